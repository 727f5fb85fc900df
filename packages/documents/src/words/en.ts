import * as captions from "./en/captions.ts";
import * as files from "./en/files.ts";
import * as notes from "./en/notes.ts";
import * as page from "./en/page.ts";
import * as reports from "./en/reports.ts";
import * as results from "./en/results.ts";
import * as sites from "./en/sites.ts";
import * as wordStyles from "./en/word-styles.ts";
import * as workbook from "./en/workbook.ts";
import * as working from "./en/working.ts";
import type { Words } from "./zh.ts";

export const en: Words = {
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
