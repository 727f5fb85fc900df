import { figureSheets } from "../../sheets/figure-sheets.ts";
import { sheetsFile } from "../../sheets/sheets-file.ts";
import { words } from "../../words/index.ts";
import { chartsTitle } from "../caption.ts";
import { type ChartJob, type ChartWriter, pictureOf } from "./chart-writer.ts";

async function writeTogether(jobs: readonly ChartJob[]): Promise<Uint8Array> {
  const [first] = jobs;
  if (first === undefined) throw new Error("there is no picture to write");
  const { lang } = first.reading;
  const pictures = jobs.map((job) => ({ job, picture: pictureOf(job) }));
  const isOne = jobs.length === 1;
  return sheetsFile({
    title: isOne ? (pictures[0]?.picture.title ?? "") : chartsTitle[lang],
    lang,
    on: first.caption.asOf,
    sheets: pictures.flatMap(({ job, picture }, at) =>
      figureSheets(picture, job.caption, {
        name: picture.plainTitle,
        title: picture.title,
        // Begins the name of a long table's own sheet.
        number: isOne ? "" : words[lang].captions.figure(at + 1),
        lang,
      }),
    ),
  });
}

/** The table with its lines, and beside it a native chart over its own cells; a sheet a picture. */
export const xlsx: ChartWriter = {
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  write: (job) => writeTogether([job]),
  writeTogether,
};
