import { type Problem, projectsOf, type SetValue, type SubjectId } from "@lianchi/domain";
import {
  isComputed,
  ParameterId,
  type Reckoned,
  type Results,
  reckon,
  type ValueProblem,
} from "@lianchi/returns";
import { done, type Outcome, refused } from "../outcome.ts";
import type { Product } from "../product.ts";
import { dayOf } from "./as-of.ts";
import { scenarioOf, type ToldScenario } from "./read-scenarios.ts";

export type ReturnsRequest = {
  readonly asOf?: string | undefined;
  readonly scenario?: string | undefined;
  readonly projects?: readonly SubjectId[] | undefined;
  /** Values set over the scenario's, not kept. */
  readonly set?: readonly SetValue[] | undefined;
};

export type ReckonedAll = {
  readonly asOf: string;
  readonly scenario: ToldScenario;
  readonly reckoned: readonly Reckoned[];
};

/** Projects with their returns under a scenario, for files and for whoever asks without a browser. */
export function reckonProjects(product: Product, request: ReturnsRequest): Outcome<ReckonedAll> {
  const day = dayOf(product, request.asOf);
  if (day.kind === "refused") return day;
  const scenario = scenarioOf(product, request);
  if (scenario.kind === "refused") return scenario;
  const all = projectsOf(product.model.portfolioAsOf(day.value));
  const unknown = request.projects?.find((id) => !all.some(({ fields }) => fields.id === id));
  if (unknown !== undefined) return refused({ code: "unknown-project", field: "projects", value: unknown });
  const wrong = (request.set ?? []).flatMap(({ projectId, parameter }): readonly Problem[] => {
    if (projectId !== null && !all.some(({ fields }) => fields.id === projectId))
      return [{ code: "unknown-project", field: "set", value: projectId }];
    return ParameterId.safeParse(parameter).success
      ? []
      : [{ code: "unknown-parameter", field: "set", value: parameter }];
  })[0];
  if (wrong !== undefined) return refused(wrong);
  const chosen =
    request.projects === undefined || request.projects.length === 0
      ? all
      : all.filter(({ fields }) => request.projects?.includes(fields.id));
  return done({
    asOf: day.value,
    scenario: scenario.value,
    reckoned: chosen.map((project) => reckon(project, [...scenario.value.settings, ...(request.set ?? [])])),
  });
}

/** What the returns come to, without the years. */
export type ToldReturns = {
  readonly asOf: string;
  readonly scenario: { readonly id: string; readonly name: string };
  readonly projects: readonly {
    readonly id: SubjectId;
    readonly name: { readonly zh: string; readonly en: string };
    readonly results: Results | null;
    readonly missing: readonly string[];
    readonly problems: readonly ValueProblem[];
  }[];
};

export function readReturns(product: Product, request: ReturnsRequest): Outcome<ToldReturns> {
  const all = reckonProjects(product, request);
  if (all.kind === "refused") return all;
  const { asOf, scenario, reckoned } = all.value;
  return done({
    asOf,
    scenario: { id: scenario.id, name: scenario.name },
    projects: reckoned.map((one) => ({
      id: one.project.fields.id,
      name: one.project.fields.name,
      results: isComputed(one) ? one.outcome.results : null,
      missing: one.outcome.kind === "incomplete" ? one.outcome.missing : [],
      problems: one.outcome.kind === "invalid" ? one.outcome.problems : [],
    })),
  });
}
