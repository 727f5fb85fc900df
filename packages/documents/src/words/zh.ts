import * as captions from "./zh/captions.ts";
import * as files from "./zh/files.ts";
import * as notes from "./zh/notes.ts";
import * as page from "./zh/page.ts";
import * as reports from "./zh/reports.ts";
import * as results from "./zh/results.ts";
import * as sites from "./zh/sites.ts";
import * as wordStyles from "./zh/word-styles.ts";
import * as workbook from "./zh/workbook.ts";
import * as working from "./zh/working.ts";

/** What files say in Chinese. */
export const zh = {
  ...captions,
  ...files,
  ...notes,
  ...page,
  ...reports,
  ...results,
  ...sites,
  ...wordStyles,
  ...workbook,
  ...working,
};
export type Words = typeof zh;
