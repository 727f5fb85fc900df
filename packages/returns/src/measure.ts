import {
  type FigureId,
  figureValue,
  glossary,
  type Metric,
  type Precision,
  precisionOfQuotient,
  type Quantity,
  type SubjectState,
  type Text,
} from "@lianchi/domain";
import { namesOf } from "./words/index.ts";

export type MeasureId = "unitCost" | "fullLoadHours" | "capacityFactor" | "unitRevenue" | "siteRating";

type MeasureSpec = {
  readonly name: Text;
  readonly quantity: Quantity;
  readonly formula: Text;
  readonly over: readonly [Metric, Metric];
  /** What the quotient is further divided by. */
  readonly divisor: number;
};

/** Hours of a common year [h]. */
export const hoursPerYear = 8760;

const formulas: Readonly<Record<MeasureId, Text>> = namesOf(({ measureFormulas }) => measureFormulas);

/** Each measure is a quotient of two figures of the same subject. */
export const measures: Readonly<Record<MeasureId, MeasureSpec>> = {
  unitCost: {
    name: glossary.unitCost,
    quantity: "moneyPerPower",
    formula: formulas.unitCost,
    over: ["investment", "capacity"],
    divisor: 1,
  },
  fullLoadHours: {
    name: glossary.fullLoadHours,
    quantity: "hours",
    formula: formulas.fullLoadHours,
    over: ["generation", "capacity"],
    divisor: 1,
  },
  capacityFactor: {
    name: glossary.capacityFactor,
    quantity: "share",
    formula: formulas.capacityFactor,
    over: ["generation", "capacity"],
    divisor: hoursPerYear,
  },
  unitRevenue: {
    name: glossary.unitRevenue,
    quantity: "moneyPerEnergy",
    formula: formulas.unitRevenue,
    over: ["revenueInclTax", "generation"],
    divisor: 1,
  },
  siteRating: {
    name: glossary.siteRating,
    quantity: "power",
    formula: formulas.siteRating,
    over: ["plannedCapacity", "siteCount"],
    divisor: 1,
  },
};

export const measureIds: readonly MeasureId[] = [
  "unitCost",
  "fullLoadHours",
  "capacityFactor",
  "unitRevenue",
  "siteRating",
];

/** A value that the product computes; basis always `derived`. `value` in the base unit of the measure's quantity. */
export type Measured = {
  readonly id: `${string}.${MeasureId}`;
  readonly subjectId: string;
  readonly measure: MeasureId;
  readonly value: number;
  /** “At least” where the numerator is a bound and the divisor exact; “about” where the divisor is no more than
   *  a bound or about right. */
  readonly precision: Precision;
  readonly inputs: readonly FigureId[];
};

/** The measure of a subject, or undefined when an input is missing or the divisor is zero.
 *  @example measureOf(heping, "unitCost")?.value // 5935 [yuan/kW] */
export function measureOf(subject: SubjectState, measure: MeasureId): Measured | undefined {
  const { over, divisor } = measures[measure];
  const [upper, lower] = over;
  const numerator = figureValue(subject, upper);
  const denominator = figureValue(subject, lower);
  const inputs = over.flatMap((metric) => subject.figures[metric]?.id ?? []);
  if (numerator === undefined || denominator === undefined || denominator === 0) return undefined;
  const id: Measured["id"] = `${subject.fields.id}.${measure}`;
  const value = numerator / denominator / divisor;
  return {
    id,
    subjectId: subject.fields.id,
    measure,
    value,
    precision: precisionOf(subject, measure),
    inputs,
  };
}

function precisionOf({ figures }: SubjectState, measure: MeasureId): Precision {
  const [upper, lower] = measures[measure].over.map((metric) => figures[metric]?.fields.precision ?? "exact");
  return precisionOfQuotient(upper ?? "exact", lower ?? "exact");
}

/** Every measure that the figures of a subject allow. */
export function measuresOf(subject: SubjectState): readonly Measured[] {
  return measureIds.flatMap((measure) => measureOf(subject, measure) ?? []);
}
