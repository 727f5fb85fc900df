import type { Lang } from "@lianchi/domain";
import type { Computed } from "@lianchi/returns";
import { words } from "../words/index.ts";
import { computedOf, nameOf, type ReturnsData } from "./returns-data.ts";
import { fixedText } from "./returns-money.ts";

export type Spot = {
  readonly one: Computed;
  readonly rate: number;
  readonly capacity: number;
  readonly investment: number;
};

/** Projects that have a return, the dearest first: the others are drawn over them. */
export function spotsOf(data: ReturnsData): readonly Spot[] {
  return computedOf(data)
    .flatMap((one): readonly Spot[] => {
      const { projectIrr } = one.outcome.results;
      const { capacity, investment } = one.outcome.values;
      return projectIrr.kind === "solved" ? [{ one, rate: projectIrr.rate, capacity, investment }] : [];
    })
    .sort((a, b) => b.investment - a.investment);
}

export const percentText = (rate: number) => `${fixedText(rate * 100, 1)}%`;

/** The largest and the best; null with nothing to compare. */
function extremes(spots: readonly Spot[]) {
  if (spots.length < 2) return null;
  const largest = spots.reduce((a, b) => (b.capacity > a.capacity ? b : a));
  const best = spots.reduce((a, b) => (b.rate > a.rate ? b : a));
  const worst = spots.reduce((a, b) => (b.rate < a.rate ? b : a));
  const isOnly = spots.every((spot) => spot === largest || spot.capacity < largest.capacity);
  return {
    largest,
    best,
    isLargestBest: isOnly && best === largest,
    isLargestWorst: isOnly && worst === largest,
  };
}

/** The project that the title names; undefined where it names none. */
export function titledSpot(spots: readonly Spot[]): Spot | undefined {
  const known = extremes(spots);
  return known?.isLargestWorst === true ? known.largest : known?.best;
}

/** Whether the largest project is also the one that returns most; null with nothing to compare. */
export function capacityTitle(spots: readonly Spot[], lang: Lang): string | null {
  const known = extremes(spots);
  if (known === null) return null;
  const say = words[lang].returnsCapacity;
  const { largest, best } = known;
  const name = nameOf(largest.one, lang);
  if (known.isLargestBest) return say.largestIsBest(name, percentText(best.rate));
  if (known.isLargestWorst) return say.largestIsWorst(name, percentText(largest.rate));
  return say.best(nameOf(best.one, lang), percentText(best.rate));
}

/** A round sum whose disc is easily compared with the others, well below the largest. */
export function roundSum(largest: number): number {
  const rough = largest / 4;
  const size = 10 ** Math.floor(Math.log10(rough));
  return size * ([5, 2, 1].find((step) => step * size <= rough) ?? 1);
}
