import { csvRows } from "../api/hostile/read-file.ts";
import type { Grid } from "./line.ts";
import type { ReadNative } from "./natives.ts";
import { numbersSaid } from "./said.ts";

const decimalsOf = (digits: string) => digits.split(".")[1]?.length ?? 0;

/** Half away from zero, on the decimal digits. */
function rounded(value: number, decimals: number): string {
  const size = Number(`${Math.round(Number(`${Math.abs(value)}e${decimals}`))}e-${decimals}`).toFixed(
    decimals,
  );
  return value < 0 && Number(size) !== 0 ? `-${size}` : size;
}

/** Records of a chart and their sums: by subject and time, and by measure over all times. */
function recordsOf(csv: string): readonly number[] {
  const known = csvRows(csv)
    .slice(1)
    .filter(([, , value]) => value !== "" && value !== undefined)
    .map(([subject = "", metric = "", value = "", , period = ""]) => ({
      value: Number(value),
      keys: [`${subject} ${period}`, `${subject} ${metric}`, subject],
    }));
  const sums = new Map<string, number>();
  for (const { value, keys } of known) for (const key of keys) sums.set(key, (sums.get(key) ?? 0) + value);
  return [...known.map(({ value }) => value), ...sums.values()];
}

export type ModelFiles = {
  readonly csv: string;
  /** Rows of the table without its head and without what stands beside it for the chart. */
  readonly table: Grid;
  readonly natives: readonly ReadNative[];
  /** Texts of the drawing without those of its scales. */
  readonly drawn: readonly string[];
};

/** The one rule of digits of what a model gives: a cell, a label and a word in a title are a record, rounded; and a label
 *  of an office chart has the digits that the cell or the drawing has. */
export function labelFaults({ csv, table, natives, drawn }: ModelFiles): readonly string[] {
  const records = recordsOf(csv);
  const isRecord = (digits: string) =>
    records.some((value) => rounded(value, decimalsOf(digits)) === digits.replace(/^-(0(?:\.0+)?)$/, "$1"));
  const told = (text: string, where: string) =>
    numbersSaid(text).flatMap(([digits]) => (isRecord(digits) ? [] : [`${where}: ${digits} of “${text}”`]));
  const seen = new Set(
    [...table.flat(), ...drawn].flatMap((text) => numbersSaid(text).map(([digits]) => digits)),
  );
  const labels = natives.flatMap(({ points }) =>
    points.flatMap(({ shown, value, category }) => {
      const [digits = ""] = shown === null ? [] : (numbersSaid(shown)[0] ?? []);
      if (shown === null) return [];
      return seen.has(digits) && rounded(value, decimalsOf(digits)) === digits
        ? []
        : [`label ${category}: ${shown} for ${value}`];
    }),
  );
  return [
    ...table.flat().flatMap((cell) => told(cell, "table")),
    ...drawn.flatMap((text) => told(text, "drawing")),
    ...labels,
  ];
}

/** Of a chart's table the cells of values, and of its drawing the texts at what is drawn: names, scales and shares of what
 *  is moved hold no results. */
export function modelTexts(
  chart: string,
  grid: Grid,
  drawn: readonly string[],
): readonly [Grid, readonly string[]] {
  // Above the table stand its unit, day, basis and source, a pair each; below it what belongs to the file.
  const head = grid.findIndex((row) => row.filter((cell) => cell !== "").length > 2);
  const titles = grid[head] ?? [];
  const width = titles.findIndex((title, at) => at > 0 && title === "");
  const below = grid.slice(head + 1).map((row) => row.slice(0, width < 0 ? undefined : width));
  const end = below.findIndex((row) => row.slice(1).every((cell) => (cell ?? "") === ""));
  const rows = below.slice(0, end < 0 ? undefined : end).map((row) => row.slice(1));
  const cells = chart === "sensitivity" ? rows.map((row) => row.slice(1)) : rows;
  const texts: Readonly<Record<string, RegExp>> = {
    "lcoe-stack": /^[^\d]+ \d\.\d{3}/,
    probability: /^P90 .*P10 /,
    "tax-by-year": /^(?:增值税净额|net VAT|Net VAT)/,
  };
  const pattern = texts[chart];
  const own = pattern === undefined ? [] : drawn.filter((text) => pattern.test(text));
  return [cells, own.map((text) => text.replace(/P\d0/g, ""))];
}
