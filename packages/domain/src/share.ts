import type { Lang } from "./language.ts";
import { type Precision, precisionWord } from "./precision.ts";
import { numberText } from "./quantity.ts";
import { allSites, type StageTally, type Tally } from "./site/tally.ts";

/** A share as text, everywhere with one decimal at most; what is not all never reads 100 %, what is not nothing never 0 %.
 *  @param share a fraction
 *  @example shareText(173 / 609) // "28.4%" */
export function shareText(share: number): string {
  if (share > 0 && share < 0.0005) return "<0.1%";
  if (share < 1 && share >= 0.9995) return ">99.9%";
  return `${numberText(share, "percent")}%`;
}

/** “约” or nothing, for a quotient: it is about right where an input is not exact. A quotient of bounds is no bound. */
export function quotientPrecision(inputs: readonly (Precision | undefined)[]): Precision {
  return inputs.some((precision) => precision !== undefined && precision !== "exact") ? "about" : "exact";
}

/** A share of values that may be rough. @param inputs how roughly its values are known
 *  @example shareLine(0.284, ["about", "exact"], "zh") // "约 28.4%" */
export function shareLine(share: number, inputs: readonly (Precision | undefined)[], lang: Lang): string {
  return `${precisionWord[quotientPrecision(inputs)][lang]}${shareText(share)}`;
}

/** The sites that count: all but the dropped ones. Every share of sites is a share of these.
 *  @example 614 sites with 5 dropped: standingSites(stages).sites // 609 */
export function standingSites(stages: StageTally): Tally {
  const all = allSites(stages);
  const { dropped } = stages;
  return {
    sites: all.sites - dropped.sites,
    capacityKw: Math.round((all.capacityKw - dropped.capacityKw) * 1_000) / 1_000,
    sitesWithoutRating: all.sitesWithoutRating - dropped.sitesWithoutRating,
  };
}
