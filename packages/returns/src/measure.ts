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

/** Each measure is a quotient of two figures of the same subject. */
export const measures: Readonly<Record<MeasureId, MeasureSpec>> = {
  unitCost: {
    name: glossary.unitCost,
    quantity: "moneyPerPower",
    formula: { zh: "总投资 ÷ 装机容量", en: "investment ÷ capacity" },
    over: ["investment", "capacity"],
    divisor: 1,
  },
  fullLoadHours: {
    name: glossary.fullLoadHours,
    quantity: "hours",
    formula: { zh: "发电量 ÷ 装机容量", en: "generation ÷ capacity" },
    over: ["generation", "capacity"],
    divisor: 1,
  },
  capacityFactor: {
    name: glossary.capacityFactor,
    quantity: "share",
    formula: { zh: "等效利用小时 ÷ 8,760", en: "full-load hours ÷ 8,760" },
    over: ["generation", "capacity"],
    divisor: hoursPerYear,
  },
  unitRevenue: {
    name: glossary.unitRevenue,
    quantity: "moneyPerEnergy",
    formula: { zh: "含税收入 ÷ 发电量", en: "revenue incl. tax ÷ generation" },
    over: ["revenueInclTax", "generation"],
    divisor: 1,
  },
  siteRating: {
    name: glossary.siteRating,
    quantity: "power",
    formula: { zh: "规划装机 ÷ 风机点位", en: "planned capacity ÷ turbine sites" },
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
