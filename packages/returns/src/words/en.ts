import * as comparables from "./en/comparables.ts";
import * as findings from "./en/findings.ts";
import * as measures from "./en/measures.ts";
import * as parameters from "./en/parameters.ts";
import * as problems from "./en/problems.ts";
import * as progress from "./en/progress.ts";
import * as sources from "./en/sources.ts";
import * as tables from "./en/tables.ts";
import type { Words } from "./zh.ts";

export const en: Words = {
  ...comparables,
  ...findings,
  ...measures,
  ...parameters,
  ...problems,
  ...progress,
  ...sources,
  ...tables,
};
