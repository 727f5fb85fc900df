import {
  chartIds,
  countedChartIds,
  drawChart,
  drawClusterChart,
  drawReturns,
  type Look,
  type NativeChart,
  type Picture,
} from "@lianchi/charts";
import {
  type Basis,
  openingChanges,
  portfolioOf,
  presentStage,
  ReportSettings,
  recordAll,
  type SiteCounts,
  SourceId,
  SubjectId,
  siteStages,
  stageName,
  stageTally,
} from "@lianchi/domain";
import type { Block, Chapter, ReportDocument, ReportTable, TableCell } from "@lianchi/reports";
import { evaluate, monthAfter, outlookOf, overviewOf, plannedPoints } from "@lianchi/returns";

const ratingKw = 6_250;
const stagesOf = (counts: readonly number[]) =>
  stageTally((stage) => {
    const sites = counts[siteStages.indexOf(stage)] ?? 0;
    return { sites, capacityKw: sites * ratingKw, sitesWithoutRating: 0 };
  });

const batches = [
  [0, 0, 10, 30, 60, 50, 4],
  [40, 60, 50, 0, 0, 0, 0],
  [220, 90, 0, 0, 0, 0, 0],
] as const;

/** Progress that nobody reported: it is told as simulated wherever it stands. */
const counts: SiteCounts = {
  clusterId: SubjectId.parse("wudalianchi-wind-cluster"),
  clusterName: { zh: "规划风电集群", en: "Planned wind cluster" },
  on: "2026-11-23",
  planned: { sites: 614, capacityKw: 3_837_500 },
  stages: stagesOf(siteStages.map((_, at) => batches.reduce((sum, batch) => sum + (batch[at] ?? 0), 0))),
  batches: batches.map((stages, at) => ({
    batch: `第${"一二三"[at]}批`,
    stages: stagesOf(stages),
    connectedBy: null,
  })),
  months: [6, 15, 24, 36, 50].map((sites, at) => ({
    month: monthAfter("2026-11", at - 4),
    stages: stagesOf([0, 0, 0, 0, 0, sites, 0]),
  })),
  baselines: [
    {
      id: "plan",
      clusterId: SubjectId.parse("wudalianchi-wind-cluster"),
      name: "计划",
      origin: { kind: "entered" },
      points: plannedPoints({ from: "2026-07", to: "2029-12", shape: "s-curve", targetKw: 3_837_500 }),
      batches: [],
      milestones: [],
      basis: "assumed",
      sourceId: SourceId.parse("three-moves-report"),
      isReference: true,
      isWithdrawn: false,
    },
  ],
  reasoned: 0,
  undated: { sites: 0, capacityKw: 0, sitesWithoutRating: 0 },
  layout: { illustrative: 0, given: 0, none: 0 },
  sources: [],
  planSources: [],
  isDemo: true,
};

const overview = overviewOf(
  portfolioOf(recordAll(openingChanges, "2026-11-23T00:00:00.000Z")),
  "2026-11-23",
  null,
  null,
);
const returns = {
  asOf: "2026-11-23",
  scenario: "基准情景",
  changes: 0,
  evaluations: overview.projects.map((project) => evaluate(project, [], "2026-11-23")),
  focus: null,
  hurdle: 0.08,
  target: "projectIrr",
  across: "price",
  down: "hours",
  simulation: null,
} as const;

type Words = { readonly zh: string; readonly en: string };
export type SampleOptions = {
  readonly lang: "zh" | "en";
  readonly settings?: Partial<ReportSettings>;
  /** What stands in place of every name. */
  readonly name?: string;
  readonly tableRows?: number;
  readonly native?: (picture: Picture) => NativeChart | undefined;
};

/** A quarterly report of twelve pictures over the opening facts and a simulated cluster, with every kind of block. */
export function sampleDocument({
  lang,
  settings,
  name,
  tableRows = 0,
  native,
}: SampleOptions): ReportDocument {
  const say = (words: Words) => words[lang];
  const drawn = (draw: (look: Look) => Picture) => (look: Look) => {
    const picture = draw(look);
    const own = native?.(picture);
    return own === undefined ? picture : { ...picture, native: own, nativeBeside: [] };
  };
  const figure = (id: string, caption: string, draw: (look: Look) => Picture): Block => ({
    kind: "figure",
    id,
    caption,
    draw: drawn(draw),
  });
  const paragraph = (id: string, text: string): Block => ({ kind: "paragraph", id, text, generated: text });
  const basisCell = (text: string, value: number | null, basis: Basis): TableCell =>
    value === null ? { text: "—", value } : { text, value, basis };
  const source = say({
    zh: "资料来源：袁小峰，《五大连池市下好“三手棋”打造绿色能源产业集群》第 3–4 段，未注日期，年份按 2023 年推断。",
    en: "Source: Yuan Xiaofeng, “Wudalianchi plays three moves”, paragraphs 3–4, undated; the year is taken as 2023.",
  });
  const projects: ReportTable = {
    columns: [
      { label: say({ zh: "项目", en: "Project" }), unit: "", isNumber: false },
      { label: say({ zh: "阶段", en: "Stage" }), unit: "", isNumber: false },
      {
        label: say({ zh: "装机", en: "Capacity" }),
        unit: say({ zh: "万千瓦", en: "MW" }),
        isNumber: true,
        decimals: 2,
      },
      {
        label: say({ zh: "总投资", en: "Investment" }),
        unit: say({ zh: "亿元", en: "million yuan" }),
        isNumber: true,
      },
      {
        label: say({ zh: "单位造价", en: "Unit cost" }),
        unit: say({ zh: "元/千瓦", en: "yuan/kW" }),
        isNumber: true,
      },
    ],
    rows: [
      ...overview.projects.map((project) => {
        const kilowatts = project.figures.capacity?.fields.value ?? null;
        const yuan = project.figures.investment?.fields.value ?? null;
        const cost = kilowatts === null || yuan === null ? null : yuan / kilowatts;
        const stage = presentStage(project)?.fields.stage;
        return {
          cells: [
            { text: name ?? project.fields.name[lang] },
            { text: stage === undefined ? "—" : stageName[stage][lang] },
            basisCell(
              String((kilowatts ?? 0) / 10_000),
              kilowatts === null ? null : kilowatts / 10_000,
              "reported",
            ),
            basisCell(((yuan ?? 0) / 1e8).toFixed(2), yuan === null ? null : yuan / 1e8, "reported"),
            basisCell(Math.round(cost ?? 0).toLocaleString("en"), cost, "derived"),
          ],
        };
      }),
      ...Array.from({ length: tableRows }, (_, row) => ({
        cells: [
          { text: `${name ?? say({ zh: "规划项目", en: "Planned project" })} ${row + 1}` },
          { text: say({ zh: "规划", en: "Planned" }) },
          basisCell("6.25", 6.25, "assumed"),
          basisCell("", null, "reported"),
          basisCell("", null, "derived"),
        ],
      })),
      {
        isTotal: true,
        cells: [
          { text: say({ zh: "合计（3/4 个项目）", en: "Total (3 of 4 projects)" }) },
          { text: "" },
          { text: "30", value: 30, basis: "derived" },
          { text: "17.57", value: 17.57, basis: "derived" },
          { text: "" },
        ],
      },
    ],
  };
  const chapters: readonly Chapter[] = [
    {
      id: "summary",
      title: say({ zh: "总体情况", en: "Summary" }),
      lacks: null,
      blocks: [
        paragraph(
          "summary.text",
          say({
            zh: `截至 2026 年 11 月 23 日，台账收录可再生能源项目 4 个，其中 3 个报告了装机容量，合计 30 万千瓦；${name ?? "山口水电厂"}装机容量未见报道，未计入合计。已并网 10 万千瓦，为光伏与生物质；在建 20 万千瓦，为和平风电，占已知装机的三分之二（{figure:capacity-by-stage}）。`,
            en: `By 23 November 2026 the register holds 4 renewable projects; 3 of them report a capacity, 300 MW in all. The capacity of ${name ?? "Shankou"} is not reported and in no sum. 100 MW are connected, solar and biomass; 200 MW of wind are being built, two thirds of what is known ({figure:capacity-by-stage}).`,
          }),
        ),
        {
          kind: "gap",
          id: "summary.gap",
          text: say({
            zh: "税收：4 个项目中仅 1 个报告了年纳税额，不作合计；营业收入与产值另列，不与税收相加。",
            en: "Tax: one of 4 projects reports it, so there is no sum; revenue and output value are other things and stand apart.",
          }),
        },
      ],
    },
    {
      id: "capacity",
      title: say({ zh: "装机与投资", en: "Capacity and investment" }),
      lacks: null,
      blocks: [
        ...chartIds.flatMap((chart) => {
          const at: Look = {
            lang,
            units: lang === "zh" ? "wan" : "si",
            theme: "print",
            size: "file",
            widthPx: 600,
          };
          return [
            paragraph(
              `capacity.${chart}`,
              say({
                zh: `各项数值按来源所载列示，缺项留空，不以零或估计值代替（{figure:${chart}}）。`,
                en: `Figures stand as their sources give them; what is missing stays empty, never zero and never guessed ({figure:${chart}}).`,
              }),
            ),
            figure(chart, drawChart(chart, overview, at).plainTitle, (look) =>
              drawChart(chart, overview, look),
            ),
          ];
        }),
        paragraph(
          "capacity.cost",
          say({
            zh: "3 个项目报告了总投资，合计 17.57 亿元，和平风电占 68%。按报告数值推算，和平风电单位造价为 5,935 元/千瓦，处于同类项目常见范围（{table:projects}）。",
            en: "3 projects report an investment, 1,757 million yuan in all, 68% of it Heping wind. From what is reported its cost is 5,935 yuan/kW, within what is common for its kind ({table:projects}).",
          }),
        ),
        {
          kind: "table",
          id: "projects",
          caption: say({ zh: "项目装机、投资与单位造价", en: "Capacity, investment and unit cost" }),
          table: projects,
          note: say({
            zh: "“—”为未报道，不计入合计；单位造价由总投资除以装机推算，不同技术之间不作平均。",
            en: "“—” is not reported and in no sum; unit cost is investment over capacity, never averaged over technologies.",
          }),
          source,
        },
      ],
    },
    {
      id: "cluster",
      title: say({ zh: "集群进度", en: "Progress of the cluster" }),
      lacks: null,
      blocks: countedChartIds.flatMap((chart) => {
        const look: Look = {
          lang,
          units: lang === "zh" ? "wan" : "si",
          theme: "print",
          size: "file",
          widthPx: 600,
        };
        const outlook = outlookOf(counts);
        return [
          figure(chart, drawClusterChart(chart, outlook, look).plainTitle, (as) =>
            drawClusterChart(chart, outlook, as),
          ),
        ];
      }),
    },
    {
      id: "returns",
      title: say({ zh: "收益比选", en: "Returns" }),
      lacks: null,
      blocks: (["cash-flow", "lcoe-stack"] as const).map((chart) => {
        const look: Look = {
          lang,
          units: lang === "zh" ? "wan" : "si",
          theme: "print",
          size: "file",
          widthPx: 600,
        };
        return figure(chart, drawReturns(chart, returns, look).plainTitle, (as) =>
          drawReturns(chart, returns, as),
        );
      }),
    },
  ];
  const known = ReportSettings.parse({
    template: "quarterly",
    title: null,
    issuer: say({ zh: "五大连池市发展和改革局", en: "Development and Reform Bureau" }),
    period: "2026-Q3",
    asOf: "2026-11-23",
    projects: null,
    scenario: null,
    chapters: null,
    edited: [],
    leftOut: [],
    blockOrder: [],
    classification: say({ zh: "内部资料", en: "Internal" }),
    watermark: null,
    hasPatterns: true,
    hasMarks: true,
    lang,
    units: lang === "zh" ? "wan" : "si",
    ...settings,
  });
  return {
    settings: known,
    title: say({
      zh: "五大连池市可再生能源项目季报",
      en: "Renewable Projects of Wudalianchi: Quarterly Report",
    }),
    periodText: say({ zh: "2026 年三季度", en: "Third quarter of 2026" }),
    asOf: "2026-11-23",
    version: 57,
    isDemo: true,
    chosen: "",
    keyFigures: [
      {
        label: say({ zh: "已知装机", en: "Known capacity" }),
        text: say({ zh: "30 万千瓦", en: "300 MW" }),
        basis: "derived",
        coverage: say({ zh: "3/4 个项目已报告", en: "3 of 4 projects report it" }),
      },
      {
        label: say({ zh: "已知总投资", en: "Known investment" }),
        text: say({ zh: "17.57 亿元", en: "1,757 million yuan" }),
        basis: "derived",
        coverage: say({ zh: "3/4 个项目已报告", en: "3 of 4 projects report it" }),
      },
      {
        label: say({ zh: "已知年发电量", en: "Known generation" }),
        text: say({ zh: "6,005 万千瓦时", en: "60.05 GWh" }),
        basis: "derived",
        coverage: say({ zh: "2/4 个项目已报告，时期不一", en: "2 of 4 report it, over unlike periods" }),
      },
      {
        label: say({ zh: "已知税收", en: "Known tax" }),
        text: say({ zh: "350 万元", en: "3.5 million yuan" }),
        basis: "reported",
        coverage: say({ zh: "1/4 个项目已报告", en: "1 of 4 projects reports it" }),
      },
    ],
    chapters,
    offered: [],
    provenance: {
      columns: ["指标", "对象", "数值", "口径", "来源与位置"].map((label, at) => ({
        label: say({ zh: label, en: ["Metric", "Subject", "Value", "Basis", "Source and place"][at] ?? "" }),
        unit: "",
        isNumber: at === 2,
      })),
      rows: overview.projects.flatMap((project) =>
        Object.values(project.figures).map((one) => ({
          cells: [
            { text: one.fields.metric },
            { text: name ?? project.fields.name[lang] },
            { text: String(one.fields.value), value: one.fields.value },
            { text: one.fields.basis },
            { text: `${source}` },
          ],
        })),
      ),
    },
    shortLink: "http://127.0.0.1:4614/s/k3v9",
  };
}
