import type { Look, Picture } from "@lianchi/charts";
import { type Caption, pictureSheet } from "../picture-sheet.ts";
import { printableSvg } from "./figure-data.ts";
import { printable } from "./print-text.ts";
import { pdfStandard } from "./report-pdf.ts";
import { typeset } from "./typesetter.ts";

/** A pixel of the sheet [pt]. */
const pxPt = 0.75;
/** Readers take no larger page [pt]. */
const largestPt = 14_000;

/** A chart with its title, date, source and marks as a PDF of one page, as large as the picture: vectors and text, the
 *  same sheet as its SVG. */
export function chartPdf(picture: Picture, caption: Caption, look: Look): Uint8Array {
  const svg = printableSvg(pictureSheet(picture, caption, look));
  const [, widthPx, heightPx] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  if (widthPx === undefined || heightPx === undefined) throw new Error("the sheet of a picture has no size");
  const scale = Math.min(pxPt, largestPt / Math.max(Number(widthPx), Number(heightPx)));
  const [year = 0, month = 1, day = 1] = caption.asOf.split("-").map(Number);
  const data = {
    svg,
    widthPt: Number(widthPx) * scale,
    heightPt: Number(heightPx) * scale,
    title: printable(picture.title),
    alt: printable(picture.description),
    lang: look.lang,
    date: { year, month, day },
  };
  return typeset("chart.typ", data, (compiler, pages) => compiler.pdf(pages, { pdfStandard }));
}
