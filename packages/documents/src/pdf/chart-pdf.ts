import type { Lang } from "@lianchi/domain";
import { chartsTitle } from "../charts/caption.ts";
import { printableSvg } from "./figure-data.ts";
import { asTheyCome } from "./fit.ts";
import { printable } from "./print-text.ts";
import { pdfStandard } from "./report-pdf.ts";
import { typeset } from "./typesetter.ts";

/** A pixel of the sheet [pt]. */
const pxPt = 0.75;
/** Readers take no larger page [pt]. */
const largestPt = 14_000;

export type ChartSheet = {
  /** The complete picture as SVG, see `pictureSheet`. */
  readonly sheet: string;
  readonly title: string;
  readonly description: string;
  readonly asOf: string;
  readonly lang: Lang;
};

function pageOf({ sheet, description }: ChartSheet) {
  const svg = printableSvg(sheet);
  const [, widthPx, heightPx] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  if (widthPx === undefined || heightPx === undefined) throw new Error("the sheet of a picture has no size");
  const scale = Math.min(pxPt, largestPt / Math.max(Number(widthPx), Number(heightPx)));
  return {
    svg,
    widthPt: Number(widthPx) * scale,
    heightPt: Number(heightPx) * scale,
    alt: printable(description),
  };
}

/** Charts with title, date, source and marks as a PDF, each on a page as large as its picture: vectors and text, the same
 *  sheet as its SVG. @param sheets at least one, all of one day and language */
export function chartPdf(sheets: readonly ChartSheet[]): Uint8Array {
  const [first] = sheets;
  if (first === undefined) throw new Error("there is no sheet to set");
  const { title, asOf, lang } = first;
  const [year = 0, month = 1, day = 1] = asOf.split("-").map(Number);
  const data = {
    pages: sheets.map(pageOf),
    title: printable(sheets.length === 1 ? title : chartsTitle[lang]),
    lang,
    date: { year, month, day },
  };
  return typeset("chart.typ", data, asTheyCome, (compiler, pages) => compiler.pdf(pages, { pdfStandard }));
}
