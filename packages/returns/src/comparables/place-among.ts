import { type ComparableMeasureId, comparableMeasures } from "./comparable-measures.ts";
import type { ComparableFinding, Compared } from "./compare-rows.ts";

/** One comparable's value, with the index of its row. */
export type PlacedValue = { readonly index: number; readonly value: number; readonly isDoubtful: boolean };

export type Placed = {
  readonly values: readonly PlacedValue[];
  /** Lowest and highest of those that are not doubtful; null when there are none. */
  readonly range: readonly [number, number] | null;
  readonly trusted: number;
  readonly doubtful: number;
  /** How many of the trusted ones are below and above one's own value; null without one. */
  readonly own: { readonly value: number; readonly below: number; readonly above: number } | null;
};

/** Whether a finding takes a measure out of the comparison: it is red, or one of its two numbers is in dispute. */
function castsDoubt(finding: ComparableFinding, measure: ComparableMeasureId): boolean {
  const { over } = comparableMeasures[measure];
  switch (finding.kind) {
    case "measure":
      return finding.measure === measure && finding.severity === "red";
    case "parts":
      return over.includes("capacityKw");
    case "sources":
      return finding.isSameName && finding.differs.some((amount) => over.includes(amount));
  }
}

/** One's own value among those of comparables. A doubtful one is shown and not counted. */
export function placeAmong(
  own: number | null,
  compared: readonly Compared[],
  measure: ComparableMeasureId,
): Placed {
  const values = compared.flatMap(({ measures, findings }, index): readonly PlacedValue[] => {
    const value = measures[measure];
    if (value === null) return [];
    return [{ index, value, isDoubtful: findings.some((finding) => castsDoubt(finding, measure)) }];
  });
  const trusted = values.filter(({ isDoubtful }) => !isDoubtful).map(({ value }) => value);
  return {
    values,
    range: trusted.length === 0 ? null : [Math.min(...trusted), Math.max(...trusted)],
    trusted: trusted.length,
    doubtful: values.length - trusted.length,
    own:
      own === null
        ? null
        : {
            value: own,
            below: trusted.filter((value) => value < own).length,
            above: trusted.filter((value) => value > own).length,
          },
  };
}
