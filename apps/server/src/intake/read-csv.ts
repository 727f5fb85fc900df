import { decimalText } from "@lianchi/domain";
import { CsvError, parse } from "csv-parse/sync";
import { decodeText } from "./decode-text.ts";
import {
  columnNames,
  mostCellLength,
  mostColumns,
  mostRows,
  type ReadTable,
  type RowProblem,
  tooManyRows,
} from "./table.ts";

const delimiters = [",", "\t", ";", "|"] as const;

/** As much of a file as is looked at to find its delimiter. */
const mostHeadLength = 200_000;

/** The mark that parts the first lines most evenly. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, mostHeadLength)
    .split(/\r\n|\n|\r/, 6)
    .filter((line) => line.trim() !== "");
  const counts = delimiters.map((mark) => {
    const each = lines.map((line) => line.replace(/"[^"]*"/g, "").split(mark).length - 1);
    const least = Math.min(...each);
    return { mark, least, isEven: each.every((count) => count === each[0]) };
  });
  const [best] = counts.toSorted(
    (a, b) => Number(b.isEven && b.least > 0) - Number(a.isEven && a.least > 0) || b.least - a.least,
  );
  return best === undefined || best.least === 0 ? "," : best.mark;
}

/** A line with more marks than any table has columns, quoted or not: parsed, each would become a cell. */
const mostMarksInLine = 20_000;

/** The first line that has too many delimiters: how many there are. */
function lineTooWide(text: string, delimiter: string): number | null {
  const [mark, newline, ret] = [delimiter.charCodeAt(0), 10, 13];
  let count = 0;
  let widest = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === mark) {
      count += 1;
      if (count > widest) widest = count;
    } else if (code === newline || code === ret) {
      if (widest > mostMarksInLine) return widest;
      count = 0;
    }
  }
  return widest > mostMarksInLine ? widest : null;
}

/** A table of text with one line of names above it. */
export function readCsv(bytes: Uint8Array, encoding: string | null): ReadTable {
  const decoded = decodeText(bytes, encoding);
  if (decoded === null || decoded.text.includes("\u0000"))
    return { kind: "refused", problem: { code: "encoding-unknown", value: encoding ?? "—" } };
  const text = decoded.text.replace(/^\ufeff/, "");
  const delimiter = delimiterOf(text);
  const tooWide = lineTooWide(text, delimiter);
  if (tooWide !== null)
    return {
      kind: "refused",
      problem: {
        code: "file-too-wide",
        value: decimalText(tooWide + 1, 0),
        expected: String(mostColumns),
      },
    };
  let rows: readonly (readonly string[])[];
  const lines: number[] = [];
  try {
    rows = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines: line }) => {
        lines.push(line);
        return record;
      },
      to: mostRows + 2,
      max_record_size: 1_000_000,
    });
  } catch (error) {
    const where = error instanceof CsvError ? error.message : "";
    return { kind: "refused", problem: { code: "file-broken", value: "CSV", expected: where } };
  }
  const [head, ...body] = rows;
  if (head === undefined) return { kind: "refused", problem: { code: "file-empty", value: "CSV" } };
  if (body.length > mostRows) return { kind: "refused", problem: tooManyRows(body.length) };
  if (head.length > mostColumns)
    return {
      kind: "refused",
      problem: { code: "file-too-wide", value: String(head.length), expected: String(mostColumns) },
    };
  const columns = columnNames(head);
  const warnings: RowProblem[] = [];
  const cells = body.map((record, row) => {
    if (record.length !== columns.length)
      warnings.push({
        row: lines[row + 1] ?? row + 2,
        column: null,
        value: String(record.length),
        problem: { code: "row-ragged", value: String(record.length), expected: String(columns.length) },
      });
    return columns.map((_, at) => {
      const cell = (record[at] ?? "").slice(0, mostCellLength).trim();
      return cell === "" ? null : cell;
    });
  });
  return {
    kind: "read",
    table: {
      format: "csv",
      sheet: null,
      sheets: [],
      encoding: decoded.encoding,
      columns,
      rows: cells,
      numbers: body.map((_, row) => lines[row + 1] ?? row + 2),
      systemHint: null,
      warnings,
    },
  };
}
