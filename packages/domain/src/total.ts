import type { Basis } from "./basis.ts";
import type { FigureFields } from "./figure.ts";
import type { FigureId } from "./figure-id.ts";
import type { SubjectId } from "./ids.ts";
import { type Metric, metrics } from "./metric.ts";
import { isYearly, type Period } from "./period.ts";
import { type Figure, presentStage, type SubjectState } from "./portfolio.ts";
import { type Precision, precisionOfSum } from "./precision.ts";
import { sumExact } from "./quantity.ts";
import type { Stage } from "./stage.ts";

/** What is known of one metric over the projects of one stage. `value` null: nothing is known. */
export type StageSum = {
  /** null: no stage is recorded. */
  readonly stage: LiveStage | null;
  readonly value: number | null;
  readonly known: number;
  readonly of: number;
  readonly inputs: readonly FigureId[];
  readonly precision: Precision;
};

/** A value that covers no year and so belongs in no yearly sum. */
export type ApartValue = {
  readonly id: FigureId;
  readonly subjectId: SubjectId;
  readonly period: Period;
  readonly value: number;
  readonly precision: Precision;
};

/** A sum over what is known of the projects on the grid and under construction, with how much that is. `value` is null
 *  when nothing is known: never 0. What is only permitted or planned, and what covers no year, stands apart; what was
 *  dropped is in nothing. */
export type Total = {
  readonly metric: Metric;
  readonly value: number | null;
  readonly known: number;
  /** Projects on the grid and under construction. */
  readonly of: number;
  readonly inputs: readonly FigureId[];
  /** `summed` for a sum of several; the basis of the figure itself when there is one alone. */
  readonly basis: Basis;
  readonly precision: Precision;
  /** Of a flow always one that stands for a year. */
  readonly period: Period;
  /** What unlike times its values stand for: the first and last of the years, and whether an average of years is among
   *  them; null where all stand for the same, or no year is named. */
  readonly years: { readonly from: number; readonly to: number; readonly hasAverage: boolean } | null;
  /** The sum by stage, from the grid back; stages without a project are left out. */
  readonly counted: readonly StageSum[];
  /** Permitted, planned and without a stage: never added to what is built. */
  readonly uncounted: readonly StageSum[];
  /** Values of counted projects that are cumulative, of an unstated time, of a month or of half a year. */
  readonly apart: readonly ApartValue[];
  readonly dropped: number;
};

/** The metrics of projects that have a total. */
export type TotalledMetric = "capacity" | "investment" | "generation" | "tax";
export const totalledMetrics: readonly TotalledMetric[] = ["capacity", "investment", "generation", "tax"];

type LiveStage = Exclude<Stage, "dropped">;

/** The stages whose projects make a total. */
export const countedStages = ["gridConnected", "underConstruction"] as const;
const uncountedStages = ["permitted", "planned", null] as const;

const stageOf = (project: SubjectState): Stage | null => presentStage(project)?.fields.stage ?? null;

/** Whether a project was dropped: it stays in the register and counts nowhere. */
export function isDropped(project: SubjectState): boolean {
  return stageOf(project) === "dropped";
}

/** Whether a project is one of those that totals are made of: on the grid or under construction. */
export function isCounted(project: SubjectState): boolean {
  const stage = stageOf(project);
  return countedStages.some((one) => one === stage);
}

/** Whether the figure can be added to others of its metric: it needs no time, or stands for a year. */
export function isSummable({ fields }: { readonly fields: FigureFields }): boolean {
  return !metrics[fields.metric].hasPeriod || isYearly(fields.period);
}

/** What of a metric can be added. */
const summable = (projects: readonly SubjectState[], metric: Metric): readonly Figure[] =>
  projects.flatMap((project) => project.figures[metric] ?? []).filter(isSummable);

function sumOf(projects: readonly SubjectState[], metric: Metric, stage: LiveStage | null): StageSum {
  const own = projects.filter((project) => stageOf(project) === stage);
  const figures = summable(own, metric);
  return {
    stage,
    value: knownSum(figures),
    known: figures.length,
    of: own.length,
    inputs: figures.map(({ id }) => id),
    precision: precisionOfSum(figures),
  };
}

function knownSum(figures: readonly Figure[]): number | null {
  return figures.length === 0 ? null : sumExact(figures.map(({ fields }) => fields.value ?? 0));
}

function periodOf(figures: readonly Figure[], metric: Metric): Period {
  const [first, ...others] = figures.map(({ fields }) => fields.period);
  if (!metrics[metric].hasPeriod) return { kind: "none" };
  const areAlike =
    first !== undefined && others.every((period) => JSON.stringify(period) === JSON.stringify(first));
  return areAlike ? first : { kind: "annual" };
}

function unlikeYears(figures: readonly Figure[]): Total["years"] {
  const years = figures.flatMap(({ fields: { period } }) => (period.kind === "year" ? [period.year] : []));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const hasAverage = figures.some(({ fields: { period } }) => period.kind === "averageYear");
  return years.length === 0 || (from === to && !hasAverage) ? null : { from, to, hasAverage };
}

/** Sum of one metric over projects, in the metric's base unit.
 *  @example totalOf(openingProjects, "capacity") // 300 000 kW over 3 of 4: 100 000 on the grid, 200 000 being built */
export function totalOf(projects: readonly SubjectState[], metric: Metric): Total {
  const counted = projects.filter(isCounted);
  const figures = summable(counted, metric);
  const [only] = figures;
  const sums = (stages: readonly (LiveStage | null)[]) =>
    stages.map((stage) => sumOf(projects, metric, stage)).filter(({ of }) => of > 0);
  return {
    metric,
    value: knownSum(figures),
    known: figures.length,
    of: counted.length,
    inputs: figures.map(({ id }) => id),
    basis: figures.length === 1 && only !== undefined ? only.basis : "summed",
    precision: precisionOfSum(figures),
    period: periodOf(figures, metric),
    years: unlikeYears(figures),
    counted: sums(countedStages),
    uncounted: sums(uncountedStages),
    apart: counted
      .flatMap((project) => project.figures[metric] ?? [])
      .filter((figure) => !isSummable(figure))
      .map(({ id, fields }) => ({
        id,
        subjectId: fields.subjectId,
        period: fields.period,
        value: fields.value ?? 0,
        precision: fields.precision,
      })),
    dropped: projects.filter(isDropped).length,
  };
}
