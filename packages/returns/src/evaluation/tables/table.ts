import { inEach, type Text } from "@lianchi/domain";
import { namesOf, type Words, words } from "../../words/index.ts";

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

export const tableNames: Readonly<Record<TableId, Text>> = namesOf((own) => own.tableNames);

type LineWords = { readonly name: string; readonly formula: string };

/** Makes the lines of one table, which its words name.
 *  @example const line = linesOf(({ debt }) => debt) */
export function linesOf<Id extends string>(
  choose: (lines: Words["tableLines"]) => Readonly<Record<Id, LineWords>>,
): (id: Id, values: readonly number[], isSum?: boolean) => TableLine {
  return (id, values, isSum = false) => ({
    id,
    name: inEach((lang) => choose(words[lang].tableLines)[id].name),
    formula: inEach((lang) => choose(words[lang].tableLines)[id].formula),
    values,
    ...(isSum ? { isSum } : {}),
  });
}

/** Each year with all before it. */
export function cumulative(flows: readonly number[]): readonly number[] {
  let sum = 0;
  return flows.map((flow) => {
    sum += flow;
    return sum;
  });
}
