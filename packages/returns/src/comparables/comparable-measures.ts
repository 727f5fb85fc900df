import {
  type ComparableAmount,
  type ComparableRow,
  glossary,
  type Quantity,
  type Text,
} from "@lianchi/domain";
import { hoursPerYear } from "../measure.ts";
import { type Band, bands, scaleBand } from "../plausibility/bands.ts";

export const comparableMeasureIds = ["unitCost", "fullLoadHours", "unitRevenue", "taxShare"] as const;
export type ComparableMeasureId = (typeof comparableMeasureIds)[number];

type ComparableMeasure = {
  readonly name: Text;
  readonly quantity: Quantity;
  /** Numerator and denominator. */
  readonly over: readonly [ComparableAmount, ComparableAmount];
};

/** Each measure is a quotient of two numbers of one row; whether the reported revenue includes VAT is not said. */
export const comparableMeasures: Readonly<Record<ComparableMeasureId, ComparableMeasure>> = {
  unitCost: {
    name: glossary.unitCost,
    quantity: "moneyPerPower",
    over: ["investmentYuan", "capacityKw"],
  },
  fullLoadHours: {
    name: glossary.fullLoadHours,
    quantity: "hours",
    over: ["generationKwhPerYear", "capacityKw"],
  },
  unitRevenue: {
    name: glossary.unitRevenue,
    quantity: "moneyPerEnergy",
    over: ["revenueYuanPerYear", "generationKwhPerYear"],
  },
  taxShare: {
    name: glossary.taxShare,
    quantity: "share",
    over: ["taxYuanPerYear", "revenueYuanPerYear"],
  },
};

/** A measure of a row in the base unit of its quantity; null when an input is missing or the denominator is zero.
 *  @example comparableMeasure(baoshan, "unitCost") // 7750 [yuan/kW]
 *  @see SOURCES.md [comparables] */
export function comparableMeasure(row: ComparableRow, measure: ComparableMeasureId): number | null {
  const [upper, lower] = comparableMeasures[measure].over;
  const [numerator, denominator] = [row[upper], row[lower]];
  if (numerator === null || denominator === null) return null;
  const value = numerator / denominator;
  return Number.isFinite(value) ? value : null;
}

/** The band that a measure is held against, in the measure's unit; null for a technology that has none. */
export function comparableBand(
  technology: ComparableRow["technology"],
  measure: ComparableMeasureId,
): Band | null {
  if (technology === null) return null;
  const own = bands[technology];
  return measure === "fullLoadHours" ? scaleBand(own.capacityFactor, hoursPerYear) : own[measure];
}
