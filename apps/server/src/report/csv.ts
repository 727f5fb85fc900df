import type { ChartRecord } from "@lianchi/charts";
import { plainText } from "./svg-text.ts";

const columns = ["subject", "metric", "value", "unit", "period", "basis", "source"] as const;

/** A cell that a spreadsheet would take for a formula gets an apostrophe, unless it is a plain number. */
function harmless(text: string): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(text);
  return /^[\s]*[=+\-@\t\r|%]/.test(text) && !isNumber ? `'${text}` : text;
}

/** One cell of a CSV: quoted where it must be, harmless in a spreadsheet. */
export function csvCell(text: string): string {
  const safe = harmless(plainText(text));
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180 with a BOM, so that Excel reads Chinese as such. */
export function csvOf(records: readonly ChartRecord[]): string {
  const lines = [
    columns.join(","),
    ...records.map((record) => columns.map((column) => csvCell(record[column])).join(",")),
  ];
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}
