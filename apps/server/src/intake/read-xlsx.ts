import { decimalText, type Problem } from "@lianchi/domain";
import readWorkbook from "read-excel-file/node";
import { type FarCell, type FittedSheets, fitSheets } from "./fit-sheets.ts";
import { columnNames, mostColumns, mostRows, type ReadTable, type RowProblem, tooManyRows } from "./table.ts";
import { inspectZip } from "./zip-guard.ts";

/** Numbers stay the text that the workbook holds, so that a long id loses no digit here. */
type Value = string | boolean | Date | null;

function cellOf(cell: unknown): Value {
  return typeof cell === "string" || typeof cell === "boolean" || cell instanceof Date ? cell : null;
}

function textOf(value: Value): string | null {
  if (value === null) return null;
  if (value instanceof Date) {
    const text = value.toISOString();
    return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text;
  }
  const text = String(value).trim();
  return text === "" ? null : plainNumber(text);
}

/** What Excel writes as 6.25E+0 or 5.7071470000000499E+17. */
function plainNumber(text: string): string {
  return /^-?\d(\.\d+)?E[+-]?\d+$/i.test(text) ? String(Number(text)) : text;
}

/** Excel keeps fifteen digits of a number: a longer one has lost its end before we see it. */
const isRounded = (value: Value) =>
  typeof value === "string" && /^\d{16,}$/.test(plainNumber(value).replace(/\.0+$/, ""));

/** The sheet and its cell are named, so that it can be found and deleted. */
function cellTooFar(sheet: string, { ref }: FarCell): Problem {
  return {
    code: "cell-too-far",
    field: sheet,
    value: ref,
    expected: `${decimalText(mostRows, 0)} × ${mostColumns}`,
  };
}

/** The row of names: the first in which most columns of the table have a word. */
function headAt(rows: readonly (readonly Value[])[]): number {
  const filled = rows.slice(0, 20).map((row) => row.filter((cell) => cell !== null).length);
  const widest = Math.max(0, ...filled);
  return Math.max(
    0,
    filled.findIndex((count) => count >= Math.max(1, widest * 0.6)),
  );
}

export async function readXlsx(bytes: Uint8Array, sheet: string | null): Promise<ReadTable> {
  const zip = inspectZip(bytes);
  if (zip.kind === "refused") return zip;
  if (!zip.names.some((name) => name === "xl/workbook.xml" || name.endsWith("/workbook.xml")))
    return { kind: "refused", problem: { code: "file-broken", value: "XLSX", expected: "xl/workbook.xml" } };
  let book: readonly { readonly sheet: string; readonly data: readonly (readonly Value[])[] }[];
  let farOf: FittedSheets["farOf"];
  try {
    const fitted = fitSheets(bytes);
    farOf = fitted.farOf;
    const read = await readWorkbook<string>(Buffer.from(fitted.bytes), {
      parseNumber: (text: string) => text,
    });
    book = read.map(({ sheet: name, data }) => ({ sheet: name, data: data.map((row) => row.map(cellOf)) }));
  } catch {
    // The reader's own words are for its makers.
    return { kind: "refused", problem: { code: "file-broken", value: "XLSX", expected: "xl/worksheets" } };
  }
  const sheets = book.map((one) => one.sheet);
  const found =
    sheet === null ? book.find(({ data }) => data.length > 0) : book.find((one) => one.sheet === sheet);
  if (found === undefined || found.data.length === 0)
    return { kind: "refused", problem: { code: "file-empty", value: sheet ?? "XLSX" } };
  const far = farOf(found.data[0]?.[0]);
  if (far !== null) return { kind: "refused", problem: cellTooFar(found.sheet, far) };
  const head = headAt(found.data);
  const names = found.data[head] ?? [];
  const body = found.data.slice(head + 1);
  if (body.length > mostRows) return { kind: "refused", problem: tooManyRows(body.length) };
  if (names.length > mostColumns)
    return {
      kind: "refused",
      problem: { code: "file-too-wide", value: String(names.length), expected: String(mostColumns) },
    };
  const merged = names.filter((cell) => cell === null).length;
  const columns = columnNames(names.map(textOf));
  const warnings: RowProblem[] = [];
  if (merged > 0 && merged < names.length)
    warnings.push({
      row: head + 1,
      column: null,
      value: String(merged),
      problem: { code: "header-merged", value: String(merged) },
    });
  const rows: (string | null)[][] = [];
  const numbers: number[] = [];
  body.forEach((row, at) => {
    if (row.every((cell) => cell === null)) return;
    rows.push(columns.map((_, column) => textOf(row[column] ?? null)));
    numbers.push(head + 2 + at);
    row.forEach((cell, column) => {
      if (isRounded(cell))
        warnings.push({
          row: head + 2 + at,
          column: columns[column] ?? null,
          value: textOf(cell),
          problem: { code: "number-rounded", value: textOf(cell) ?? "—" },
        });
    });
  });
  return {
    kind: "read",
    table: {
      format: "xlsx",
      sheet: found.sheet,
      sheets,
      encoding: null,
      columns,
      rows,
      numbers,
      systemHint: null,
      warnings,
    },
  };
}
