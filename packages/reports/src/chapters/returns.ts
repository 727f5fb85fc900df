import type { ChapterContext } from "../chapter-context.ts";
import type { Part } from "../parts.ts";
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
export function returns(context: ChapterContext): readonly Part[] {
  const { data } = context;
  const hasFocus = data.returns !== null && focusOf(data.returns) !== undefined;
  return [...comparisonParts(mainMeasures, context), ...(hasFocus ? returnsRisk(context) : [])];
}
