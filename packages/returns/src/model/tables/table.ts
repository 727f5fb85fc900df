import type { Text } from "@lianchi/domain";

/** A line of a table: a value a year [yuan], with the formula by which it is made. */
export type TableLine = {
  readonly id: string;
  readonly name: Text;
  readonly formula: Text;
  readonly values: readonly number[];
  /** Stands out as a result of the lines above it. */
  readonly isSum?: boolean;
};

export type ModelTable = { readonly id: TableId; readonly name: Text; readonly lines: readonly TableLine[] };

export type TableId = "project" | "equity" | "plan" | "profit" | "debt";

/** What is paid stands negative in a table. */
export const minus = (line: readonly number[]) => line.map((value) => -value);
export const line = (
  id: string,
  zh: string,
  en: string,
  formula: readonly [string, string],
  values: readonly number[],
  isSum = false,
): TableLine => ({
  id,
  name: { zh, en },
  formula: { zh: formula[0], en: formula[1] },
  values,
  ...(isSum ? { isSum } : {}),
});

/** Each year with all before it. */
export function cumulative(flows: readonly number[]): readonly number[] {
  let sum = 0;
  return flows.map((flow) => {
    sum += flow;
    return sum;
  });
}
