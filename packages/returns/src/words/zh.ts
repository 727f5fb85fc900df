import * as comparables from "./zh/comparables.ts";
import * as findings from "./zh/findings.ts";
import * as measures from "./zh/measures.ts";
import * as parameters from "./zh/parameters.ts";
import * as problems from "./zh/problems.ts";
import * as progress from "./zh/progress.ts";
import * as sources from "./zh/sources.ts";
import * as tables from "./zh/tables.ts";

/** What the rooms of this package say in Chinese. */
export const zh = {
  ...comparables,
  ...findings,
  ...measures,
  ...parameters,
  ...problems,
  ...progress,
  ...sources,
  ...tables,
};
export type Words = typeof zh;
