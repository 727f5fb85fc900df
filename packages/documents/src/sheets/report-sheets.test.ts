import { drawChart, nativesOf } from "@lianchi/charts";
import type { ReportDocument } from "@lianchi/reports";
import readWorkbook from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { sampleSettings } from "../pdf/testing/sample-document.ts";
import { opening, overviewFrom, zh } from "../testing/overviews.ts";
import { chartsIn, chartValues, xmlParts } from "../testing/read-office.ts";
import { reportSheets } from "./report-sheets.ts";

const nothing = overviewFrom([]);
const report: ReportDocument = {
  settings: { ...sampleSettings, classification: "内部资料 & 勿传" },
  title: "项目季报",
  periodText: "2026 年三季度",
  asOf: "2026-11-23",
  version: 7,
  isDemo: false,
  chosen: "",
  keyFigures: [{ label: "总投资", text: "约 25.5 亿元", basis: "reported", coverage: "3/4 个项目已报告" }],
  chapters: [
    {
      id: "a",
      title: "投资",
      lacks: null,
      blocks: [
        { kind: "paragraph", id: "p", text: "……", generated: "……" },
        {
          kind: "figure",
          id: "f1",
          caption: "各项目总投资",
          draw: (look) => drawChart("investment-by-project", opening, look),
        },
        {
          kind: "table",
          id: "t1",
          caption: "投资/造价: 比较",
          table: {
            columns: [
              { label: "项目", unit: "", isNumber: false },
              { label: "总投资", unit: "亿元", isNumber: true, decimals: 4 },
            ],
            rows: [
              { cells: [{ text: "=1+1" }, { text: "11.87", value: 11.8725, basis: "reported" }] },
              { cells: [{ text: "乙" }, { text: "—", value: null }] },
              {
                cells: [{ text: "合计" }, { text: "11.87", value: 11.8725, basis: "derived" }],
                isTotal: true,
              },
            ],
          },
          note: "一家未报道",
          source: "某报",
        },
        { kind: "gap", id: "g", text: "发电量未报道，本节不出图。" },
        {
          kind: "figure",
          id: "f2",
          caption: "空图",
          draw: (look) => drawChart("generation-by-project", nothing, look),
        },
      ],
    },
  ],
  offered: [],
  provenance: {
    columns: [{ label: "数据", unit: "", isNumber: false }],
    rows: [{ cells: [{ text: "总投资" }] }],
  },
  shortLink: "/reports/quarterly",
};

describe("a report as a workbook", () => {
  it("has a cover, a sheet a figure and table, and the origins; charts where something is known", async () => {
    const bytes = await reportSheets(report);
    const sheets = await readWorkbook(Buffer.from(bytes));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      "封面",
      "图 1 总投资：按项目",
      "表 1 投资 造价 比较",
      "图 2 发电量：按项目",
      "数据来源",
    ]);
    const [, chart] = sheets;
    expect(chart?.data[0]?.[0]).toBe("图 1　各项目总投资");
    const picture = drawChart("investment-by-project", opening, {
      ...zh,
      theme: "light",
      size: "file",
      widthPx: 844,
    });
    const natives = nativesOf(picture);
    expect(natives.map(({ valueTitle }) => valueTitle)).toEqual(["总投资，亿元", "单位造价，元/千瓦"]);
    expect(chartsIn(bytes).map((part) => chartValues(part))).toEqual(
      natives.map(({ series }) => series.map(({ values }) => values)),
    );
    const cells = (at: number) => sheets[at]?.data.flat().filter((cell) => cell !== null) ?? [];
    expect(cells(0)).toEqual(
      expect.arrayContaining(["约 25.5 亿元", "发电量未报道，本节不出图。", "内部资料 & 勿传"]),
    );
    expect(cells(2)).toEqual(
      expect.arrayContaining(["亿元", "=1+1", 11.8725, "—", "报道", "一家未报道", "某报"]),
    );
    expect(cells(3)).toContain("没有已报告的数值，无可绘制。");
    const parts = xmlParts(bytes);
    expect(parts.get("xl/worksheets/sheet3.xml")).toContain(
      "<oddHeader>&amp;L内部资料 &amp;&amp; 勿传</oddHeader>",
    );
    expect([...parts.values()].some((part) => part.includes("<f>"))).toBe(false);
  });

  it("is the same file for the same report", async () => {
    const [first, second] = [await reportSheets(report), await reportSheets(report)];
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  });
});
