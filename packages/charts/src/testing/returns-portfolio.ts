import type { SetValue } from "@lianchi/domain";
import { isComputed, reckon, simulate } from "@lianchi/returns";
import type { ReturnsData } from "../returns/returns-data.ts";
import { opening } from "./portfolio.ts";

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
  const { reckoned, focus, target, hurdle } = data;
  const all = reckoned.filter(isComputed);
  const one = all.find(({ project }) => project.fields.id === focus) ?? all[0];
  const simulation =
    one === undefined || draws === 0
      ? null
      : simulate(one.outcome.values, { target, draws, seed: 4614, hurdle });
  return { ...data, simulation };
}

/** The facts that the product opens with, under its defaults. */
export function openingReturns(part: Partial<ReturnsData> = {}, set: readonly SetValue[] = []): ReturnsData {
  const reckoned = opening.projects.map((project) => reckon(project, set, usual.asOf));
  return withDraws({ ...usual, reckoned, ...part }, 400);
}
