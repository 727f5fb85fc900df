import { type ChartId, drawChart, type Look } from "@lianchi/charts";
import type { Reading } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import type { ChartFile, ChartFormat } from "../use-cases/chart-format.ts";
import { csvOf } from "./csv.ts";
import { chartWidth, pictureSheet } from "./picture-sheet.ts";
import { pngOf } from "./png.ts";

export type ChartOrder = {
  readonly chart: ChartId;
  readonly format: ChartFormat;
  readonly overview: Overview;
  readonly reading: Reading;
  readonly theme: Look["theme"];
  /** Width of the picture [px]; for PNG of its pixels. */
  readonly widthPx?: number | undefined;
};

const sheetWidth = 900;
const pngWidth = 1_800;
const mediaTypes: Readonly<Record<ChartFormat, string>> = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  csv: "text/csv; charset=utf-8",
};

/** A chart as a file that can stand alone in a report. */
export async function renderChartFile({
  chart,
  format,
  overview,
  reading,
  theme,
  widthPx,
}: ChartOrder): Promise<ChartFile> {
  const sheet = format === "svg" ? (widthPx ?? sheetWidth) : sheetWidth;
  const look: Look = { ...reading, theme, size: "file", widthPx: chartWidth(sheet) };
  const picture = drawChart(chart, overview, look);
  const asOf = reading.lang === "zh" ? `截至${overview.asOf}` : `as-of-${overview.asOf}`;
  const named = {
    mediaType: mediaTypes[format],
    fileName: `${reading.lang === "zh" ? "连池绿能" : "Lianchi"}_${picture.plainTitle.replace(/[^\p{L}\p{N}]+/gu, "-")}_${asOf}.${format}`,
  };
  if (format === "csv") return { ...named, bytes: Buffer.from(csvOf(picture.records)) };
  const svg = pictureSheet(picture, overview, look);
  return { ...named, bytes: format === "svg" ? Buffer.from(svg) : await pngOf(svg, widthPx ?? pngWidth) };
}
