import type { Period } from "@lianchi/domain";

/** Each period once, in the order in which they come. */
export function unlikePeriods(periods: readonly Period[]): readonly Period[] {
  return [...new Map(periods.map((period) => [JSON.stringify(period), period])).values()];
}
