import { type ChartTable, sheetDay } from "@lianchi/charts";
import { basisName, domainWords, type Lang, precisionWord } from "@lianchi/domain";
import type { ReportTable } from "@lianchi/reports";
import { words } from "../words/index.ts";

/** A cell as a sheet holds it: a number with the form in which it is read, or a text that is never a formula. */
export type SheetCell =
  | { readonly kind: "number"; readonly value: number; readonly format: string }
  | { readonly kind: "text"; readonly text: string; readonly isCentred?: boolean };

export type SheetTable = {
  readonly columns: readonly { readonly label: string; readonly isNumber: boolean }[];
  readonly rows: readonly { readonly cells: readonly SheetCell[]; readonly isTotal: boolean }[];
};

const text = (content: string): SheetCell => ({ kind: "text", text: content });

/** @example numberFormat(2) // "#,##0.00" */
export const numberFormat = (decimals: number): string =>
  decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;

/** 1 March 1900: of the days before it spreadsheets do not agree. */
const leastDay = 61;

/** How roughly a number is known, in the words of any language. */
const roughly = Object.values(precisionWord)
  .flatMap((word) => Object.values(word))
  .filter((word) => word !== "")
  // A sign or a Han character stands close to its number.
  .map((word) => (/\p{Script=Latin} $/u.test(word) ? word : word.trim()));
const shown = new RegExp(
  `^(${roughly.join("|")})?\\s*([+−-])?(\\d{1,3}(?:,\\d{3})*|\\d+)(?:\\.(\\d+))?(%)?$`,
);

/** A number that a table has in words, with its words as the cell's form: the cell can be computed with and reads as on
 *  screen. A dash for what is missing stays a text. @example readCell("约1,187.5") // 1187.5, '"约"#,##0.0' */
export function readCell(content: string): SheetCell {
  const found = shown.exec(content.trim());
  if (found === null) return text(content);
  const [, before = "", sign = "", whole = "", decimals = "", percent = ""] = found;
  const size = Number(`${whole.replaceAll(",", "")}.${decimals === "" ? "0" : decimals}`);
  const value = percent === "" ? size : Number(`${size}e-2`);
  const form = `${numberFormat(decimals.length)}${percent}`;
  return {
    kind: "number",
    value: sign === "" || sign === "+" ? value : -value,
    format: before !== "" ? `"${before}"${form}` : sign === "+" ? `+${form};-${form};${form}` : form,
  };
}

type NumberCell = Extract<SheetCell, { readonly kind: "number" }>;

/** A day or a month in words as a day of the calendar, which can be sorted and computed with; null where it is none.
 *  @example readDay("2026-11-23") // 46349, "yyyy-mm-dd" */
export function readDay(content: string): NumberCell | null {
  const [, month, day] = /^(\d{4}-(?:0[1-9]|1[0-2]))(-\d\d)?$/.exec(content.trim()) ?? [];
  if (month === undefined) return null;
  const on = `${month}${day ?? "-01"}`;
  const value = sheetDay(on);
  const isDay = Number.isFinite(value) && new Date(`${on}T00:00:00Z`).toISOString().startsWith(on);
  if (!isDay || value < leastDay) return null;
  return { kind: "number", value, format: day === undefined ? "yyyy-mm" : "yyyy-mm-dd" };
}

/** Words of a column that holds none to compute with: days are days all the same. */
const wordsOrDay = (content: string): SheetCell => readDay(content) ?? text(content);

/** The basis stands by itself, clear of the number before it. */
const basisCell = (name: string): SheetCell => ({ kind: "text", text: name, isCentred: true });
const basisColumn = (lang: Lang) => ({ label: words[lang].labels.basis, isNumber: false });

/** A chart's own table; beside each column whose numbers have a basis stands one that names it. */
export function sheetTable({ columns, rows }: ChartTable, lang: Lang): SheetTable {
  const hasBasis = columns.map((_, at) => rows.some((row) => row[at]?.basis !== undefined));
  return {
    columns: columns.flatMap((column, at) =>
      hasBasis[at] === true ? [column, basisColumn(lang)] : [column],
    ),
    rows: rows.map((row) => ({
      isTotal: false,
      cells: columns.flatMap(({ isNumber }, at) => {
        const cell = row[at];
        const content = cell?.text ?? "";
        const first = isNumber ? readCell(content) : wordsOrDay(content);
        const basis = cell?.basis === undefined ? "" : basisName[cell.basis][lang];
        return hasBasis[at] === true ? [first, basisCell(basis)] : [first];
      }),
    })),
  };
}

/** A report's table: its numbers are the report's, not read from words. */
export function sheetTableOfReport({ columns, rows }: ReportTable, lang: Lang): SheetTable {
  const hasBasis = columns.map((_, at) => rows.some(({ cells }) => cells[at]?.basis !== undefined));
  return {
    columns: columns.flatMap(({ label, unit, isNumber }, at) => {
      const column = {
        label: unit === "" ? label : `${label}${domainWords[lang].text.comma}${unit}`,
        isNumber,
      };
      return hasBasis[at] === true ? [column, basisColumn(lang)] : [column];
    }),
    rows: rows.map(({ cells, isTotal = false }) => ({
      isTotal,
      cells: columns.flatMap(({ isNumber, decimals }, at) => {
        const cell = cells[at];
        const content = cell?.text ?? "";
        const value = cell?.value;
        const read = readCell(content);
        const first: SheetCell =
          value === null || value === undefined
            ? isNumber && value === undefined
              ? read
              : wordsOrDay(content)
            : {
                kind: "number",
                value,
                // The words have the digits of their column, and “约” or “≥” where it belongs.
                format:
                  read.kind === "number"
                    ? read.format
                    : decimals !== undefined
                      ? numberFormat(decimals)
                      : "General",
              };
        const basis = cell?.basis === undefined ? "" : basisName[cell.basis][lang];
        return hasBasis[at] === true ? [first, basisCell(basis)] : [first];
      }),
    })),
  };
}
