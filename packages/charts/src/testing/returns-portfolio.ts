import type { SetValue } from "@lianchi/domain";
import { evaluate, isComputed, simulate } from "@lianchi/returns";
import type { ReturnsData } from "../returns/returns-data.ts";
import { opening, overviewWith } from "./portfolio.ts";

export const usual = {
  asOf: "2026-11-23",
  scenario: "基准",
  changes: 0,
  focus: null,
  hurdle: 0.08,
  target: "projectIrr",
  across: "price",
  down: "hours",
} as const;

/** Draws of the project in focus, few enough for a test. */
export function withDraws(data: Omit<ReturnsData, "simulation">, draws: number): ReturnsData {
  const { evaluations, focus, target, hurdle } = data;
  const all = evaluations.filter(isComputed);
  const one = all.find(({ project }) => project.fields.id === focus) ?? all[0];
  const simulation =
    one === undefined || draws === 0
      ? null
      : simulate(one.outcome.values, { target, draws, seed: 4614, hurdle });
  return { ...data, simulation };
}

/** The facts that the product opens with, under its defaults. */
export function openingReturns(part: Partial<ReturnsData> = {}, set: readonly SetValue[] = []): ReturnsData {
  const evaluations = opening.projects.map((project) => evaluate(project, set, usual.asOf));
  return withDraws({ ...usual, evaluations, ...part }, 400);
}

/** So many wind farms of unlike size and cost, near enough to each other that names have to give way. */
export function manyReturns(count: number): ReturnsData {
  const { projects } = overviewWith(
    Array.from({ length: count }, (_, at) => ({
      name: `朝阳${at + 1}号新能源示范项目`,
      technology: "wind" as const,
      stage: "gridConnected" as const,
      values: [
        20_000 + 9_000 * (at % 17),
        (20_000 + 9_000 * (at % 17)) * (5_000 + 90 * (at % 13)),
        null,
        null,
        null,
        null,
      ],
      basis: "reported" as const,
    })),
  );
  return {
    ...usual,
    simulation: null,
    evaluations: projects.map((project) => evaluate(project, [], usual.asOf)),
  };
}
