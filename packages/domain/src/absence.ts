import { glossary } from "./glossary.ts";
import type { Text } from "./language.ts";
import { presentStage, type SubjectState } from "./portfolio.ts";

/** Why a project has no value: nobody reports it, or it can have none, since it does not run yet or never will. */
export type Absence = "not-reported" | "not-yet-operating" | "dropped";

/** Of a project whose stage nobody reports it is not known whether it runs: then nothing more is said than that the value
 *  is not reported. */
export function absenceOf(subject: SubjectState, isOperatingMetric: boolean): Absence {
  const stage = presentStage(subject)?.fields.stage;
  if (!isOperatingMetric || stage === undefined || stage === "gridConnected") return "not-reported";
  return stage === "dropped" ? "dropped" : "not-yet-operating";
}

export const absenceName: Readonly<Record<Absence, Text>> = {
  "not-reported": glossary.notReported,
  "not-yet-operating": glossary.notYetOperating,
  dropped: glossary.droppedNotApplicable,
};
