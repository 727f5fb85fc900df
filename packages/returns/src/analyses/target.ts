import { judgeValues } from "../assumptions/judge.ts";
import type { Values } from "../assumptions/values.ts";
import { modelOf } from "../evaluation/project-model.ts";
import { type Results, resultsOf } from "../evaluation/results.ts";

/** What is looked at while a parameter moves. */
export const targets = ["equityIrr", "projectIrr", "projectNpv", "lcoe"] as const;
export type Target = (typeof targets)[number];

/** The target of a set of values; null where it has none, or where the values cannot be. */
export function targetOf(values: Values, target: Target): number | null {
  if (judgeValues(values).length > 0) return null;
  return readTarget(resultsOf(modelOf(values)), target);
}

export function readTarget(results: Results, target: Target): number | null {
  if (target === "projectNpv") return results.projectNpv;
  if (target === "lcoe") return results.lcoe;
  const rate = results[target];
  return rate.kind === "solved" ? rate.rate : null;
}
