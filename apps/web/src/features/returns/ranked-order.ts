import { type Evaluation, isComputed, type ReturnMeasure, returnMeasures } from "@lianchi/returns";

const own = ["capacity", "investment"] as const;

/** The value of a column, as it sorts; null where there is none. */
export function sortedValue(one: Evaluation, column: string): number | null {
  const given = own.find((id) => id === column);
  if (given !== undefined) return one.assembled.values[given] ?? null;
  const measure = returnMeasures.find(({ id }) => id === column);
  if (measure === undefined || !isComputed(one)) return null;
  const value = measure.of(one.outcome.results, one.outcome.model);
  return value === null || !Number.isFinite(value) ? null : value;
}

/** What a first click on a column brings to the top: the better end of a measure, the larger of what is given. */
export function isHighFirst(column: string): boolean {
  const measure: ReturnMeasure | undefined = returnMeasures.find(({ id }) => id === column);
  return measure?.better !== "low";
}

/** The column that sorts until somebody chooses another. */
export const usualSort = "-projectIrr";

/** Projects in the order of a column, a minus for descending; those without a value stand last, whichever way it runs. */
export function rankedOrder(evaluations: readonly Evaluation[], sort: string): readonly Evaluation[] {
  const isDown = sort.startsWith("-");
  const column = isDown ? sort.slice(1) : sort;
  return evaluations
    .map((one, at) => ({ one, at, value: sortedValue(one, column) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null)
        return a.value === b.value ? a.at - b.at : a.value === null ? 1 : -1;
      return (isDown ? b.value - a.value : a.value - b.value) || a.at - b.at;
    })
    .map(({ one }) => one);
}
