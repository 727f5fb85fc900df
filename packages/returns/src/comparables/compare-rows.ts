import type { ComparableAmount, ComparableRow } from "@lianchi/domain";
import { hoursPerYear } from "../measure.ts";
import { type Band, type Verdict, verdictOf } from "../plausibility/bands.ts";
import { slipsThatFit, unitSlips } from "../plausibility/readings.ts";
import {
  type ComparableMeasureId,
  comparableBand,
  comparableMeasure,
  comparableMeasureIds,
  comparableMeasures,
} from "./comparable-measures.ts";
import { type ReportedParts, reportedParts } from "./reported-parts.ts";
import { disagreements } from "./same-project.ts";

/** One slip that would make a measure common: the numerator as it would be read, or the denominator. */
export type ComparableReading = {
  readonly value: number;
  readonly factor: number;
  readonly numerator: number;
  readonly denominator: number;
};

type Severity = Exclude<Verdict, "common">;

/** What is doubtful about a reported row. The row stays as it was reported. */
export type ComparableFinding =
  | {
      readonly kind: "measure";
      readonly severity: Severity;
      readonly measure: ComparableMeasureId;
      readonly value: number;
      /** null: more than the hours of a year, whatever the technology. */
      readonly band: Band | null;
      readonly reading: ComparableReading | null;
    }
  | {
      readonly kind: "parts";
      readonly severity: "amber";
      readonly parts: ReportedParts;
      readonly sumKw: number;
    }
  | {
      readonly kind: "sources";
      readonly severity: "amber";
      /** Index of the row that says otherwise. */
      readonly other: number;
      readonly isSameName: boolean;
      readonly differs: readonly ComparableAmount[];
    };

export type Compared = {
  readonly row: ComparableRow;
  readonly measures: Readonly<Record<ComparableMeasureId, number | null>>;
  readonly findings: readonly ComparableFinding[];
};

/** Rounding in a description is no contradiction. */
const partsTolerance = 0.01;

function measureFinding(row: ComparableRow, measure: ComparableMeasureId): readonly ComparableFinding[] {
  const value = comparableMeasure(row, measure);
  if (value === null) return [];
  const band = comparableBand(row.technology, measure);
  if (band === null)
    return measure === "fullLoadHours" && value > hoursPerYear
      ? [{ kind: "measure", severity: "red", measure, value, band, reading: null }]
      : [];
  const severity = verdictOf(value, band);
  if (severity === "common") return [];
  const [upper, lower] = comparableMeasures[measure].over;
  const [slip] = slipsThatFit(value, band, unitSlips);
  const reading: ComparableReading | null =
    slip === undefined
      ? null
      : {
          value: slip.value,
          factor: slip.factor,
          numerator: (row[upper] ?? 0) * slip.factor,
          denominator: (row[lower] ?? 0) / slip.factor,
        };
  return [{ kind: "measure", severity, measure, value, band, reading }];
}

function partsFinding({ unitsText, capacityKw }: ComparableRow): readonly ComparableFinding[] {
  const parts = unitsText === null || capacityKw === null ? null : reportedParts(unitsText);
  if (parts === null || capacityKw === null) return [];
  const sumKw = parts.partsKw.reduce((sum, kw) => sum + kw, 0);
  return Math.abs(sumKw - capacityKw) > partsTolerance * capacityKw
    ? [{ kind: "parts", severity: "amber", parts, sumKw }]
    : [];
}

const rank = { red: 0, amber: 1 } as const;

/** Reported rows with what they come to and what is doubtful about them: each measure against its band, the capacity
 *  against the parts that it is said to consist of, and rows against each other that look like one project. Rows are
 *  neither corrected nor added up.
 *  @see SOURCES.md [comparables] */
export function compareRows(rows: readonly ComparableRow[]): readonly Compared[] {
  const told = new Map<number, ComparableFinding[]>();
  for (const { rows: pair, isSameName, differs } of disagreements(rows))
    for (const [index, other] of [pair, pair.toReversed()]) {
      if (index === undefined || other === undefined) continue;
      const finding: ComparableFinding = { kind: "sources", severity: "amber", other, isSameName, differs };
      told.set(index, [...(told.get(index) ?? []), finding]);
    }
  return rows.map((row, index) => ({
    row,
    measures: {
      unitCost: comparableMeasure(row, "unitCost"),
      fullLoadHours: comparableMeasure(row, "fullLoadHours"),
      unitRevenue: comparableMeasure(row, "unitRevenue"),
      taxShare: comparableMeasure(row, "taxShare"),
    },
    findings: [
      ...comparableMeasureIds.flatMap((measure) => measureFinding(row, measure)),
      ...partsFinding(row),
      ...(told.get(index) ?? []),
    ].toSorted((a, b) => rank[a.severity] - rank[b.severity]),
  }));
}
