import type { NativeChart } from "@lianchi/charts";
import { axisIdTags, axisTags, textStyle, titleTag } from "./chart-axes.ts";
import type { ChartGrid, GridPlace } from "./chart-grid.ts";
import { barSeries, type Drawn, lineSeries, pointSeries } from "./chart-series.ts";

export const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

const names =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

function plots(drawn: Drawn): string {
  const { native } = drawn;
  const all = native.series.map((series, at) => ({ series, at }));
  const lines = all.filter(({ series }) => native.kind === "line" || series.isLine === true);
  const lineChart =
    lines.length === 0
      ? ""
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.map((one) => lineSeries(drawn, one)).join("")}<c:marker val="1"/>${axisIdTags}</c:lineChart>`;
  switch (native.kind) {
    case "line":
      return lineChart;
    case "scatter":
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${all.map((one) => pointSeries(drawn, one)).join("")}${axisIdTags}</c:scatterChart>`;
    case "bubble":
      return `<c:bubbleChart><c:varyColors val="0"/>${all.map((one) => pointSeries(drawn, one)).join("")}<c:bubbleScale val="30"/><c:showNegBubbles val="0"/>${axisIdTags}</c:bubbleChart>`;
    case "bar":
    case "column": {
      const bars = all.filter(({ series }) => series.isLine !== true);
      const grouping = native.isStacked ? "stacked" : "clustered";
      const overlap = native.isStacked ? '<c:overlap val="100"/>' : "";
      return `<c:barChart><c:barDir val="${native.kind === "bar" ? "bar" : "col"}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${bars.map((one) => barSeries(drawn, one)).join("")}<c:gapWidth val="60"/>${overlap}${axisIdTags}</c:barChart>${lineChart}`;
    }
  }
}

function legend({ native }: Drawn): string {
  if (native.series.length < 2) return "";
  return `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textStyle(900)}</c:legend>`;
}

type ChartPart = {
  readonly native: NativeChart;
  readonly grid: ChartGrid;
  readonly place: GridPlace;
  /** Stands over the chart; empty where something else says it. */
  readonly title: string;
  /** Relation to a workbook that the file carries for the chart alone. */
  readonly workbook?: string;
};

/** A chart as office programs draw it themselves, over cells of a sheet. What is missing is a gap. */
export function chartPart({ native, grid, place, title, workbook }: ChartPart): string {
  const drawn: Drawn = { native, grid, place };
  const heading = titleTag(title, 1_200, true);
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${names}><c:date1904 val="0"/><c:roundedCorners val="0"/>`,
    `<c:chart>${heading}<c:autoTitleDeleted val="${heading === "" ? 1 : 0}"/><c:plotArea><c:layout/>${plots(drawn)}${axisTags(native)}</c:plotArea>`,
    `${legend(drawn)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
    textStyle(1_000),
    workbook === undefined
      ? ""
      : `<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData>`,
    "</c:chartSpace>",
  ].join("");
}
