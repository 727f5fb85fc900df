import { type NativeChart, type NativeSeries, palettes } from "@lianchi/charts";
import { escapeXml } from "../svg-text.ts";
import { axesXml, axisIds, fill, letters, noLine } from "./chart-axes.ts";
import { hasNamedEnds, isOneEach, labelsXml } from "./chart-labels.ts";
import { seriesPlaces } from "./chart-sheet.ts";

export type ChartWords = {
  /** Language of its words, as `zh-CN`. */
  readonly lang: string;
  /** Name of the sheet with its numbers, as a formula writes it: quoted where it is not plain. */
  readonly sheet: string;
  /** Relation to the workbook inside the file; null where the chart stands in the workbook itself. */
  readonly workbook: string | null;
};

const palette = palettes.light;
/** Points further apart than this are read without dots. */
const mostDots = 40;

const textCache = (texts: readonly string[]) =>
  `<c:strCache><c:ptCount val="${texts.length}"/>${texts.map((text, at) => `<c:pt idx="${at}"><c:v>${escapeXml(text)}</c:v></c:pt>`).join("")}</c:strCache>`;

/** A missing number has no point: not an empty one, which some programs read as zero. */
const numberCache = (values: readonly (number | null | undefined)[]) =>
  `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${values
    .map((value, at) =>
      value === null || value === undefined || !Number.isFinite(value)
        ? ""
        : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`,
    )
    .join("")}</c:numCache>`;

const texts = (tag: string, place: string, all: readonly string[]) =>
  `<c:${tag}><c:strRef><c:f>${escapeXml(place)}</c:f>${textCache(all)}</c:strRef></c:${tag}>`;
const numbers = (tag: string, place: string, all: readonly (number | null | undefined)[]) =>
  `<c:${tag}><c:numRef><c:f>${escapeXml(place)}</c:f>${numberCache(all)}</c:numRef></c:${tag}>`;

const isLineOf = ({ kind }: NativeChart, { isLine = false }: NativeSeries) => kind === "line" || isLine;

function shapeOf(native: NativeChart, series: NativeSeries): string {
  const { kind, isStacked } = native;
  const { colour, isDashed = false, isOffset = false } = series;
  if (isOffset) return `<c:spPr><a:noFill/>${noLine}</c:spPr>`;
  if (isLineOf(native, series))
    return `<c:spPr><a:ln w="28575" cap="rnd">${fill(colour)}<a:prstDash val="${isDashed ? "sysDash" : "solid"}"/><a:round/></a:ln></c:spPr>`;
  if (kind === "scatter") return `<c:spPr>${noLine}</c:spPr>`;
  // Hatched: not done yet, or not as firm as the rest.
  if (isDashed)
    return `<c:spPr><a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${colour.replace("#", "")}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill><a:ln w="6350">${fill(colour)}</a:ln></c:spPr>`;
  // A gap of ground between the parts of one bar.
  return `<c:spPr>${fill(colour)}${isStacked ? `<a:ln w="6350">${fill(palette.ground)}</a:ln>` : noLine}</c:spPr>`;
}

function marker(native: NativeChart, series: NativeSeries): string {
  const { kind } = native;
  const { colour, values, isLine = false } = series;
  if (!isLineOf(native, series) && kind !== "scatter") return "";
  if (isLine || (kind === "line" && values.length > mostDots))
    return '<c:marker><c:symbol val="none"/></c:marker>';
  return `<c:marker><c:symbol val="circle"/><c:size val="${kind === "scatter" ? 9 : 5}"/><c:spPr>${fill(colour)}<a:ln w="6350">${fill(palette.ground)}</a:ln></c:spPr></c:marker>`;
}

function seriesXml(native: NativeChart, series: NativeSeries, at: number, words: ChartWords): string {
  const { kind, categories } = native;
  const places = seriesPlaces(native, at, words.sheet);
  const isPoints = kind === "scatter" || kind === "bubble";
  const hasMarker = kind === "scatter" || isLineOf(native, series);
  const data = isPoints
    ? numbers(
        "xVal",
        places.across,
        series.values.map((_, point) => series.across?.[point]),
      ) +
      numbers("yVal", places.values, series.values) +
      (kind === "bubble"
        ? numbers(
            "bubbleSize",
            places.sizes,
            series.values.map((_, point) => series.sizes?.[point]),
          )
        : "")
    : texts("cat", places.categories, categories) +
      numbers(
        "val",
        places.values,
        categories.map((_, category) => series.values[category]),
      );
  return [
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>`,
    texts("tx", places.name, [series.name]),
    shapeOf(native, series),
    hasMarker ? "" : '<c:invertIfNegative val="0"/>',
    marker(native, series),
    labelsXml(native, at, words.lang),
    data,
    hasMarker ? '<c:smooth val="0"/>' : "",
    kind === "bubble" ? '<c:bubble3D val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

function drawnXml(native: NativeChart, words: ChartWords): string {
  const { kind, isStacked, categories } = native;
  const written = native.series.map((one, at) => ({
    isLine: isLineOf(native, one),
    xml: seriesXml(native, one, at, words),
  }));
  const plain = (isLine: boolean) =>
    `<c:varyColors val="0"/>${written
      .filter((one) => one.isLine === isLine)
      .map(({ xml }) => xml)
      .join("")}`;
  const axes = axisIds.map((id) => `<c:axId val="${id}"/>`).join("");
  if (kind === "scatter")
    return `<c:scatterChart><c:scatterStyle val="lineMarker"/>${plain(false)}${axes}</c:scatterChart>`;
  if (kind === "bubble")
    return `<c:bubbleChart>${plain(false)}<c:bubbleScale val="60"/><c:showNegBubbles val="0"/><c:sizeRepresents val="area"/>${axes}</c:bubbleChart>`;
  const lines = written.some(({ isLine }) => isLine)
    ? `<c:lineChart><c:grouping val="standard"/>${plain(true)}<c:marker val="1"/>${axes}</c:lineChart>`
    : "";
  if (kind === "line") return lines;
  const isOver = isStacked || isOneEach(native);
  const grouping = isStacked && !isOneEach(native) ? "stacked" : "clustered";
  return `<c:barChart><c:barDir val="${kind === "bar" ? "bar" : "col"}"/><c:grouping val="${grouping}"/>${plain(false)}<c:gapWidth val="${categories.length < 4 ? 140 : 80}"/><c:overlap val="${isOver ? 100 : -5}"/>${axes}</c:barChart>${lines}`;
}

/** What only holds others off the axis has no name. */
function legendXml({ series }: NativeChart, lang: string): string {
  const nameless = series
    .map(({ isOffset = false }, at) =>
      isOffset ? `<c:legendEntry><c:idx val="${at}"/><c:delete val="1"/></c:legendEntry>` : "",
    )
    .join("");
  return `<c:legend><c:legendPos val="t"/>${nameless}<c:overlay val="0"/>${letters(palette.ink2, 12, lang)}</c:legend>`;
}

/** Room at the right for the names at the ends of lines; every other chart is laid out by the program that opens it. */
const layoutOf = (native: NativeChart) =>
  hasNamedEnds(native)
    ? '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.08"/><c:y val="0.04"/><c:w val="0.72"/><c:h val="0.8"/></c:manualLayout></c:layout>'
    : "<c:layout/>";

/** A chart that office programs draw and people edit: the numbers of the picture, a gap where one is missing. */
export function chartXml(native: NativeChart, words: ChartWords): string {
  const { lang, workbook } = words;
  const hasLegend = native.series.length > 1 && !hasNamedEnds(native);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<c:date1904 val="0"/><c:lang val="${lang}"/><c:roundedCorners val="0"/>`,
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layoutOf(native)}`,
    drawnXml(native, words),
    axesXml(native, lang),
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>",
    hasLegend ? legendXml(native, lang) : "",
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
    letters(palette.ink2, 12, lang),
    workbook === null ? "" : `<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData>`,
    "</c:chartSpace>",
  ].join("");
}
