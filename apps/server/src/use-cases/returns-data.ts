import type { ReturnsChartId, ReturnsData } from "@lianchi/charts";
import type { SubjectId } from "@lianchi/domain";
import {
  type Computed,
  drawing,
  isComputed,
  type Simulation,
  summarise,
  usualSpreads,
} from "@lianchi/returns";
import { done, type Outcome } from "../outcome.ts";
import type { Product } from "../product.ts";
import { type ReturnsRequest, reckonProjects } from "./read-returns.ts";

/** Rate against which returns are held where nobody names another. */
export const usualHurdle = 0.08;
const draws = 10_000;
const seed = 4614;
/** Draws between two breaths of the server. */
const atOnce = 400;

/** The draws of a file, a few at a time: others are served meanwhile. */
async function simulated({ outcome }: Computed, hurdle: number): Promise<Simulation> {
  const draw = drawing(outcome.values, "projectIrr", usualSpreads, seed);
  const drawn: (number | null)[] = [];
  while (drawn.length < draws) {
    for (let at = 0; at < atOnce; at++) drawn.push(draw.next());
    await new Promise((resume) => setImmediate(resume));
  }
  return summarise(drawn, { target: "projectIrr", seed, hurdle });
}

/** What pictures of returns are drawn from. */
export async function returnsData(
  product: Product,
  request: ReturnsRequest & { readonly chart: ReturnsChartId; readonly focus?: SubjectId | undefined },
): Promise<Outcome<ReturnsData>> {
  const all = reckonProjects(product, request);
  if (all.kind === "refused") return all;
  const { asOf, scenario, reckoned } = all.value;
  const focus = request.focus ?? null;
  const one =
    reckoned.filter(isComputed).find(({ project }) => project.fields.id === focus) ??
    reckoned.find(isComputed);
  const simulation =
    request.chart === "probability" && one !== undefined ? await simulated(one, usualHurdle) : null;
  return done({ asOf, scenario: scenario.name, reckoned, focus, hurdle: usualHurdle, simulation });
}
