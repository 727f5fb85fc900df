import type { ChartRecord } from "@lianchi/charts";
import type { Lang, Text } from "@lianchi/domain";
import type { CsvSeparator } from "../use-cases/chart-format.ts";
import { plainText } from "./svg-text.ts";

/** Columns in their order, and what they are called. */
const heads = {
  subject: { zh: "对象", en: "subject" },
  metric: { zh: "指标", en: "metric" },
  value: { zh: "数值", en: "value" },
  unit: { zh: "单位", en: "unit" },
  period: { zh: "期间", en: "period" },
  basis: { zh: "口径", en: "basis" },
  source: { zh: "来源", en: "source" },
} as const satisfies Readonly<Record<keyof ChartRecord, Text>>;
const columns = ["subject", "metric", "value", "unit", "period", "basis", "source"] as const;

/** What parts the cells: Excel splits at semicolons where its system writes decimals with a comma. */
const signs = { comma: ",", semicolon: ";" } as const;
export type CsvLook = { readonly lang: Lang; readonly separator?: CsvSeparator | undefined };

/** A cell that a spreadsheet would take for a formula gets an apostrophe, unless it is a plain number or a sign of per cent
 *  alone, which is a unit. */
function harmless(text: string): string {
  const isNumber = /^(-?\d+(\.\d+)?|%)$/.test(text);
  return /^[\s]*[=+\-@\t\r|%]/.test(text) && !isNumber ? `'${text}` : text;
}

/** One cell of a CSV: quoted where it must be, harmless in a spreadsheet. */
export function csvCell(text: string): string {
  const safe = harmless(plainText(text));
  return /[",;\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180 with a BOM, so that Excel reads Chinese as such. */
export function csvOf(records: readonly ChartRecord[], { lang, separator = "comma" }: CsvLook): string {
  const sign = signs[separator];
  const lines = [
    columns.map((column) => heads[column][lang]).join(sign),
    ...records.map((record) => columns.map((column) => csvCell(record[column])).join(sign)),
  ];
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}
