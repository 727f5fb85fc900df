import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Values } from "../assumptions/values.ts";
import { modelOf } from "../evaluation/project-model.ts";
import { resultsOf } from "../evaluation/results.ts";
import { type Mover, moved } from "./movers.ts";
import { readTarget, type Target } from "./target.ts";

/** How an uncertain thing is drawn: by a triangle from −low over 0 to +high, as shares of its value. */
export type Spread = { readonly mover: Mover; readonly low: number; readonly high: number };

/** Stated, and to be changed by whoever knows better. The loan rate's spread is in tenths: 0.1 is one point. */
export const usualSpreads: readonly Spread[] = [
  { mover: "hours", low: 0.12, high: 0.1 },
  { mover: "price", low: 0.15, high: 0.05 },
  { mover: "investment", low: 0.05, high: 0.15 },
  { mover: "costs", low: 0.1, high: 0.25 },
  { mover: "loanRate", low: 0.06, high: 0.07 },
];

export type Simulation = {
  readonly target: Target;
  readonly draws: number;
  readonly seed: number;
  /** Draws for which the target does not exist. */
  readonly without: number;
  /** Exceeded by 10, 50 and 90 % of the draws: P90 is the cautious one. Null without any draw. */
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
  readonly mean: number | null;
  /** Share of draws that reach a hurdle. */
  readonly reach: number | null;
  readonly bars: readonly { readonly from: number; readonly to: number; readonly draws: number }[];
  /** The median after so many draws: whether more of them would change it. */
  readonly convergence: readonly { readonly draws: number; readonly p50: number }[];
};

/** A number of a triangle from −low to +high with its peak at 0, from one of [0, 1). */
function triangle({ low, high }: Spread, chance: number): number {
  const width = low + high;
  if (width === 0) return 0;
  const peak = low / width;
  return chance < peak
    ? -low + Math.sqrt(chance * width * low)
    : high - Math.sqrt((1 - chance) * width * high);
}

export const quantileOf = (sorted: readonly number[], share: number): number | null => {
  if (sorted.length === 0) return null;
  const place = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
};

export type Draw = { next(): number | null };

/** One model after another with drawn values; the same seed draws the same. */
export function drawing(values: Values, target: Target, spreads: readonly Spread[], seed: number): Draw {
  const generator = xoroshiro128plus(seed);
  const chance = () => (generator.next() >>> 0) / 2 ** 32;
  return {
    next: () => {
      let drawn = values;
      for (const spread of spreads) drawn = moved(drawn, spread.mover, triangle(spread, chance()));
      return readTarget(resultsOf(modelOf(drawn)), target);
    },
  };
}

const barCount = 30;

/** What drawn targets come to. @param drawn in the order of the draws */
export function summarise(
  drawn: readonly (number | null)[],
  { target, seed, hurdle }: { readonly target: Target; readonly seed: number; readonly hurdle: number },
): Simulation {
  const known = drawn.filter((value) => value !== null);
  const sorted = known.toSorted((a, b) => a - b);
  const [least = 0, most = 0] = [quantileOf(sorted, 0.002) ?? 0, quantileOf(sorted, 0.998) ?? 0];
  const width = (most - least) / barCount;
  const bars = Array.from({ length: barCount }, (_, index) => ({
    from: least + index * width,
    to: least + (index + 1) * width,
    draws: 0,
  }));
  for (const value of known) {
    const index = width === 0 ? 0 : Math.min(barCount - 1, Math.max(0, Math.floor((value - least) / width)));
    const bar = bars[index];
    if (bar !== undefined) bar.draws += 1;
  }
  const convergence = [0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1].flatMap((share) => {
    const draws = Math.round(share * drawn.length);
    const part = drawn
      .slice(0, draws)
      .filter((value) => value !== null)
      .sort((a, b) => a - b);
    const p50 = quantileOf(part, 0.5);
    return p50 === null ? [] : [{ draws, p50 }];
  });
  return {
    target,
    seed,
    draws: drawn.length,
    without: drawn.length - known.length,
    p10: quantileOf(sorted, 0.9),
    p50: quantileOf(sorted, 0.5),
    p90: quantileOf(sorted, 0.1),
    mean: sorted.length === 0 ? null : sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    reach: drawn.length === 0 ? null : sorted.filter((value) => value >= hurdle).length / drawn.length,
    bars: sorted.length === 0 ? [] : bars,
    convergence,
  };
}

/** Draws at once; a page draws in a worker, a part at a time. */
export function simulate(
  values: Values,
  {
    target,
    draws,
    seed,
    hurdle,
    spreads = usualSpreads,
  }: {
    readonly target: Target;
    readonly draws: number;
    readonly seed: number;
    readonly hurdle: number;
    readonly spreads?: readonly Spread[];
  },
): Simulation {
  const draw = drawing(values, target, spreads, seed);
  return summarise(
    Array.from({ length: draws }, () => draw.next()),
    { target, seed, hurdle },
  );
}
