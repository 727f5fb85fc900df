import type { Part } from "../parts.ts";
import type { Telling } from "../telling.ts";
import { comparisonParts } from "./returns-comparison.ts";
import { focusOf } from "./returns-parts.ts";
import { returnsRisk } from "./returns-risk.ts";

const mainMeasures = [
  "projectIrr",
  "equityIrr",
  "projectNpv",
  "lcoe",
  "payback",
  "minimumCover",
  "taxes",
  "co2",
];

/** The comparison of returns in one chapter. */
export function returns(telling: Telling): readonly Part[] {
  const { data } = telling;
  const hasFocus = data.returns !== null && focusOf(data.returns) !== undefined;
  return [...comparisonParts(mainMeasures, telling), ...(hasFocus ? returnsRisk(telling) : [])];
}
