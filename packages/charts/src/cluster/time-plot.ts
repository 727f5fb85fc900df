import { axisFor } from "../engine/axis.ts";
import { rect, type Shape, textLine } from "../engine/drawing.ts";
import type { Pen } from "../engine/pen.ts";
import { axisNumber } from "../engine/plot.ts";
import { textWidth } from "../engine/text-width.ts";

/** A picture over time: months to the right, values up from zero. */
export type TimePlot = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** First month at the left edge and the number of months to the right one. */
  readonly firstMonth: number;
  readonly months: number;
  readonly max: number;
  readonly step: number;
};

export const monthIndex = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** Pixel of the end of a month, or of a day within it. @param passed part of the month that has passed, (0, 1] */
export function xOfMonth(plot: TimePlot, month: string, passed = 1): number {
  const at = monthIndex(month) - plot.firstMonth + passed;
  return plot.left + (at / plot.months) * plot.width;
}

export function yOf(plot: TimePlot, value: number): number {
  return plot.top + plot.height - (value / plot.max) * plot.height;
}

type TimeRoom = {
  readonly firstMonth: string;
  readonly lastMonth: string;
  readonly largest: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly right?: number;
};

/** Lays a plot into a room, with the numbers of its value axis at the left and the years under it. */
export function timePlot(pen: Pen, room: TimeRoom): TimePlot {
  const axis = axisFor(room.largest, 4);
  const left = textWidth(axisNumber(axis.max), pen.size.axis) + 10;
  const top = Math.ceil(pen.size.axis / 2) + 2;
  const firstMonth = monthIndex(room.firstMonth);
  return {
    left,
    top,
    width: room.widthPx - left - (room.right ?? 4),
    height: room.heightPx - top - pen.size.axis - 12,
    firstMonth,
    months: Math.max(1, monthIndex(room.lastMonth) - firstMonth + 1),
    max: axis.max,
    step: axis.step,
  };
}

/** Hairlines with their values, the zero line, and a label at the beginning of each year that has room for it. */
export function timeAxes(pen: Pen, plot: TimePlot): readonly Shape[] {
  const { palette, size } = pen;
  const small: Pen = { ...pen, size: { ...size, text: size.axis } };
  const count = Math.round(plot.max / plot.step);
  const lines = Array.from({ length: count + 1 }, (_, at) => at * plot.step).flatMap((value) => {
    const y = Math.round(yOf(plot, value));
    return [
      rect(
        { x: plot.left, y, width: plot.width, height: value === 0 ? 1.25 : 1 },
        { fill: value === 0 ? palette.rule : palette.line },
      ),
      textLine(small, [{ text: axisNumber(value), tone: "ink3" }], { x: plot.left - 8, y, align: "right" }),
    ];
  });
  const y = plot.top + plot.height + size.axis / 2 + 6;
  const last = plot.firstMonth + plot.months;
  const years: number[] = [];
  for (let year = Math.ceil(plot.firstMonth / 12); year * 12 <= last; year++) years.push(year);
  const labels: readonly { readonly text: string; readonly at: number }[] =
    years.length > 1
      ? years.map((year) => ({ text: String(year), at: year * 12 }))
      : [plot.firstMonth, last - 1].map((month) => ({
          text: `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`,
          at: month,
        }));
  let taken = Number.NEGATIVE_INFINITY;
  const ticks = labels.flatMap(({ text, at }) => {
    const width = textWidth(text, size.axis);
    const x = plot.left + ((at - plot.firstMonth) / plot.months) * plot.width;
    const left = Math.max(0, Math.min(x - width / 2, pen.look.widthPx - width));
    if (left < taken + 8) return [];
    taken = left + width;
    return [
      rect({ x: Math.round(x), y: plot.top + plot.height, width: 1, height: 4 }, { fill: palette.rule }),
      textLine(small, [{ text, tone: "ink3" }], { x: left + width / 2, y, align: "center" }),
    ];
  });
  return [...lines, ...ticks];
}
