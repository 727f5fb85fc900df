import { isDropped, type SetValue, type SubjectState } from "@lianchi/domain";
import { type Assembled, assemble, complete } from "../assumptions/assemble.ts";
import { judgeFirstYear } from "../assumptions/first-year.ts";
import { judgeValues, type ValueProblem } from "../assumptions/judge.ts";
import { type Overrides, ParameterId, type Values } from "../assumptions/values.ts";
import { modelOf, type ProjectModel } from "./project-model.ts";
import { type Results, resultsOf } from "./results.ts";

/** A project with its assumptions and what they come to, or why they come to nothing. */
export type Evaluation = {
  readonly project: SubjectState;
  readonly assembled: Assembled;
  readonly outcome:
    | {
        readonly kind: "computed";
        readonly values: Values;
        readonly model: ProjectModel;
        readonly results: Results;
      }
    /** Given up: it takes part in no comparison and no ranking. */
    | { readonly kind: "dropped" }
    /** Inputs that nobody reported or assumed. */
    | { readonly kind: "incomplete"; readonly missing: readonly ParameterId[] }
    | { readonly kind: "invalid"; readonly problems: readonly ValueProblem[] };
};

export type Computed = Evaluation & {
  readonly outcome: Extract<Evaluation["outcome"], { kind: "computed" }>;
};

/** What a scenario sets for a project: what it sets for all, and over that what it sets for this one. */
export function overridesFor(settings: readonly SetValue[], projectId: string): Overrides {
  const own: Partial<Record<ParameterId, number>> = {};
  for (const about of [null, projectId])
    for (const { projectId: whose, parameter, value } of settings) {
      const id = ParameterId.safeParse(parameter);
      if (whose === about && id.success) own[id.data] = value;
    }
  return own;
}

/** A project under a scenario: assumptions, model and results, or what stands in their way.
 *  @param settings of all projects; those for one stand over those for all, the later over the earlier
 *  @param asOf day as of which the project is looked at, `YYYY-MM-DD` */
export function evaluate(project: SubjectState, settings: readonly SetValue[], asOf: string): Evaluation {
  const assembled = assemble(project, overridesFor(settings, project.fields.id), asOf);
  if (isDropped(project)) return { project, assembled, outcome: { kind: "dropped" } };
  const values = complete(assembled);
  if (values === null)
    return { project, assembled, outcome: { kind: "incomplete", missing: assembled.missing } };
  const inside = judgeValues(values);
  const early = inside.some(({ id }) => id === "firstYear")
    ? null
    : judgeFirstYear(project, values.firstYear, asOf);
  const problems = early === null ? inside : [...inside, early];
  if (problems.length > 0) return { project, assembled, outcome: { kind: "invalid", problems } };
  const model = modelOf(values);
  return { project, assembled, outcome: { kind: "computed", values, model, results: resultsOf(model) } };
}

export function isComputed(evaluation: Evaluation): evaluation is Computed {
  return evaluation.outcome.kind === "computed";
}
