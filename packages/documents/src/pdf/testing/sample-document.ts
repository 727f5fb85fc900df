import { chartIds, drawChart, type Look } from "@lianchi/charts";
import { noOfficialTexts, type ReportSettings } from "@lianchi/domain";
import type { Block, ReportDocument, ReportTable } from "@lianchi/reports";
import type { Overview } from "@lianchi/returns";
import { opening } from "../../testing/overviews.ts";

export const sampleSettings: ReportSettings = {
  template: "quarterly",
  title: null,
  issuer: "五大连池市发展和改革局（示例）",
  period: "2026-Q3",
  asOf: "2026-11-20",
  projects: null,
  scenario: null,
  chapters: null,
  edited: [],
  leftOut: [],
  blockOrder: [],
  classification: "内部资料",
  watermark: null,
  hasPatterns: true,
  style: "brief",
  official: noOfficialTexts,
  hasMarks: true,
  lang: "zh",
  units: "wan",
};

export const costTable: ReportTable = {
  columns: [
    { label: "项目", unit: "", isNumber: false },
    { label: "技术", unit: "", isNumber: false },
    { label: "阶段", unit: "", isNumber: false },
    { label: "装机", unit: "万千瓦", isNumber: true, decimals: 0 },
    { label: "总投资", unit: "亿元", isNumber: true, decimals: 2 },
    { label: "单位造价", unit: "元/千瓦", isNumber: true, decimals: 0 },
  ],
  rows: [
    row("中广核五大连池和平风电", "风电", "在建", ["20", "11.87", "5,935"]),
    row("凌运能源分布式光伏", "光伏", "已并网", ["7", "2.40", "3,429"]),
    row("二龙山农场生物质发电", "生物质", "已并网", ["3", "3.30", "11,000"]),
    row("山口水电厂", "水电", "已并网", ["—", "—", "—"]),
    {
      isTotal: true,
      cells: [
        { text: "合计（3/4 个项目）" },
        { text: "" },
        { text: "" },
        { text: "30", basis: "derived" },
        { text: "17.57", basis: "derived" },
        { text: "" },
      ],
    },
  ],
};

function row(project: string, technology: string, stage: string, numbers: readonly string[]) {
  return {
    cells: [
      { text: project },
      { text: technology },
      { text: stage },
      ...numbers.map((text, at) =>
        text === "—"
          ? { text, value: null }
          : { text, basis: at === 2 ? ("derived" as const) : ("reported" as const) },
      ),
    ],
  };
}

export const paragraph = (id: string, text: string): Block => ({
  kind: "paragraph",
  id,
  text,
  generated: text,
});

function figure(id: string, caption: string, at: number, overview: Overview): Block {
  const chart = chartIds[at % chartIds.length] ?? "capacity-by-stage";
  return { kind: "figure", id, caption, draw: (look: Look) => drawChart(chart, overview, look) };
}

export const table = (id: string, caption: string, data: ReportTable): Block => ({
  kind: "table",
  id,
  caption,
  table: data,
  note: null,
  source: "资料来源：袁小峰，《五大连池市下好“三手棋”打造绿色能源产业集群》第 3–4 段。",
});

/** A report as the product makes them, over the facts that it opens with: its charts over and over. */
export function sampleDocument(
  settings: Partial<ReportSettings> = {},
  { charts = chartIds.length, overview = opening }: { charts?: number; overview?: Overview } = {},
): ReportDocument {
  const isZh = (settings.lang ?? "zh") === "zh";
  const figures = Array.from({ length: charts }, (_, at) =>
    figure(
      `figure-${at + 1}`,
      isZh ? "已知装机容量（按阶段与技术）" : "Known capacity by stage",
      at,
      overview,
    ),
  );
  const [first, second, ...others] = figures;
  return {
    settings: { ...sampleSettings, ...settings },
    title: isZh ? "五大连池市可再生能源项目季报" : "Wudalianchi renewable energy: quarterly project report",
    periodText: isZh ? "2026 年三季度" : "Third quarter 2026",
    asOf: "2026-11-20",
    version: 27,
    isDemo: false,
    chosen: "",
    keyFigures: [
      { label: "已知装机", text: "30 万千瓦", basis: "derived", coverage: "3/4 个项目" },
      { label: "已知总投资", text: "17.57 亿元", basis: "derived", coverage: "3/4 个项目" },
      { label: "已知年发电量", text: "6,005 万千瓦时", basis: "derived", coverage: "2/4 个项目，口径不一" },
      { label: "集群规划风电", text: "383.75 万千瓦", basis: "reported", coverage: "614 个点位，未并网" },
    ],
    chapters: [
      {
        id: "changes",
        title: isZh ? "本季变化" : "Changes of the quarter",
        lacks: null,
        blocks: [
          {
            kind: "gap",
            id: "changes.none",
            text: "本季度与上季度之间台账没有新的记录，因此没有变化可以列出；若有补报，将在下期说明。",
          },
        ],
      },
      {
        id: "capacity",
        title: isZh ? "装机与投资" : "Capacity and investment",
        lacks: null,
        blocks: [
          paragraph(
            "capacity.1",
            isZh
              ? "截至 2026 年 11 月 20 日，台账收录可再生能源项目 4 个，其中 3 个报告了装机容量，合计 30 万千瓦；山口水电厂装机容量未见报道，未计入合计。已并网 10 万千瓦，为光伏与生物质；在建 20 万千瓦，为和平风电，占已知装机的三分之二（{figure:figure-1}）。"
              : "As of 20 November 2026 the register holds four renewable-energy projects, three of which report their capacity: 300 MW together. Two thirds of it is the Heping wind farm, which is under construction ({figure:figure-1}). The capacity of the Shankou hydropower plant is not reported and is left out of the total.",
          ),
          ...(first === undefined ? [] : [first]),
          paragraph(
            "capacity.2",
            "3 个项目报告了总投资，合计 17.57 亿元，和平风电占 68%。按报告数值推算，和平风电单位造价为 5,935 元/千瓦，处于同类项目常见范围（{table:cost}）。",
          ),
          table("cost", isZh ? "项目装机、投资与单位造价" : "Capacity, investment and unit cost", costTable),
          paragraph(
            "capacity.3",
            "山口水电厂已完成增效扩容改造，来源未给出改造后的装机容量与投资额，本报告留空，待补充来源后更新。",
          ),
        ],
      },
      {
        id: "others",
        title: isZh ? "投资、发电与经营" : "Investment, generation, money",
        lacks: null,
        blocks: [...(second === undefined ? [] : [second]), ...others],
      },
    ],
    offered: [],
    provenance: {
      columns: [
        { label: "数值", unit: "", isNumber: false },
        { label: "值", unit: "", isNumber: true },
        { label: "出处或算式", unit: "", isNumber: false },
      ],
      rows: Array.from({ length: 40 }, (_, at) => ({
        cells: [
          { text: `装机容量 · 和平风电 ${at + 1}` },
          { text: "20 万千瓦", basis: at % 3 === 0 ? "derived" : "reported" },
          { text: "《五大连池市下好“三手棋”打造绿色能源产业集群》第 3–4 段，未注日期，年份按 2023 年推断" },
        ],
      })),
    },
    shortLink: "http://127.0.0.1:4614/reports/quarterly",
  };
}
