import { type CoordinateSystem, decimalText, defaultReading, type Problem } from "@lianchi/domain";
import { words } from "../words/index.ts";

/** A file as rows of text. `numbers` are the rows' numbers as a person sees them in the file. */
export type Table = {
  readonly format: "csv" | "xlsx" | "geojson" | "kml" | "kmz";
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  readonly encoding: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
  readonly numbers: readonly number[];
  readonly systemHint: CoordinateSystem | null;
  readonly warnings: readonly RowProblem[];
};

/** Something about one cell. `row` null: about the file as a whole. */
export type RowProblem = {
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly problem: Problem;
};

export type ReadTable =
  | { readonly kind: "read"; readonly table: Table }
  | { readonly kind: "refused"; readonly problem: Problem };

export const mostRows = 200_000;
export const mostColumns = 200;
export const mostCellLength = 32_000;

export function tooManyRows(count: number): Problem {
  return {
    code: "file-too-long",
    value: decimalText(count, 0),
    expected: decimalText(mostRows, 0),
  };
}

/** Names for columns that have none or share one. @example columnNames(["a", "", "a"]) // ["a", "列2", "a (2)"] */
export function columnNames(head: readonly (string | null)[]): readonly string[] {
  const seen = new Map<string, number>();
  return head.map((text, at) => {
    const name = (text ?? "").trim().replace(/\s+/g, " ") || words[defaultReading.lang].table.column(at + 1);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
