import type { NativeChart } from "@lianchi/charts";
import { type ChartGrid, chartGrid, type GridCell } from "@lianchi/office";

/** The data of several charts as one block of cells, side by side with a free column between. */
export type ChartsData = {
  readonly rows: readonly (readonly GridCell[])[];
  /** First column of each chart's own data, from zero. */
  readonly starts: readonly number[];
  readonly grids: readonly ChartGrid[];
  readonly dayFormats: ReadonlyMap<number, string>;
};

const widthOf = ({ rows: [head = []] }: ChartGrid) => head.length;

export function chartsData(natives: readonly NativeChart[]): ChartsData {
  const grids = natives.map(chartGrid);
  const starts = grids.map((_, at) => grids.slice(0, at).reduce((sum, grid) => sum + widthOf(grid) + 1, 0));
  const count = Math.max(0, ...grids.map(({ rows }) => rows.length));
  return {
    grids,
    starts,
    rows: Array.from({ length: count }, (_, at) =>
      grids.flatMap((grid, which) => [
        ...(which === 0 ? [] : [null]),
        ...Array.from({ length: widthOf(grid) }, (_cell, column) => grid.rows[at]?.[column] ?? null),
      ]),
    ),
    dayFormats: new Map(
      grids.flatMap(({ dayFormats }, which) =>
        [...dayFormats].map(([column, format]) => [(starts[which] ?? 0) + column, format] as const),
      ),
    ),
  };
}
