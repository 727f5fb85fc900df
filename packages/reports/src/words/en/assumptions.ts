import type * as zh from "../zh/assumptions.ts";
import { listed } from "./grammar.ts";

export const assumptions: typeof zh.assumptions = {
  allDefaults: "All assumptions are the defaults; none was set.",
  changed: (some, hasMore) =>
    `The scenario sets values in the place of defaults: ${listed(some.map(({ name, count }) => `${count} for ${name}`))}${hasMore ? " and others" : ""}.`,
  main: (count, table) =>
    `The ${count} main assumptions are in ${table}; defaults that nobody verified are to be checked before use.`,
  none: "No project can be reckoned, so no assumptions are listed.",
  table: "Main assumptions",
  parameter: "Assumption",
};
