import type { NativeChart, NativeSeries } from "@lianchi/charts";
import { columnLetters, plainText } from "@lianchi/office";
import readWorkbook from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { deckBytes } from "../slides/deck.ts";
import { nativeCharts } from "../testing/native-charts.ts";
import { chartValues, openOffice, packageFaults } from "../testing/read-office.ts";
import { slideCharts } from "./slide-charts.ts";

const room = { x: 0.6, y: 1.4, w: 12, h: 5 } as const;
const deckOf = (charts: readonly NativeChart[]) =>
  deckBytes({
    words: { title: "图表", lang: "zh-CN", on: "2026-11-23" },
    layouts: [{ name: "CHART", items: [] }],
    slides: charts.map((native) => ({
      layout: "CHART",
      items: slideCharts([native], room, "图"),
      notes: "",
    })),
  });

/** What a chart holds for each series: points of all series stand in one table, a row a point, and each series has its own. */
function padded(
  { kind, series }: NativeChart,
  pick: (one: NativeSeries) => readonly (number | null)[] = ({ values }) => values,
) {
  const ofPoints = kind === "scatter" || kind === "bubble";
  return series.map((_, own) =>
    series.flatMap((one, at) =>
      at === own || !ofPoints ? (at === own ? [...pick(one)] : []) : one.values.map(() => null),
    ),
  );
}

/** The cells that a formula of the chart names, from the workbook inside the file. */
async function cells(workbook: Uint8Array, formula: string): Promise<readonly unknown[]> {
  const [sheet] = await readWorkbook(Buffer.from(workbook));
  const [, column = "", from = "", to = from] = /\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(formula) ?? [];
  const at = Array.from({ length: 60 }, (_, index) => columnLetters(index)).indexOf(column);
  return (sheet?.data ?? []).slice(Number(from) - 1, Number(to)).map((row) => row[at] ?? null);
}

describe("a native chart on a slide", async () => {
  const file = await deckOf(nativeCharts);
  const { xml, bytes, paths, elements } = openOffice(file);
  const chartParts = paths.filter((path) => path.startsWith("ppt/charts/chart"));

  it("is one chart part with one workbook for each chart, and nothing leads astray", () => {
    expect(packageFaults(file)).toEqual([]);
    expect(chartParts).toEqual(nativeCharts.map((_, at) => `ppt/charts/chart${at + 1}.xml`));
    expect(paths.filter((path) => path.endsWith(".xlsx"))).toHaveLength(nativeCharts.length);
  });

  it("holds the numbers to the last digit, in the drawing and in the workbook", async () => {
    for (const [at, native] of nativeCharts.entries()) {
      const chart = `ppt/charts/chart${at + 1}.xml`;
      const workbook = bytes(`ppt/embeddings/Microsoft_Excel_Worksheet${at + 1}.xlsx`);
      const isPoints = native.kind === "scatter" || native.kind === "bubble";
      const values = padded(native);
      expect(chartValues(xml(chart))).toEqual(values);
      const formulas = elements(chart, "c:f").filter(({ within }) =>
        within.includes(isPoints ? "c:yVal" : "c:val"),
      );
      for (const [index, { text }] of formulas.entries())
        expect(await cells(workbook, text)).toEqual(values[index]);
      const across = native.series.flatMap((one) => one.across ?? []);
      expect(chartValues(xml(chart), ["c:xVal"])).toEqual(isPoints ? native.series.map(() => across) : []);
      expect(chartValues(xml(chart), ["c:bubbleSize"])).toEqual(
        native.kind === "bubble" ? padded(native, ({ sizes }) => sizes ?? []) : [],
      );
    }
  });

  it("names series and categories as texts, also in the workbook", async () => {
    for (const [at, native] of nativeCharts.entries()) {
      const workbook = bytes(`ppt/embeddings/Microsoft_Excel_Worksheet${at + 1}.xlsx`);
      const inner = openOffice(workbook);
      expect(packageFaults(workbook)).toEqual([]);
      expect(inner.elements("xl/worksheets/sheet1.xml", "f")).toEqual([]);
      const names = elements(`ppt/charts/chart${at + 1}.xml`, "c:tx").filter(
        ({ within }) => within.at(-1) === "c:ser",
      );
      for (const [index, { name }] of native.series.entries()) {
        expect(names[index]?.text).toContain(plainText(name));
        const formula = elements(`ppt/charts/chart${at + 1}.xml`, "c:f").filter(({ within }) =>
          within.includes("c:tx"),
        )[index];
        expect(await cells(workbook, formula?.text ?? "")).toEqual([plainText(name)]);
      }
      for (const category of native.categories)
        expect(inner.elements("xl/worksheets/sheet1.xml", "t").map(({ text }) => text)).toContain(category);
    }
  });

  it("takes colours, dashes and gaps from the picture", () => {
    const line = elements("ppt/charts/chart3.xml");
    expect(line.filter(({ name }) => name === "a:prstDash").map((one) => one.attributes.val)).toEqual([
      "sysDash",
      "solid",
    ]);
    expect(line.find(({ name }) => name === "c:dispBlanksAs")?.attributes.val).toBe("gap");
    const bars = elements("ppt/charts/chart1.xml", "a:srgbClr").filter(
      ({ within }) => within.includes("c:ser") && within.includes("c:spPr"),
    );
    for (const { colour } of nativeCharts[0]?.series ?? [])
      expect(bars.map(({ attributes }) => attributes.val)).toContain(colour);
  });

  it("is the same file whatever was drawn before", async () => {
    await deckOf(nativeCharts.slice(0, 2));
    expect(Buffer.from(await deckOf(nativeCharts)).equals(Buffer.from(file))).toBe(true);
  });
});
