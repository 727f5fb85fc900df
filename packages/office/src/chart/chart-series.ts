import { escapeXml } from "../xml-text.ts";
import { isOfPoints, monthFormat } from "./chart-axes.ts";
import { type Block, type ChartGrid, cellsRef, type GridPlace } from "./chart-grid.ts";
import { labelsXml } from "./chart-labels.ts";
import { type ChartColours, type ChartLook, fill, hatch, noLine } from "./chart-letters.ts";
import type { OfficeChart, OfficeSeries } from "./office-chart.ts";

/** Points further apart than this are read without dots, and more of them need smaller ones. */
const mostDots = 40;

export type Drawn = {
  readonly native: OfficeChart;
  readonly grid: ChartGrid;
  readonly place: GridPlace;
  readonly look: ChartLook;
};

const point = (value: string | number, at: number) =>
  `<c:pt idx="${at}"><c:v>${typeof value === "number" ? value : escapeXml(value)}</c:v></c:pt>`;

const cellsOf = ({ rows }: ChartGrid, { column, from, to }: Block) =>
  rows.slice(from, to + 1).map((row) => row[column] ?? null);

/** Numbers as cells and as the chart remembers them. A missing one has no point: not an empty one, which some programs read
 *  as zero. */
function numbers(tag: string, { grid, place }: Drawn, block: Block, format = "General"): string {
  const cells = cellsOf(grid, block);
  const points = cells.map((value, at) => (typeof value === "number" ? point(value, at) : "")).join("");
  return `<c:${tag}><c:numRef><c:f>${escapeXml(cellsRef(place, block))}</c:f><c:numCache><c:formatCode>${format}</c:formatCode><c:ptCount val="${cells.length}"/>${points}</c:numCache></c:numRef></c:${tag}>`;
}

function words(tag: string, { grid, place }: Drawn, block: Block): string {
  const cells = cellsOf(grid, block).map((cell) => String(cell ?? ""));
  return `<c:${tag}><c:strRef><c:f>${escapeXml(cellsRef(place, block))}</c:f><c:strCache><c:ptCount val="${cells.length}"/>${cells.map(point).join("")}</c:strCache></c:strRef></c:${tag}>`;
}

export const isLineOf = ({ kind }: OfficeChart, { isLine = false }: OfficeSeries): boolean =>
  kind === "line" || isLine;

function shape(native: OfficeChart, series: OfficeSeries, { ground }: ChartColours): string {
  const { kind, isStacked, days } = native;
  const { colour, isDashed = false, isOffset = false } = series;
  if (isOffset) return `<a:noFill/>${noLine}`;
  if (isLineOf(native, series))
    return `<a:ln w="28575" cap="rnd">${fill(colour)}<a:prstDash val="${isDashed ? "sysDash" : "solid"}"/><a:round/></a:ln>`;
  if (kind === "scatter") return noLine;
  // Hatched: not done yet, or not as firm as the rest.
  if (isDashed) return `${hatch(colour)}<a:ln w="6350">${fill(colour)}</a:ln>`;
  // A gap of ground between the parts of one bar; of one day the gap would leave nothing.
  return `${fill(colour)}${isStacked && days === undefined ? `<a:ln w="6350">${fill(ground)}</a:ln>` : noLine}`;
}

function marker(native: OfficeChart, series: OfficeSeries, { ground }: ChartColours): string {
  const { kind } = native;
  const { colour, values, isLine = false, marker: sign } = series;
  if (!isLineOf(native, series) && kind !== "scatter") return "";
  const isMany = values.length > mostDots;
  if (isLine || (kind === "line" && isMany)) return '<c:marker><c:symbol val="none"/></c:marker>';
  const size = kind === "scatter" && !isMany ? 9 : 5;
  const outline = `<a:ln w="15875">${fill(colour)}</a:ln>`;
  if (sign === "cross")
    return `<c:marker><c:symbol val="x"/><c:size val="${size}"/><c:spPr><a:noFill/>${outline}</c:spPr></c:marker>`;
  if (sign === "ring")
    return `<c:marker><c:symbol val="circle"/><c:size val="8"/><c:spPr>${fill(ground)}${outline}</c:spPr></c:marker>`;
  return `<c:marker><c:symbol val="circle"/><c:size val="${size}"/><c:spPr>${fill(colour)}<a:ln w="6350">${fill(ground)}</a:ln></c:spPr></c:marker>`;
}

function pointTags({ pointColours = [] }: OfficeSeries, { pale, outline }: ChartColours): string {
  return pointColours
    .map((colour, at) => {
      const line = pale.includes(colour) ? `<a:ln w="7620">${fill(outline)}</a:ln>` : noLine;
      return `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill(colour)}${line}</c:spPr></c:dPt>`;
    })
    .join("");
}

export function seriesTag(drawn: Drawn, series: OfficeSeries, at: number): string {
  const { native, grid, look } = drawn;
  const cells = grid.series[at];
  if (cells === undefined) return "";
  const hasMarker = native.kind === "scatter" || isLineOf(native, series);
  const data = isOfPoints(native)
    ? [
        numbers("xVal", drawn, cells.across),
        numbers("yVal", drawn, cells.values),
        cells.sizes === null ? "" : numbers("bubbleSize", drawn, cells.sizes),
      ]
    : [
        native.isMonthly === true
          ? numbers("cat", drawn, cells.across, monthFormat)
          : words("cat", drawn, cells.across),
        numbers("val", drawn, cells.values),
      ];
  return [
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>`,
    words("tx", drawn, cells.name),
    `<c:spPr>${shape(native, series, look.colours)}</c:spPr>`,
    hasMarker ? "" : '<c:invertIfNegative val="0"/>',
    marker(native, series, look.colours),
    hasMarker ? "" : pointTags(series, look.colours),
    labelsXml(native, at, look),
    ...data,
    hasMarker ? '<c:smooth val="0"/>' : "",
    native.kind === "bubble" ? '<c:bubble3D val="0"/>' : "",
    "</c:ser>",
  ].join("");
}
