import { type FigureId, figureId, figureValue, isYearly, type SubjectState } from "@lianchi/domain";
import { findingsOf } from "../plausibility/check-project.ts";
import type { Finding, RuleId } from "../plausibility/finding.ts";
import type { ParameterId } from "./values.ts";

/** A value that reported figures come to, and that is not taken over because they do not agree. */
export type NotAdopted = {
  readonly parameter: ParameterId;
  readonly figures: readonly FigureId[];
  /** In the parameter's own unit. */
  readonly value: number;
  readonly finding: Finding;
};

/** A value computed from reported figures. */
export type Derived = { readonly value: number; readonly figures: readonly FigureId[] };

/** What a project's reported operation says about its assumptions. */
export type Operation = {
  /** Net full-load hours of a year [h]: generation / capacity. */
  readonly hours: Derived | null;
  readonly notAdopted: readonly NotAdopted[];
};

/** Any of these makes hours from a generation doubtful; the first that is found is named. */
const doubtsOfHours: readonly RuleId[] = [
  "full-load-hours",
  "energy-above-capacity",
  "unit-revenue",
  "operating-before-grid",
];

/** The parameter that a finding's own value would be, where the value is not that of the reported hours. */
const parameterOf: Readonly<Partial<Record<RuleId, ParameterId>>> = {
  "unit-revenue": "price",
  "money-hours": "hours",
};

/** Hours from a yearly generation over the capacity, where no finding casts doubt on them; and what would follow from figures
 *  on which one does. Nothing is said of a generation that is not for a year and in which nothing is wrong. */
export function operationOf(project: SubjectState): Operation {
  const findings = findingsOf(project);
  const notAdopted = findings.flatMap((finding): readonly NotAdopted[] => {
    const parameter = parameterOf[finding.rule];
    return parameter === undefined
      ? []
      : [{ parameter, figures: finding.inputs, value: finding.value, finding }];
  });
  const generation = project.figures.generation;
  const generationKwh = figureValue(project, "generation");
  const capacityKw = figureValue(project, "capacity");
  if (generation === undefined || !generationKwh || !capacityKw) return { hours: null, notAdopted };
  const hours: Derived = {
    value: generationKwh / capacityKw,
    figures: [generation.id, figureId(project.fields.id, "capacity")],
  };
  const doubt = doubtsOfHours
    .flatMap((rule) => findings.find((finding) => finding.rule === rule) ?? [])
    .at(0);
  if (doubt !== undefined)
    return {
      hours: null,
      notAdopted: [{ parameter: "hours", ...hours, finding: doubt }, ...notAdopted],
    };
  return { hours: isYearly(generation.fields.period) ? hours : null, notAdopted };
}
