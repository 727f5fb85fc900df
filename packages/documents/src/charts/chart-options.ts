import type { Problem } from "@lianchi/domain";
import { z } from "zod";
import {
  type ChartFormat,
  type CsvSeparator,
  csvSeparators,
  type PrintSize,
  printSizes,
} from "./chart-format.ts";

/** How a chart's file is to be, beside its format. */
export type FileOptions = {
  /** Width of the picture [px]; of PNG of its pixels. */
  readonly widthPx?: number | undefined;
  /** Pixels of a PNG for each of the sheet. */
  readonly scale?: number | undefined;
  readonly size?: PrintSize | undefined;
  /** Without colour: greys and patterns. */
  readonly bw?: boolean | undefined;
  /** SVG with its text as paths, for programs that lack the font. */
  readonly outlined?: boolean | undefined;
  /** Of CSV. */
  readonly separator?: CsvSeparator | undefined;
};

const flag = z
  .enum(["0", "1"])
  .transform((value) => value === "1")
  .optional();

/** The options as an address and a command have them. */
export const optionFields = {
  width: z.coerce.number().int().min(400).max(6_000).optional(),
  scale: z.coerce.number().int().min(1).max(4).optional(),
  size: z.enum(printSizes).optional(),
  bw: flag,
  outlined: flag,
  separator: z.enum(csvSeparators).optional(),
} as const;

const formatsWith: Readonly<Record<keyof FileOptions, readonly ChartFormat[]>> = {
  widthPx: ["svg", "png", "pdf"],
  scale: ["png"],
  size: ["png"],
  bw: ["svg", "png", "pdf", "docx"],
  outlined: ["svg"],
  separator: ["csv"],
};

const fieldOf: Readonly<Record<keyof FileOptions, string>> = {
  widthPx: "width",
  scale: "scale",
  size: "size",
  bw: "bw",
  outlined: "outlined",
  separator: "separator",
};

const optionNames = ["widthPx", "scale", "size", "bw", "outlined", "separator"] as const;

/** Only a CSV has cells that something parts; null where it is sound. */
export const separatorProblem = (format: string, separator: CsvSeparator | undefined): Problem | null =>
  separator === undefined || format === "csv"
    ? null
    : { code: "option-not-of-format", field: "separator", value: format, expected: "csv" };

/** What an order of a file has that its format does not know, or that excludes something else; null where it is sound. */
export function optionProblem(format: ChartFormat, options: FileOptions): Problem | null {
  const given = optionNames.filter((name) => options[name] !== undefined && options[name] !== false);
  // A width says nothing of a file without a picture, and does no harm there.
  const foreign = given.find((name) => name !== "widthPx" && !formatsWith[name].includes(format));
  if (foreign !== undefined)
    return {
      code: "option-not-of-format",
      field: fieldOf[foreign],
      value: format,
      expected: formatsWith[foreign].join(", "),
    };
  const measures = given.filter((name) => name === "widthPx" || name === "scale" || name === "size");
  const [first, second] = measures;
  if (format !== "png" || first === undefined || second === undefined) return null;
  return {
    code: "options-exclude",
    field: fieldOf[second],
    value: String(options[second]),
    expected: fieldOf[first],
  };
}
