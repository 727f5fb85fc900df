import { figureSheets } from "../sheets/figure-sheets.ts";
import { sheetsFile } from "../sheets/sheets-file.ts";
import { type ChartWriter, pictureOf } from "./chart-writer.ts";

/** The table with its lines, and beside it a native chart over its own cells. */
export const xlsx: ChartWriter = {
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  write: async (job) => {
    const picture = pictureOf(job);
    const { lang } = job.reading;
    return sheetsFile({
      title: picture.title,
      lang,
      on: job.caption.asOf,
      sheets: figureSheets(picture, job.caption, {
        name: picture.plainTitle,
        title: picture.title,
        number: "",
        lang,
      }),
    });
  },
};
