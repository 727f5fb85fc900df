import type { NativeChart } from "@lianchi/charts";

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
};

/** One table: categories down, a column a series. */
function gridOfCategories({ categories, categoryTitle, series }: NativeChart): ChartGrid {
  const to = Math.max(1, categories.length);
  return {
    rows: [
      [categoryTitle, ...series.map(({ name }) => name)],
      ...categories.map((category, at) => [category, ...series.map(({ values }) => values[at] ?? null)]),
    ],
    series: series.map((_, at) => ({
      name: { column: at + 1, from: 0, to: 0 },
      across: { column: 0, from: 1, to },
      values: { column: at + 1, from: 1, to },
      sizes: null,
    })),
  };
}

/** A row a point: where it stands across, then a column a series for its height and, of bubbles, one for its size. Columns of
 *  their own for each series would be shorter, but not every program reads ranges of unlike lengths. */
function gridOfPoints({ series, categoryTitle, kind }: NativeChart): ChartGrid {
  const isBubble = kind === "bubble";
  const names = series.map(({ name }) => name);
  const points = series.flatMap(({ across = [], values, sizes }, of) =>
    values.map((value, at) => ({ of, across: across[at] ?? null, value, size: sizes?.[at] ?? null })),
  );
  const to = Math.max(1, points.length);
  return {
    rows: [
      [categoryTitle, ...names, ...(isBubble ? names : [])],
      ...points.map(({ of, across, value, size }) => [
        across,
        ...series.map((_, at) => (at === of ? value : null)),
        ...(isBubble ? series.map((_, at) => (at === of ? size : null)) : []),
      ]),
    ],
    series: series.map((_, at) => ({
      name: { column: at + 1, from: 0, to: 0 },
      across: { column: 0, from: 1, to },
      values: { column: at + 1, from: 1, to },
      sizes: isBubble ? { column: series.length + at + 1, from: 1, to } : null,
    })),
  };
}

export function chartGrid(native: NativeChart): ChartGrid {
  return native.kind === "scatter" || native.kind === "bubble"
    ? gridOfPoints(native)
    : gridOfCategories(native);
}

/** @example columnName(27) // "AB" */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}

/** Where a grid stands: the sheet's name, and the cell of its upper left corner, from zero. */
export type GridPlace = { readonly sheet: string; readonly row: number; readonly column: number };

/** @example cellsRef({ sheet: "图 1", row: 4, column: 2 }, { column: 1, from: 1, to: 3 }) // "'图 1'!$D$6:$D$8" */
export function cellsRef({ sheet, row, column }: GridPlace, block: Block): string {
  const name = columnName(column + block.column);
  const from = `$${name}$${row + block.from + 1}`;
  const to = block.to === block.from ? "" : `:$${name}$${row + block.to + 1}`;
  return `'${sheet.replaceAll("'", "''")}'!${from}${to}`;
}
