import { nativesOf } from "@lianchi/charts";
import { headLines, nativeFootLines, nativeWords } from "../caption.ts";
import { sheetTable } from "../sheets/sheet-table.ts";
import { sheetsFile } from "../sheets/sheets-file.ts";
import { type ChartWriter, pictureOf } from "./chart-writer.ts";

/** The table with its lines, and beside it a native chart over its own cells. */
export const xlsx: ChartWriter = {
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  write: async (job) => {
    const picture = pictureOf(job);
    const { lang } = job.reading;
    const { isEmpty } = picture;
    return sheetsFile({
      title: picture.title,
      lang,
      on: job.caption.asOf,
      sheets: [
        {
          name: picture.plainTitle,
          title: picture.title,
          lines: headLines(picture, job.caption, { lang, unit: nativeWords(picture, lang) }),
          table: sheetTable(picture.table, lang),
          notes: nativeFootLines(picture, job.caption, lang),
          ...(isEmpty ? {} : { natives: nativesOf(picture) }),
        },
      ],
    });
  },
};
