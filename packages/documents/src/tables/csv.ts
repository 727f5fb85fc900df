import type { ChartRecord } from "@lianchi/charts";
import type { Lang } from "@lianchi/domain";
import { plainText } from "@lianchi/office";
import type { CsvSeparator } from "../charts/chart-format.ts";
import { words } from "../words/index.ts";

/** Columns in their order. */
const columns = [
  "subject",
  "metric",
  "value",
  "unit",
  "period",
  "basis",
  "source",
] as const satisfies readonly (keyof ChartRecord)[];

/** What parts the cells: Excel splits at semicolons where its system writes decimals with a comma. */
const signs = { comma: ",", semicolon: ";" } as const;
export type CsvLook = {
  readonly lang: Lang;
  readonly separator?: CsvSeparator | undefined;
  /** Stands behind every row, under a head of its own: what is true of all. Empty or absent for nothing. */
  readonly asOfNote?: string | undefined;
};

/** A cell that a spreadsheet would take for a formula gets an apostrophe, unless it is a plain number or a sign of per cent
 *  alone, which is a unit. */
function harmless(text: string): string {
  const isNumber = /^(-?\d+(\.\d+)?|%)$/.test(text);
  return /^[\s]*[=+\-@\t\r|%]/.test(text) && !isNumber ? `'${text}` : text;
}

/** One cell of a CSV: quoted where it must be, harmless in a spreadsheet. */
function csvCell(text: string): string {
  const safe = harmless(plainText(text));
  return /[",;\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as RFC 4180 with a BOM, so that Excel reads Chinese as such. */
export function csvText(rows: readonly (readonly string[])[], separator: CsvSeparator = "comma"): string {
  const lines = rows.map((row) => row.map(csvCell).join(signs[separator]));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** Records, a line each. */
export function csvOf(records: readonly ChartRecord[], { lang, separator, asOfNote = "" }: CsvLook): string {
  const more = (text: string) => (asOfNote === "" ? [] : [text]);
  // A day of which nothing is known needs its explanation most.
  const onlyNote = records.length > 0 || asOfNote === "" ? [] : [[...columns.map(() => ""), asOfNote]];
  return csvText(
    [
      [
        ...columns.map((column) => words[lang].recordHeads[column]),
        ...more(words[lang].recordHeads.asOfNote),
      ],
      ...records.map((record) => [...columns.map((column) => record[column]), ...more(asOfNote)]),
      ...onlyNote,
    ],
    separator,
  );
}
