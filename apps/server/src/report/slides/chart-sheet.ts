import type { NativeChart, NativeSeries } from "@lianchi/charts";
import { packageOf, textPart } from "../office-package.ts";
import { escapeXml } from "../svg-text.ts";

/** A column of the sheet behind a chart: its head, then a cell for each row; null stays an empty cell. */
type SheetColumn = { readonly head: string; readonly cells: readonly (string | number | null)[] };

const isPoints = ({ kind }: NativeChart) => kind === "scatter" || kind === "bubble";
/** Columns that a series takes: its heights, or where across, how high and how large. */
const seriesWidth = (native: NativeChart) => (native.kind === "bubble" ? 3 : isPoints(native) ? 2 : 1);
const known = (value: number | null | undefined) =>
  value !== null && value !== undefined && Number.isFinite(value) ? value : null;

function pointColumns({ kind, categoryTitle }: NativeChart, series: NativeSeries): readonly SheetColumn[] {
  const across = { head: categoryTitle, cells: series.values.map((_, at) => known(series.across?.[at])) };
  const height = { head: series.name, cells: series.values.map(known) };
  const size = { head: series.name, cells: series.values.map((_, at) => known(series.sizes?.[at])) };
  return kind === "bubble" ? [across, height, size] : [across, height];
}

/** The sheet behind a chart: what the categories are, then the columns of each series. */
export function chartColumns(native: NativeChart): readonly SheetColumn[] {
  const { categories, categoryTitle, valueTitle, series } = native;
  const head = [isPoints(native) ? "" : categoryTitle, valueTitle].filter((text) => text !== "").join(" / ");
  return [
    { head, cells: categories },
    ...series.flatMap((one) =>
      isPoints(native)
        ? pointColumns(native, one)
        : [{ head: one.name, cells: categories.map((_, at) => known(one.values[at])) }],
    ),
  ];
}

/** @example columnName(0) // "A", columnName(27) // "AB" */
export function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : `${columnName(Math.floor(at / 26) - 1)}${last}`;
}

/** Where the numbers of a series stand. `sheet` is the sheet's name as a formula writes it. */
export function seriesPlaces(native: NativeChart, at: number, sheet: string) {
  const width = seriesWidth(native);
  const rows = isPoints(native) ? (native.series[at]?.values.length ?? 0) : native.categories.length;
  const first = 1 + at * width;
  const range = (column: number) =>
    `${sheet}!$${columnName(column)}$2:$${columnName(column)}$${Math.max(rows, 1) + 1}`;
  const values = isPoints(native) ? first + 1 : first;
  return {
    name: `${sheet}!$${columnName(values)}$1`,
    categories: range(0),
    across: range(first),
    values: range(values),
    sizes: range(first + 2),
  };
}

function cell(value: string | number | null, at: string): string {
  if (value === null) return "";
  if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

function sheetXml(columns: readonly SheetColumn[]): string {
  const rows = Math.max(...columns.map(({ cells }) => cells.length));
  const row = (number: number, value: (column: SheetColumn) => string | number | null) =>
    `<row r="${number}">${columns.map((column, at) => cell(value(column), `${columnName(at)}${number}`)).join("")}</row>`;
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols>',
    `<col min="1" max="1" width="26" customWidth="1"/><col min="2" max="${columns.length + 1}" width="16" customWidth="1"/>`,
    "</cols><sheetData>",
    row(1, ({ head }) => head),
    ...Array.from({ length: rows }, (_, at) => row(at + 2, ({ cells }) => cells[at] ?? null)),
    "</sheetData></worksheet>",
  ].join("");
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The workbook that opens when somebody edits the chart's data. Every number in it is the picture's own, to the last digit. */
export function chartWorkbook(native: NativeChart, day: string): Uint8Array {
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentType}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets><sheet name="${chartSheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheetXml(chartColumns(native)),
  };
  const written = Object.entries(parts).map(([path, text]) => [path, textPart(declaration + text)] as const);
  return packageOf(new Map(written), day);
}

export const chartSheetName = "Sheet1";
