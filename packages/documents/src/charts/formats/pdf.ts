import type { ChartSheet } from "../../pdf/chart-pdf.ts";
import { type ChartJob, type ChartWriter, pictureOf, sheetOf, sheetPx } from "./chart-writer.ts";

function chartSheet(job: ChartJob): ChartSheet {
  const width = job.options.widthPx ?? sheetPx;
  const { title, description } = pictureOf(job, width);
  return { sheet: sheetOf(job, width), title, description, asOf: job.caption.asOf, lang: job.reading.lang };
}

async function writeTogether(jobs: readonly ChartJob[]): Promise<Uint8Array> {
  const sheets = jobs.map(chartSheet);
  const print = jobs[0]?.print;
  return print === undefined ? (await import("../../pdf/chart-pdf.ts")).chartPdf(sheets) : print(sheets);
}

/** Each sheet as vectors and text on a page of its own size. */
export const pdf: ChartWriter = {
  mediaType: "application/pdf",
  write: (job) => writeTogether([job]),
  writeTogether,
};
