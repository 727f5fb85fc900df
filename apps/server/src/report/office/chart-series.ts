import type { NativeChart, NativeSeries } from "@lianchi/charts";
import { escapeXml } from "../svg-text.ts";
import { solid, textStyle } from "./chart-axes.ts";
import { type Block, type ChartGrid, cellsRef, type GridPlace } from "./chart-grid.ts";

/** More numbers than these stand too close to be read. */
const mostLabels = 40;

export type Drawn = {
  readonly native: NativeChart;
  readonly grid: ChartGrid;
  readonly place: GridPlace;
};

const point = (value: string | number, at: number) =>
  `<c:pt idx="${at}"><c:v>${typeof value === "number" ? value : escapeXml(value)}</c:v></c:pt>`;

/** Numbers as cells and as the chart remembers them; what is missing has no point. */
function numbers({ grid, place }: Drawn, block: Block): string {
  const cells = grid.rows.slice(block.from, block.to + 1).map((row) => row[block.column] ?? null);
  const points = cells.map((value, at) => (typeof value === "number" ? point(value, at) : "")).join("");
  return `<c:numRef><c:f>${escapeXml(cellsRef(place, block))}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${cells.length}"/>${points}</c:numCache></c:numRef>`;
}

function words({ grid, place }: Drawn, block: Block): string {
  const cells = grid.rows.slice(block.from, block.to + 1).map((row) => String(row[block.column] ?? ""));
  return `<c:strRef><c:f>${escapeXml(cellsRef(place, block))}</c:f><c:strCache><c:ptCount val="${cells.length}"/>${cells.map(point).join("")}</c:strCache></c:strRef>`;
}

const lightness = (colour: string) =>
  [0.299, 0.587, 0.114].reduce(
    (sum, weight, at) => sum + weight * Number.parseInt(colour.slice(1 + at * 2, 3 + at * 2), 16),
    0,
  );

function labels({ native }: Drawn, { colour, isOffset }: NativeSeries, isShown: boolean): string {
  const shown = isShown && isOffset !== true;
  const flags = (value: 0 | 1) =>
    `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  if (!shown) return `<c:dLbls>${flags(0)}</c:dLbls>`;
  const isInside = native.isStacked;
  const ink = isInside && lightness(colour) < 140 ? "#FFFFFF" : "#16211C";
  // Within a stack a zero has no length on which its number could stand.
  const format = isInside ? "General;-General;;" : "General";
  return `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textStyle(900, ink)}<c:dLblPos val="${isInside ? "ctr" : "outEnd"}"/>${flags(1)}</c:dLbls>`;
}

type Place = { readonly series: NativeSeries; readonly at: number };

/** Number, name and look of a series, which all kinds begin with. */
function head(drawn: Drawn, at: number, look: string): string {
  const cells = drawn.grid.series[at];
  const name = cells === undefined ? "" : `<c:tx>${words(drawn, cells.name)}</c:tx>`;
  return `<c:idx val="${at}"/><c:order val="${at}"/>${name}<c:spPr>${look}</c:spPr>`;
}

const data = (tag: string, content: string) => `<c:${tag}>${content}</c:${tag}>`;

export function barSeries(drawn: Drawn, { series, at }: Place): string {
  const { native, grid } = drawn;
  const cells = grid.series[at];
  if (cells === undefined) return "";
  const known = native.series.reduce(
    (sum, { values }) => sum + values.filter((one) => one !== null).length,
    0,
  );
  const look =
    series.isOffset === true
      ? "<a:noFill/><a:ln><a:noFill/></a:ln>"
      : `${solid(series.colour)}<a:ln><a:noFill/></a:ln>`;
  const isLabelled = known <= mostLabels && native.days === undefined;
  return `<c:ser>${head(drawn, at, look)}<c:invertIfNegative val="0"/>${labels(drawn, series, isLabelled)}${data("cat", words(drawn, cells.across))}${data("val", numbers(drawn, cells.values))}</c:ser>`;
}

export function lineSeries(drawn: Drawn, { series, at }: Place): string {
  const cells = drawn.grid.series[at];
  if (cells === undefined) return "";
  const dash = series.isDashed === true ? '<a:prstDash val="dash"/>' : "";
  const look = `<a:ln w="28575" cap="rnd">${solid(series.colour)}${dash}<a:round/></a:ln>`;
  return `<c:ser>${head(drawn, at, look)}<c:marker><c:symbol val="none"/></c:marker>${data("cat", words(drawn, cells.across))}${data("val", numbers(drawn, cells.values))}<c:smooth val="0"/></c:ser>`;
}

export function pointSeries(drawn: Drawn, { series, at }: Place): string {
  const cells = drawn.grid.series[at];
  if (cells === undefined) return "";
  const fill = solid(series.colour);
  const spots = `${data("xVal", numbers(drawn, cells.across))}${data("yVal", numbers(drawn, cells.values))}`;
  if (cells.sizes !== null)
    return `<c:ser>${head(drawn, at, fill)}<c:invertIfNegative val="0"/>${spots}${data("bubbleSize", numbers(drawn, cells.sizes))}<c:bubble3D val="0"/></c:ser>`;
  const marker = `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${fill}<a:ln w="6350">${solid("#82918A")}</a:ln></c:spPr></c:marker>`;
  return `<c:ser>${head(drawn, at, '<a:ln w="19050"><a:noFill/></a:ln>')}${marker}${spots}<c:smooth val="0"/></c:ser>`;
}
