import { axisIdTags, axisTags } from "./chart-axes.ts";
import { hasNamedEnds, isOneEach } from "./chart-labels.ts";
import { type ChartLook, fill, letters, noLine, titleTag } from "./chart-letters.ts";
import { type Drawn, isLineOf, seriesTag } from "./chart-series.ts";
import type { OfficeChart } from "./office-chart.ts";

export const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

const names =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Few bars keep the breadth of bars [% of a bar's breadth]. */
const gapOf = (bars: number) => (bars < 2 ? 400 : bars < 4 ? 140 : 80);

function plots(drawn: Drawn): string {
  const { native } = drawn;
  const { kind, isStacked, categories } = native;
  const written = native.series.map((one, at) => ({
    isLine: isLineOf(native, one),
    xml: seriesTag(drawn, one, at),
  }));
  const series = (isLine: boolean) =>
    `<c:varyColors val="0"/>${written
      .filter((one) => one.isLine === isLine)
      .map(({ xml }) => xml)
      .join("")}`;
  const lines = written.some(({ isLine }) => isLine)
    ? `<c:lineChart><c:grouping val="standard"/>${series(true)}<c:marker val="1"/>${axisIdTags}</c:lineChart>`
    : "";
  switch (kind) {
    case "line":
      return lines;
    case "scatter":
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/>${series(false)}${axisIdTags}</c:scatterChart>`;
    case "bubble":
      return `<c:bubbleChart>${series(false)}<c:bubbleScale val="30"/><c:showNegBubbles val="0"/><c:sizeRepresents val="area"/>${axisIdTags}</c:bubbleChart>`;
    case "bar":
    case "column": {
      const isOver = isStacked || isOneEach(native) || native.base !== undefined;
      const grouping = isStacked && !isOneEach(native) ? "stacked" : "clustered";
      return `<c:barChart><c:barDir val="${kind === "bar" ? "bar" : "col"}"/><c:grouping val="${grouping}"/>${series(false)}<c:gapWidth val="${gapOf(categories.length * (isOver ? 1 : native.series.length))}"/><c:overlap val="${isOver ? 100 : -5}"/>${axisIdTags}</c:barChart>${lines}`;
    }
  }
}

/** What only holds others off the axis has no name; but in a lying chart, whose names programs count from either end, it keeps
 *  one without a colour rather than take another's. */
function legend({ kind, series }: OfficeChart, look: ChartLook): string {
  const nameless = series
    .map(({ isOffset = false }, at) =>
      isOffset && kind !== "bar"
        ? `<c:legendEntry><c:idx val="${at}"/><c:delete val="1"/></c:legendEntry>`
        : "",
    )
    .join("");
  return `<c:legend><c:legendPos val="t"/>${nameless}<c:overlay val="0"/>${letters(look.colours.ink2, look)}</c:legend>`;
}

const laidOut = (x: number, y: number, w: number, h: number) =>
  `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${x}"/><c:y val="${y}"/><c:w val="${w}"/><c:h val="${h}"/></c:manualLayout></c:layout>`;
const rounded = (share: number) => Math.round(share * 10_000) / 10_000;

/** Room at the right for the names at the ends of lines, and for a map as much as leaves its shape true; every other chart is
 *  laid out by the program that opens it. */
function layout({ native, shape }: Pick<ChartPart, "native" | "shape">, hasTitle: boolean): string {
  if (native.map !== undefined) {
    const { across, values, upPerAcross } = native.map;
    const [top, w, h] = hasTitle ? [0.2, 0.88, 0.64] : [0.1, 0.88, 0.76];
    const wanted = ((across[1] - across[0]) * upPerAcross) / (values[1] - values[0]) / shape;
    const [mapW, mapH] = wanted > w / h ? [w, w / wanted] : [h * wanted, h];
    return laidOut(rounded(0.07 + (w - mapW) / 2), rounded(top), rounded(mapW), rounded(mapH));
  }
  if (!hasNamedEnds(native)) return "<c:layout/>";
  const [y, h] = hasTitle ? [0.14, 0.7] : [0.04, 0.8];
  return laidOut(0.08, y, 0.72, h);
}

export type ChartPart = Drawn & {
  /** Stands over the chart; empty where something else says it. */
  readonly title: string;
  /** Relation to a workbook that the file carries for the chart alone; null where the chart stands over cells of its own
   *  file, which it then hides. */
  readonly workbook: string | null;
  /** Width of its frame over the height. */
  readonly shape: number;
  /** A chart beside has told the same names and colours. */
  readonly isKeyKnown?: boolean;
};

/** A chart as office programs draw it themselves and people edit it, over cells of a sheet. What is missing is a gap. */
export function chartPart({ title, workbook, shape, isKeyKnown = false, ...drawn }: ChartPart): string {
  const { native, look } = drawn;
  const { lang, pt } = look;
  const heading = titleTag(title, look.colours.ink2, { ...look, pt: pt + 2 }, true);
  const hasLegend = !isKeyKnown && native.series.length > 1 && !hasNamedEnds(native);
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${names}><c:date1904 val="0"/><c:lang val="${lang}"/><c:roundedCorners val="0"/>`,
    `<c:chart>${heading}<c:autoTitleDeleted val="${heading === "" ? 1 : 0}"/><c:plotArea>${layout({ native, shape }, heading !== "")}${plots(drawn)}${axisTags(native, look)}<c:spPr><a:noFill/>${noLine}</c:spPr></c:plotArea>`,
    `${hasLegend ? legend(native, look) : ""}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr>${workbook === null ? fill(look.colours.ground) : "<a:noFill/>"}${noLine}</c:spPr>`,
    letters(look.colours.ink2, look),
    workbook === null ? "" : `<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData>`,
    "</c:chartSpace>",
  ].join("");
}
