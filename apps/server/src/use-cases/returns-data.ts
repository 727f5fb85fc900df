import type { ReturnsData } from "@lianchi/charts";
import { type Reading, type SubjectId, scenarioName, subjectById } from "@lianchi/domain";
import {
  type Computed,
  drawing,
  isComputed,
  type Simulation,
  summarise,
  type Target,
  usualSpreads,
} from "@lianchi/returns";
import { done, type Outcome, refused } from "../outcome.ts";
import type { Product } from "../product.ts";
import { evaluateProjects, type ReturnsRequest } from "./read-returns.ts";

/** Rate against which returns are held where nobody names another. */
export const usualHurdle = 0.08;
const draws = 10_000;
const usualSeed = 4614;
/** Draws between two breaths of the server. */
const atOnce = 400;

/** The draws of a file, a few at a time: others are served meanwhile. */
async function simulated(
  { outcome }: Computed,
  order: { readonly target: Target; readonly hurdle: number; readonly seed: number },
): Promise<Simulation> {
  const draw = drawing(outcome.values, order.target, usualSpreads, order.seed);
  const drawn: (number | null)[] = [];
  while (drawn.length < draws) {
    for (let at = 0; at < atOnce; at++) drawn.push(draw.next());
    await new Promise((resume) => setImmediate(resume));
  }
  return summarise(drawn, order);
}

export type PictureRequest = ReturnsRequest & {
  readonly reading: Reading;
  /** The picture is drawn from many draws. */
  readonly hasDraws: boolean;
  readonly focus?: SubjectId | undefined;
  readonly hurdle?: number | undefined;
  readonly target?: Target | undefined;
  readonly seed?: number | undefined;
};

/** What pictures of returns are drawn from. */
export async function returnsData(product: Product, request: PictureRequest): Promise<Outcome<ReturnsData>> {
  const all = evaluateProjects(product, request);
  if (all.kind === "refused") return all;
  const { asOf, scenario, evaluations } = all.value;
  if (
    request.focus !== undefined &&
    subjectById(product.model.portfolioAsOf(asOf), request.focus) === undefined
  )
    return refused({ code: "unknown-project", field: "focus", value: request.focus });
  const { focus = null, hurdle = usualHurdle, target = "projectIrr", seed = usualSeed } = request;
  const one =
    evaluations.filter(isComputed).find(({ project }) => project.fields.id === focus) ??
    evaluations.find(isComputed);
  const simulation =
    request.hasDraws && one !== undefined
      ? await simulated(one, { target, hurdle: target === "projectNpv" ? 0 : hurdle, seed })
      : null;
  return done({
    asOf,
    scenario: scenarioName(scenario, request.reading.lang),
    changes: request.set?.length ?? 0,
    evaluations,
    focus,
    hurdle,
    target,
    across: "price",
    down: "hours",
    simulation,
  });
}
