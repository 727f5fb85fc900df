import { columnLetters, quotedName, sheetDay } from "../workbook/sheet.ts";
import { isOfPoints, monthFormat } from "./chart-axes.ts";
import { hasNamedPoints } from "./chart-labels.ts";
import type { OfficeChart, OfficeSeries } from "./office-chart.ts";

export type GridCell = string | number | null;

/** A block of cells, counted from zero within a grid. */
export type Block = { readonly column: number; readonly from: number; readonly to: number };

type SeriesCells = {
  readonly name: Block;
  readonly across: Block;
  readonly values: Block;
  readonly sizes: Block | null;
};

/** The data of a native chart as cells of a sheet, and where in them each series stands. */
export type ChartGrid = {
  readonly rows: readonly (readonly GridCell[])[];
  readonly series: readonly SeriesCells[];
  /** Columns whose numbers are days, and how these are written: nothing else tells them from other numbers. */
  readonly dayFormats: ReadonlyMap<number, string>;
};

const dayFormat = "yyyy-mm-dd";

const known = (value: number | null | undefined) =>
  value !== null && value !== undefined && Number.isFinite(value) ? value : null;

/** One table: categories down, a column a series. Months are days, so that the axis knows how far apart they are. */
function gridOfCategories(native: OfficeChart): ChartGrid {
  const { categories, categoryTitle, valueTitle, series, days, isMonthly = false } = native;
  const offsets =
    days === undefined ? [] : series.flatMap(({ isOffset }, at) => (isOffset === true ? [at + 1] : []));
  const to = Math.max(1, categories.length);
  const head = [categoryTitle, valueTitle].filter((text) => text !== "").join(" / ");
  return {
    rows: [
      [head, ...series.map(({ name }) => name)],
      ...categories.map((category, at) => [
        isMonthly ? sheetDay(`${category}-01`) : category,
        ...series.map(({ values }) => known(values[at])),
      ]),
    ],
    series: series.map((_, at) => ({
      name: { column: at + 1, from: 0, to: 0 },
      across: { column: 0, from: 1, to },
      values: { column: at + 1, from: 1, to },
      sizes: null,
    })),
    dayFormats: new Map([
      ...(isMonthly ? [[0, monthFormat] as const] : []),
      ...offsets.map((column) => [column, dayFormat] as const),
    ]),
  };
}

const pointsOf = ({ across, values, sizes, pointNames }: OfficeSeries, of: number) =>
  values.map((value, at) => ({
    of,
    name: pointNames?.[at] ?? null,
    across: known(across?.[at]),
    value: known(value),
    size: known(sizes?.[at]),
  }));

/** A row a point: its name where it has one, where it stands across, then a column a series for its height and, of bubbles,
 *  one for its size. Columns of their own for each series would be shorter, but not every program reads ranges of unlike
 *  lengths. */
function gridOfPoints(native: OfficeChart): ChartGrid {
  const { series, categoryTitle, kind } = native;
  const isBubble = kind === "bubble";
  const names = series.map(({ name }) => name);
  const points = series.flatMap(pointsOf);
  const hasNames = hasNamedPoints(native);
  const column = hasNames ? 1 : 0;
  const to = Math.max(1, points.length);
  return {
    rows: [
      [...(hasNames ? [null] : []), categoryTitle, ...names, ...(isBubble ? names : [])],
      ...points.map(({ of, name, across, value, size }) => [
        ...(hasNames ? [name] : []),
        across,
        ...series.map((_, one) => (one === of ? value : null)),
        ...(isBubble ? series.map((_, one) => (one === of ? size : null)) : []),
      ]),
    ],
    series: series.map((_, at) => ({
      name: { column: column + at + 1, from: 0, to: 0 },
      across: { column, from: 1, to },
      values: { column: column + at + 1, from: 1, to },
      sizes: isBubble ? { column: column + series.length + at + 1, from: 1, to } : null,
    })),
    dayFormats: new Map(),
  };
}

export function chartGrid(native: OfficeChart): ChartGrid {
  return isOfPoints(native) ? gridOfPoints(native) : gridOfCategories(native);
}

/** Where a grid stands: the sheet's name, and the cell of its upper left corner, from zero. */
export type GridPlace = { readonly sheet: string; readonly row: number; readonly column: number };

/** @example cellsRef({ sheet: "图 1", row: 4, column: 2 }, { column: 1, from: 1, to: 3 }) // "'图 1'!$D$6:$D$8" */
export function cellsRef({ sheet, row, column }: GridPlace, block: Block): string {
  const name = columnLetters(column + block.column);
  const from = `$${name}$${row + block.from + 1}`;
  const to = block.to === block.from ? "" : `:$${name}$${row + block.to + 1}`;
  return `${quotedName(sheet)}!${from}${to}`;
}
