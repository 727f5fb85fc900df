import type { Basis } from "./basis.ts";
import type { FigureId } from "./figure.ts";
import { type Metric, metrics } from "./metric.ts";
import { isYearly, type Period } from "./period.ts";
import type { SubjectState } from "./portfolio.ts";
import { sumExact } from "./quantity.ts";

/** A sum over what is known, with how much that is. `value` is null when nothing is known: never 0. */
export type Total = {
  readonly metric: Metric;
  readonly value: number | null;
  readonly known: number;
  readonly of: number;
  readonly inputs: readonly FigureId[];
  /** `summed` for a sum of several; the basis of the figure itself when there is one alone. */
  readonly basis: Basis;
  readonly period: Period;
  /** The inputs cover unlike periods, so the sum is no yearly value. */
  readonly isMixed: boolean;
};

/** Sum of one metric over projects, in the metric's base unit. */
export function totalOf(projects: readonly SubjectState[], metric: Metric): Total {
  const figures = projects.flatMap((project) => project.figures[metric] ?? []);
  const values = figures.flatMap((figure) => figure.fields.value ?? []);
  const periods = figures.map((figure) => figure.fields.period);
  const [only] = figures;
  const areAllYearly = periods.every(isYearly);
  const areAlike = new Set(periods.map((period) => JSON.stringify(period))).size <= 1;
  const isMixed = metrics[metric].hasPeriod && !areAlike && !areAllYearly;
  const first = periods[0];
  return {
    metric,
    value: values.length === 0 ? null : sumExact(values),
    known: values.length,
    of: projects.length,
    inputs: figures.map((figure) => figure.id),
    basis: figures.length === 1 && only !== undefined ? only.basis : "summed",
    period:
      areAlike && first !== undefined
        ? first
        : metrics[metric].hasPeriod
          ? isMixed
            ? { kind: "unstated" }
            : { kind: "annual" }
          : { kind: "none" },
    isMixed,
  };
}
