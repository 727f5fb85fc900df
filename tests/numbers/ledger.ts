import {
  metrics,
  type Precision,
  placedNumber,
  precisionOfSum,
  presentStage,
  type Quantity,
  type SubjectState,
  sumExact,
  totalledMetrics,
  type UnitId,
  units,
} from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import { measures } from "@lianchi/returns";

/** A value that the product shows somewhere, in base units, as exact as it is known. */
export type Thing = {
  readonly name: string;
  readonly quantity: Quantity;
  readonly value: number;
  readonly precision: Precision;
};

const figureThings = (subject: SubjectState): readonly Thing[] =>
  Object.values(subject.figures).map(({ id, fields }) => ({
    name: id,
    quantity: metrics[fields.metric].quantity,
    value: fields.value ?? 0,
    precision: fields.precision,
  }));

/** A sum that is worded as its roughest part. */
function sumThing(name: string, quantity: Quantity, projects: readonly SubjectState[]): readonly Thing[] {
  const parts = projects.flatMap(({ figures }) => figures.capacity ?? []);
  if (parts.length === 0) return [];
  return [
    {
      name,
      quantity,
      value: sumExact(parts.map(({ fields }) => fields.value ?? 0)),
      precision: precisionOfSum(parts),
    },
  ];
}

function stageThings({ projects }: Overview): readonly Thing[] {
  const stageOf = (project: SubjectState) => presentStage(project)?.fields.stage ?? null;
  const stages = [...new Set(projects.map(stageOf))];
  const technologies = [...new Set(projects.map(({ fields }) => fields.technology))];
  return stages.flatMap((stage) => {
    const own = projects.filter((project) => stageOf(project) === stage);
    return [
      ...sumThing(`capacity ${stage}`, "power", own),
      ...technologies.flatMap((technology) =>
        sumThing(
          `capacity ${stage} ${technology}`,
          "power",
          own.filter(({ fields }) => fields.technology === technology),
        ),
      ),
    ];
  });
}

/** How roughly a quotient is known: by a bound only where what is divided is one, and the divisor exact. */
function quotientOf([upper = "exact", lower = "exact"]: readonly Precision[]): Precision {
  if (upper === "exact" && lower === "exact") return "exact";
  return upper === "atLeast" && lower === "exact" ? "atLeast" : "about";
}

/** Every value of the portfolio: figures, measures, totals and their parts. */
export function thingsOf(overview: Overview): readonly Thing[] {
  const subjects = [...overview.projects, ...overview.clusters, ...overview.agreements];
  return [
    ...subjects.flatMap(figureThings),
    ...overview.measures.map(({ id, measure, subjectId, value }): Thing => {
      const subject = subjects.find(({ fields }) => fields.id === subjectId);
      const inputs = measures[measure].over.flatMap((metric) => subject?.figures[metric] ?? []);
      return {
        name: id,
        quantity: measures[measure].quantity,
        value,
        precision: quotientOf(inputs.map(({ fields }) => fields.precision)),
      };
    }),
    ...totalledMetrics.flatMap((metric): readonly Thing[] => {
      const { value, precision, counted, uncounted } = overview.totals[metric];
      const { quantity } = metrics[metric];
      const of = (name: string, sum: Pick<typeof overview.totals.capacity, "value" | "precision">) =>
        sum.value === null ? [] : [{ name, quantity, value: sum.value, precision: sum.precision }];
      return [
        ...of(`total.${metric}`, { value, precision }),
        ...[...counted, ...uncounted].flatMap((sum) => of(`total.${metric} ${sum.stage}`, sum)),
      ];
    }),
    ...stageThings(overview),
  ];
}

/** Digits without grouping and without zeros at the end of their decimals. */
export const plainDigits = (digits: string) =>
  digits
    .replaceAll(",", "")
    .replace(/^[−-]/, "-")
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");

const unitsOf = (quantity: Quantity): readonly UnitId[] =>
  Object.keys(units).filter((id): id is UnitId => id in units && units[id as UnitId].quantity === quantity);

/** The digits by which a value may be written, by the one rule of its unit: `listed`, and where it is said fewer. */
export function formsOf({ quantity, value }: Thing): readonly string[] {
  return unitsOf(quantity).flatMap((unitId) => [
    plainDigits(placedNumber(value, unitId, "listed")),
    plainDigits(placedNumber(value, unitId, "said")),
  ]);
}

/** Roundings of a value that no rule allows: each number of digits but the rule's own. */
export function wrongFormsOf(thing: Thing): readonly string[] {
  const right = new Set(formsOf(thing));
  return unitsOf(thing.quantity).flatMap((unitId) => {
    const size = thing.value / 10 ** units[unitId].exponent;
    return [0, 1, 2, 3, 4, 5, 6]
      .map((decimals) => plainDigits(size.toFixed(decimals)))
      .filter(
        (digits) => !right.has(digits) && digits.replace(/\D/g, "").replace(/^0+|0+$/g, "").length >= 4,
      );
  });
}
