import {
  type Absence,
  absenceOf,
  type Basis,
  figureValue,
  type Metric,
  metrics,
  type Precision,
  projectMetrics,
  type Quantity,
  type SubjectState,
  type Text,
} from "@lianchi/domain";
import { type MeasureId, measureOf, measures } from "@lianchi/returns";

/** A column of numbers: a figure as it was reported, or a measure that follows from two of them. */
export type NumberColumn = {
  readonly id: string;
  readonly name: Text;
  readonly quantity: Quantity;
  /** In the base unit; undefined when missing, so that sorting can never take it for zero. */
  readonly value: (project: SubjectState) => number | undefined;
  readonly basis: (project: SubjectState) => Basis;
  readonly precision: (project: SubjectState) => Precision;
  readonly absence: (project: SubjectState) => Absence;
  readonly isDerived: boolean;
};

function figureColumn(metric: Metric): NumberColumn {
  const { name, quantity, isOperating } = metrics[metric];
  return {
    id: metric,
    name,
    quantity,
    value: (project) => figureValue(project, metric),
    basis: (project) => project.figures[metric]?.basis ?? "reported",
    precision: (project) => project.figures[metric]?.fields.precision ?? "exact",
    absence: (project) => absenceOf(project, isOperating),
    isDerived: false,
  };
}

function measureColumn(measure: MeasureId): NumberColumn {
  const { name, quantity, over } = measures[measure];
  return {
    id: measure,
    name,
    quantity,
    value: (project) => measureOf(project, measure)?.value,
    basis: () => "derived",
    precision: (project) => measureOf(project, measure)?.precision ?? "exact",
    absence: (project) =>
      absenceOf(
        project,
        over.some((metric) => metrics[metric].isOperating),
      ),
    isDerived: true,
  };
}

const projectMeasures: readonly MeasureId[] = ["unitCost", "fullLoadHours", "capacityFactor", "unitRevenue"];

/** Every column of numbers that the table can show, in its order. */
export const numberColumns: readonly NumberColumn[] = [
  ...projectMetrics.map(figureColumn),
  ...projectMeasures.map(measureColumn),
];

/** Columns beside the name that can be shown or left out. */
export const optionalColumns: readonly string[] = [
  "technology",
  "stage",
  ...numberColumns.map(({ id }) => id),
  "findings",
];

const shownAtFirst: readonly string[] = [
  "stage",
  "capacity",
  "investment",
  "generation",
  "tax",
  "revenueInclTax",
  "unitCost",
  "fullLoadHours",
  "findings",
];

/** The columns that an address asks for, in the table's own order; unknown names fall away, none means the usual ones. */
export function chosenColumns(columns: string | undefined): readonly string[] {
  const asked = new Set(columns?.split(","));
  const known = optionalColumns.filter((id) => asked.has(id));
  return known.length === 0 ? shownAtFirst : known;
}

/** What the address says when one column is switched; undefined for the usual ones. */
export function columnsWith(columns: string | undefined, id: string): string | undefined {
  const shown = chosenColumns(columns);
  const next = optionalColumns.filter((one) => (one === id ? !shown.includes(id) : shown.includes(one)));
  const isUsual =
    next.length === 0 || next.join() === optionalColumns.filter((one) => shownAtFirst.includes(one)).join();
  return isUsual ? undefined : next.join(",");
}
