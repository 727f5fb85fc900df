import type { NativeChart } from "@lianchi/charts";
import { chartGrid, chartPart, numberFormat } from "@lianchi/office";
import { expect, it } from "vitest";
import { nativeCharts } from "../testing/native-charts.ts";
import { elementsOf } from "../testing/read-office.ts";
import { chartColours } from "./office-colours.ts";

const [bars, , lines, scatter] = nativeCharts;
const partOf = (native: NativeChart) =>
  chartPart({
    native,
    grid: chartGrid(native),
    place: { sheet: "图 1", row: 0, column: 0 },
    look: { lang: "zh-CN", pt: 12, colours: chartColours },
    title: "",
    workbook: null,
    shape: 2,
  });

it("writes short numbers as they are, and large ones with thousands", () => {
  expect(numberFormat([30, 20.5])).toBe("General");
  expect(numberFormat([3_837.5])).toBe("#,##0.0");
  expect(numberFormat([0.213_456_789_123_45])).toBe("#,##0.0000");
  // A recorded value keeps all its digits: 345.678901 was labelled 345.68.
  expect(numberFormat([345.678_901])).toBe("#,##0.000000");
  expect(numberFormat([345.678_901, 1_187])).toBe("#,##0.000000");
  expect(numberFormat([1_000 / 3])).toBe("#,##0.00");
  expect(numberFormat([])).toBe("General");
});

it("draws a line over columns, holds bars off the axis without a name, and starts an axis of days at its first", () => {
  if (bars === undefined) throw new Error("there is no sample of bars");
  const [first, second, third] = bars.series;
  if (first === undefined || second === undefined || third === undefined)
    throw new Error("it has three series");
  const xml = partOf({
    ...bars,
    kind: "column",
    series: [{ ...first, isOffset: true }, second, { ...third, isLine: true }],
    days: { from: 45_658, format: "yyyy-mm" },
  });
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
  expect(partOf(lines)).not.toContain("<c:legend>");
  const close = { ...lines, series: lines.series.map((one) => ({ ...one, values: [1, 2, 3, 4, 5] })) };
  expect(partOf(close)).toContain("<c:legend>");
});

it("names each point where the points have names, though all series stand in one table", () => {
  if (scatter === undefined) throw new Error("there is no sample of points");
  const named = elementsOf(partOf(scatter)).filter(
    ({ name, within }) => within.at(-1) === "c:dLbl" && (name === "c:idx" || name === "c:tx"),
  );
  expect(named.map(({ attributes, text }) => attributes.val ?? text)).toEqual([
    "0",
    "甲",
    "1",
    "=乙",
    "2",
    "丙",
    "4",
    "</script>&",
  ]);
});

it("takes no name from a lying chart's legend, whose names programs count from either end, and no colour from a day's bar", () => {
  if (bars === undefined) throw new Error("there is no sample of bars");
  const [first, ...others] = bars.series;
  if (first === undefined) throw new Error("it has series");
  const elements = elementsOf(
    partOf({
      ...bars,
      series: [{ ...first, isOffset: true }, ...others],
      days: { from: 45_658, format: "yyyy-mm" },
    }),
  );
  expect(elements.filter(({ name }) => name === "c:legendEntry")).toEqual([]);
  const outlines = elements.filter(
    ({ name, within }) => name === "a:solidFill" && within.includes("c:ser") && within.includes("a:ln"),
  );
  expect(outlines).toEqual([]);
});

it("writes a finer number in full, and sets no noughts behind the others for it (A7)", () => {
  if (bars === undefined) throw new Error("there is no sample of bars");
  const values = [118_700, 234.5678, 65_000];
  const [first] = bars.series;
  if (first === undefined) throw new Error("it has a series");
  const xml = partOf({
    ...bars,
    isStacked: false,
    categories: ["甲", "乙", "丙"],
    series: [{ ...first, values }],
  });
  const formats = elementsOf(xml)
    .filter(({ name, within }) => name === "c:numFmt" && within.some((one) => one.startsWith("c:dLbl")))
    .map(({ attributes, within }) => [within.at(-1), attributes.formatCode]);
  expect(formats).toEqual([
    ["c:dLbl", "#,##0.0000"],
    ["c:dLbls", "#,##0"],
  ]);
});
