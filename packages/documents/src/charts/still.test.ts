import {
  chartIds,
  drawChart,
  drawReturns,
  type Look,
  type MeasureText,
  type Picture,
  returnsChartIds,
  stillItems,
} from "@lianchi/charts";
import { describe, expect, it } from "vitest";
import { setWidth } from "../fonts/font.ts";
import { manyProjects, manyReturns } from "../testing/many.ts";
import { opening } from "../testing/overviews.ts";
import { chartSvg } from "./svg-chart.ts";

/** As the library is told in these files. */
const measure: MeasureText = (text, fontSizePx, isBold) =>
  setWidth(text, fontSizePx, isBold ? "semiBold" : "regular");

type Written = { readonly text: string; readonly x: number; readonly y: number; readonly anchor: string };

const unescaped = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

function libraryTexts(svg: string): readonly Written[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tag = "", text = ""]) => {
    const [, movedX = "0", movedY = "0"] =
      /translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(attribute(tag, "transform") ?? "") ?? [];
    return {
      text: unescaped(text),
      x: Number(attribute(tag, "x") ?? 0) + Number(movedX),
      y: Number(attribute(tag, "y") ?? 0) + Number(movedY),
      anchor: attribute(tag, "text-anchor") ?? "start",
    };
  });
}

const marksOf = ({ option }: Picture) => stillItems(option, measure).flatMap(({ marks }) => marks);

const stillTexts = (picture: Picture): readonly Written[] =>
  marksOf(picture).flatMap(({ tag, attributes: { x, y, textAnchor = "start" }, text = "" }) =>
    tag === "text" ? [{ text, x: Number(x), y: Number(y), anchor: String(textAnchor) }] : [],
  );

const inOrder = (texts: readonly Written[]) =>
  texts.toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.y - b.y || a.x - b.x));

/** Both draw the same words at the same places, and as many other marks. */
function expectAlike(picture: Picture, look: Look): void {
  const svg = chartSvg(picture, look);
  // The library writes a line that hangs by its right side from there.
  const [still, library] = [inOrder(stillTexts(picture)), inOrder(libraryTexts(svg))];
  expect(still.map(({ text }) => text)).toEqual(library.map(({ text }) => text));
  for (const [at, one] of still.entries()) {
    const other = library[at];
    expect([one.text, one.anchor]).toEqual([other?.text, other?.anchor]);
    // Each rounds in its own way.
    expect(Math.abs(one.x - (other?.x ?? Number.NaN)), one.text).toBeLessThan(0.02);
    expect(Math.abs(one.y - (other?.y ?? Number.NaN)), one.text).toBeLessThan(0.02);
  }
  const shapes = [...svg.matchAll(/<(path|circle|rect|line|polyline|polygon|ellipse)\b/g)].length;
  const seen = marksOf(picture).filter(
    // What has neither ground nor line the library leaves out.
    ({ tag, attributes: { fill, stroke } }) => tag !== "text" && !(fill === "none" && stroke === undefined),
  );
  // The library lays a ground under all.
  expect(seen.length + 1).toBe(shapes);
}

const many = manyProjects(40, (at) => `constructor {a|b} <${at}> & "号"`);
const returns = [manyReturns(opening), manyReturns(many)];

const page: Look = { lang: "zh", units: "wan", theme: "light", size: "page", widthPx: 384 };
const looks: readonly Look[] = [
  page,
  { ...page, lang: "en", units: "si", theme: "dark", widthPx: 1208 },
  { ...page, theme: "print", size: "phone", widthPx: 328 },
  { ...page, size: "big", widthPx: 900 },
];

describe.each(looks)("a picture that is drawn without ECharts: $lang $theme $size", (look) => {
  it.each(chartIds)("%s is the one that ECharts draws", (id) => {
    for (const overview of [opening, many]) expectAlike(drawChart(id, overview, look), look);
  });

  it.each(returnsChartIds)("%s is the one that ECharts draws", (id) => {
    for (const data of returns) expectAlike(drawReturns(id, data, look), look);
  });
});

it("leaves the colours to the style sheet when it is drawn for the screen, and nothing else changes", () => {
  for (const id of chartIds) {
    const [still, light] = [
      marksOf(drawChart(id, opening, { ...page, theme: "screen" })),
      marksOf(drawChart(id, opening, page)),
    ];
    expect(JSON.stringify(still)).not.toMatch(/#[0-9a-f]{6}/i);
    const bare = (marks: typeof still) =>
      marks.map(({ attributes: { fill: _, stroke: __, ...attributes }, ...mark }) => ({
        ...mark,
        attributes,
      }));
    expect(bare(still)).toEqual(bare(light));
  }
});
