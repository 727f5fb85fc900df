import type { Look, Picture } from "@lianchi/charts";
import type { Reading } from "@lianchi/domain";
import type { ChartFile, ChartFormat } from "../use-cases/chart-format.ts";
import { csvOf } from "./csv.ts";
import { type Caption, chartWidth, pictureSheet } from "./picture-sheet.ts";
import { pngOf } from "./png.ts";
import { chartPdf } from "./typst/chart-pdf.ts";

export type PictureOrder = {
  readonly format: ChartFormat;
  readonly reading: Reading;
  readonly theme: Look["theme"];
  /** Width of the picture [px]; for PNG of its pixels. */
  readonly widthPx?: number | undefined;
  readonly caption: Caption;
  readonly draw: (look: Look) => Picture;
};

const sheetWidth = 900;
const pngWidth = 1_800;
const mediaTypes: Readonly<Record<ChartFormat, string>> = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  pdf: "application/pdf",
  csv: "text/csv; charset=utf-8",
};

/** A picture as a file that can stand alone in a report. */
export async function renderPicture(order: PictureOrder): Promise<ChartFile> {
  const { format, reading, theme, widthPx, caption, draw } = order;
  const sheet = format === "svg" || format === "pdf" ? (widthPx ?? sheetWidth) : sheetWidth;
  const look: Look = { ...reading, theme, size: "file", widthPx: chartWidth(sheet) };
  const picture = draw(look);
  const zh = reading.lang === "zh";
  const name = [
    zh ? "连池绿能" : "Lianchi",
    ...(caption.isDemo ? [zh ? "演示数据" : "demo"] : []),
    picture.plainTitle.replace(/[^\p{L}\p{N}]+/gu, "-"),
    zh ? `截至${caption.asOf}` : `as-of-${caption.asOf}`,
  ].join("_");
  const named = { mediaType: mediaTypes[format], fileName: `${name}.${format}` };
  if (format === "csv") {
    const mark = zh ? "（演示数据）" : " (demo data)";
    const records = caption.isDemo
      ? picture.records.map((record) => ({ ...record, basis: `${record.basis}${mark}` }))
      : picture.records;
    return { ...named, bytes: Buffer.from(csvOf(records)) };
  }
  if (format === "pdf") return { ...named, bytes: chartPdf(picture, caption, look) };
  const svg = pictureSheet(picture, caption, look);
  return { ...named, bytes: format === "svg" ? Buffer.from(svg) : await pngOf(svg, widthPx ?? pngWidth) };
}
