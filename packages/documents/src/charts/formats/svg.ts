import { withTextAsPaths } from "../../fonts/text-paths.ts";
import { type ChartWriter, sheetOf, sheetPx } from "./chart-writer.ts";

/** The sheet as it is, its text as text or as outlines. */
export const svg: ChartWriter = {
  mediaType: "image/svg+xml; charset=utf-8",
  write: async (job) => {
    const sheet = sheetOf(job, job.options.widthPx ?? sheetPx);
    return Buffer.from(job.options.outlined === true ? withTextAsPaths(sheet) : sheet);
  },
};
