import { csvOf } from "../../tables/csv.ts";
import { words } from "../../words/index.ts";
import { type ChartWriter, pictureOf } from "./chart-writer.ts";

/** The records, a line each. */
export const csv: ChartWriter = {
  mediaType: "text/csv; charset=utf-8",
  write: async (job) => {
    const { records } = pictureOf(job);
    const { asOf, asOfNote = "" } = job.caption;
    const mark = words[job.reading.lang].captions.demoMark;
    return Buffer.from(
      csvOf(
        job.caption.isDemo
          ? records.map((record) => ({ ...record, basis: `${record.basis}${mark}` }))
          : records,
        {
          lang: job.reading.lang,
          separator: job.options.separator,
          asOfNote: asOfNote === "" ? "" : `${asOf} ${asOfNote}`,
        },
      ),
    );
  },
};
