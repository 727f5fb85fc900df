import type { Cell, CellStyle } from "@lianchi/office";
import type { LineUnit } from "./lines/line.ts";
import type { ResultUnit } from "./result-unit.ts";

export const text = (words: string, style: CellStyle = {}): Cell => ({ kind: "text", text: words, style });
export const number = (value: number, style: CellStyle = {}): Cell => ({ kind: "number", value, style });
export const formula = (of: string, value: number | string, style: CellStyle = {}): Cell => ({
  kind: "formula",
  formula: of,
  value,
  style,
});

export const titleStyle: CellStyle = { isBold: true, size: 14 };
export const mutedStyle: CellStyle = { tone: "muted" };
export const headStyle: CellStyle = { isBold: true, fill: "head" };
export const headRight: CellStyle = { ...headStyle, align: "right" };

/** Number formats by unit. */
export const formats: Readonly<Record<LineUnit | ResultUnit, string>> = {
  yuan: "#,##0",
  kWh: "#,##0",
  "yuan/kWh": "0.0000",
  share: "0.00%",
  years: "0.00",
  times: "0.00",
  t: "#,##0",
  none: "0.00",
};

/** The same with zeros left blank: in columns beyond the project's own years. */
export const blankZero = (format: string) => `${format};-${format};`;
