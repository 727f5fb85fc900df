import { expect, it } from "vitest";
import { nativeCharts } from "../testing/native-charts.ts";
import { elementsOf } from "../testing/read-office.ts";
import { numberFormat } from "./chart-labels.ts";
import { chartXml } from "./chart-xml.ts";

const [bars, , lines] = nativeCharts;
const words = { lang: "zh-CN", sheet: "Sheet1", workbook: "rId1" } as const;

it("writes short numbers as they are, and large ones with thousands", () => {
  expect(numberFormat([30, 20.5])).toBe("General");
  expect(numberFormat([3_837.5])).toBe("#,##0.0");
  expect(numberFormat([0.213_456_7])).toBe("#,##0.0000");
  expect(numberFormat([])).toBe("General");
});

it("draws a line over columns, holds bars off the axis without a name, and starts an axis of days at its first", () => {
  if (bars === undefined) throw new Error("there is no sample of bars");
  const [first, second, third] = bars.series;
  if (first === undefined || second === undefined || third === undefined)
    throw new Error("it has three series");
  const xml = chartXml(
    {
      ...bars,
      kind: "column",
      series: [{ ...first, isOffset: true }, second, { ...third, isLine: true }],
      days: { from: 45_658, format: "yyyy-mm" },
    },
    words,
  );
  const elements = elementsOf(xml);
  const seriesIn = (chart: string) =>
    elements.filter(({ name, within }) => name === "c:ser" && within.at(-1) === chart).length;
  expect([seriesIn("c:barChart"), seriesIn("c:lineChart")]).toEqual([2, 1]);
  expect(elements.filter(({ name }) => name === "c:legendEntry").map(({ text }) => text)).toEqual([""]);
  expect(elements.find(({ name }) => name === "c:min")?.attributes.val).toBe("45658");
  expect(
    elements.filter(({ name }) => name === "c:numFmt").map(({ attributes }) => attributes.formatCode),
  ).toContain("yyyy-mm");
});

it("names lines at their ends in place of a legend, unless the ends are too close", () => {
  if (lines === undefined) throw new Error("there is no sample of lines");
  expect(chartXml(lines, words)).not.toContain("<c:legend>");
  const close = { ...lines, series: lines.series.map((one) => ({ ...one, values: [1, 2, 3, 4, 5] })) };
  expect(chartXml(close, words)).toContain("<c:legend>");
});
