import type { ScenarioState, Text } from "@lianchi/domain";
import { type Problem, projectsOf, type SetValue, type SubjectId, type SubjectState } from "@lianchi/domain";
import {
  type Evaluation,
  evaluate,
  isComputed,
  ParameterId,
  type Results,
  type ValueProblem,
} from "@lianchi/returns";
import { done, type Outcome, refused } from "../outcome.ts";
import type { ReadingProduct } from "../product.ts";
import { dayOf } from "./as-of.ts";
import { scenarioOf } from "./read-scenarios.ts";

export type ReturnsRequest = {
  readonly asOf?: string | undefined;
  readonly scenario?: string | undefined;
  readonly projects?: readonly SubjectId[] | undefined;
  /** Values set over the scenario's, not kept. */
  readonly set?: readonly SetValue[] | undefined;
};

export type Evaluations = {
  readonly asOf: string;
  readonly scenario: ScenarioState;
  readonly evaluations: readonly Evaluation[];
};

type Chosen = Omit<Evaluations, "evaluations"> & {
  readonly projects: readonly SubjectState[];
  readonly settings: readonly SetValue[];
};

function chosenFor(product: ReadingProduct, request: ReturnsRequest): Outcome<Chosen> {
  const day = dayOf(product, request.asOf);
  if (day.kind === "refused") return day;
  const scenario = scenarioOf(product, request);
  if (scenario.kind === "refused") return scenario;
  const all = projectsOf(product.model.portfolioAsOf(day.value));
  const known = new Set(all.map(({ fields }) => fields.id));
  const wanted = new Set(request.projects);
  const unknown = request.projects?.find((id) => !known.has(id));
  if (unknown !== undefined) return refused({ code: "unknown-project", field: "projects", value: unknown });
  const wrong = (request.set ?? []).flatMap(({ projectId, parameter }): readonly Problem[] => {
    if (projectId !== null && !known.has(projectId))
      return [{ code: "unknown-project", field: "set", value: projectId }];
    return ParameterId.safeParse(parameter).success
      ? []
      : [{ code: "unknown-parameter", field: "set", value: parameter }];
  })[0];
  if (wrong !== undefined) return refused(wrong);
  return done({
    asOf: day.value,
    scenario: scenario.value,
    projects: wanted.size === 0 ? all : all.filter(({ fields }) => wanted.has(fields.id)),
    settings: [...scenario.value.settings, ...(request.set ?? [])],
  });
}

/** Projects with their returns under a scenario, for files and for whoever asks without a browser. */
export function evaluateProjects(product: ReadingProduct, request: ReturnsRequest): Outcome<Evaluations> {
  const chosen = chosenFor(product, request);
  if (chosen.kind === "refused") return chosen;
  const { asOf, scenario, projects, settings } = chosen.value;
  return done({
    asOf,
    scenario,
    evaluations: projects.map((project) => evaluate(project, settings, asOf)),
  });
}

/** What the returns come to, without the years. */
export type ReturnsResponse = {
  readonly asOf: string;
  readonly scenario: { readonly id: string; readonly name: string };
  readonly projects: readonly {
    readonly id: SubjectId;
    readonly name: Text;
    /** Given up: not evaluated. */
    readonly isDropped: boolean;
    readonly results: Results | null;
    readonly missing: readonly string[];
    readonly problems: readonly ValueProblem[];
  }[];
};

export function readReturns(product: ReadingProduct, request: ReturnsRequest): Outcome<ReturnsResponse> {
  const chosen = chosenFor(product, request);
  if (chosen.kind === "refused") return chosen;
  const { asOf, scenario, projects, settings } = chosen.value;
  return done({
    asOf,
    scenario: { id: scenario.id, name: scenario.name },
    projects: projects.map((project) => {
      // The years of one project are let go before the next is evaluated.
      const one = evaluate(project, settings, asOf);
      return {
        id: project.fields.id,
        name: project.fields.name,
        isDropped: one.outcome.kind === "dropped",
        results: isComputed(one) ? one.outcome.results : null,
        missing: one.outcome.kind === "incomplete" ? one.outcome.missing : [],
        problems: one.outcome.kind === "invalid" ? one.outcome.problems : [],
      };
    }),
  });
}
