import { type ChartWriter, pictureOf, sheetOf, sheetPx } from "./chart-writer.ts";

/** The sheet as vectors and text on a page of its own size. */
export const pdf: ChartWriter = {
  mediaType: "application/pdf",
  write: async (job) => {
    const width = job.options.widthPx ?? sheetPx;
    const { title, description } = pictureOf(job, width);
    const { asOf } = job.caption;
    const sheet = { sheet: sheetOf(job, width), title, description, asOf, lang: job.reading.lang };
    return job.print === undefined
      ? (await import("../typst/chart-pdf.ts")).chartPdf(sheet)
      : job.print(sheet);
  },
};
