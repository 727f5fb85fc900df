import type { NativeChart } from "@lianchi/charts";

export type ChartBox = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** More charts than these in a row have no room for their names. */
const mostInRow = 3;
/** Part of the width that a drawing keeps with one chart beside it. */
const firstShare = 0.62;
const gapShare = 0.015;
/** Smaller letters are no longer read from a slide [pt]. */
const leastPt = 7;
/** What title, key and axis of a chart take, in bars. */
const aroundBars = 5;

/** How high a chart wants to be, in bars that lie one above another. */
function barsHigh({ kind, isStacked, categories, series }: NativeChart): number {
  const perCategory = isStacked ? 1 : series.length;
  return aroundBars + (kind === "bar" ? categories.length * perCategory : 6);
}

/** Letters that fit between bars that lie one above another. @param high room of the chart [inch] @param usual [pt] */
export function letterSize(native: NativeChart, high: number, usual: number): number {
  if (native.kind !== "bar") return usual;
  const perBar = (high * 72) / barsHigh(native);
  return Math.max(leastPt, Math.min(usual, Math.floor(perBar * 0.85)));
}

/** Charts of like height together in each of some columns, in their order. */
function inColumns(heights: readonly number[], columns: number): readonly (readonly number[])[] {
  const share = heights.reduce((sum, height) => sum + height, 0) / columns;
  const filled: number[][] = Array.from({ length: columns }, () => []);
  let so = 0;
  for (const [at, height] of heights.entries()) {
    // By its middle: a chart that begins in one column and reaches into the next belongs where most of it is.
    filled[Math.min(columns - 1, Math.floor((so + height / 2) / share))]?.push(at);
    so += height;
  }
  return filled.filter((column) => column.length > 0);
}

/** Rooms for the charts of one picture in their order: side by side, or in columns of charts as high as they have bars where a
 *  row has not the room. @param room in any unit */
export function chartBoxes(natives: readonly NativeChart[], room: ChartBox): readonly ChartBox[] {
  const { x, y, w, h } = room;
  const gap = w * gapShare;
  if (natives.length === 2) {
    const left = (w - gap) * firstShare;
    return [
      { x, y, w: left, h },
      { x: x + left + gap, y, w: w - gap - left, h },
    ];
  }
  const heights = natives.map(barsHigh);
  const columns =
    natives.length <= mostInRow
      ? natives.map((_, at) => [at])
      : inColumns(heights, Math.min(4, Math.ceil(natives.length / 2)));
  const wide = (w - gap * (columns.length - 1)) / columns.length;
  return columns.flatMap((column, which) => {
    const sum = column.reduce((all, at) => all + (heights[at] ?? 0), 0);
    const free = h - gap * (column.length - 1);
    let top = y;
    return column.map((at) => {
      const high = ((heights[at] ?? 0) / sum) * free;
      const box = { x: x + which * (wide + gap), y: top, w: wide, h: high };
      top += high + gap;
      return box;
    });
  });
}
