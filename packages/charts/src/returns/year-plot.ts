import { rect, type Shape, textLine } from "../engine/drawing.ts";
import type { Pen } from "../engine/pen.ts";
import { textWidth } from "../engine/text-width.ts";
import { multiples, stepFor, tickText } from "./round-steps.ts";

/** A picture with values above and below zero, over years or over another quantity from zero on. */
export type YearPlot = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Value at the right edge; zero is at the left one. */
  readonly years: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
};

type YearRoom = {
  /** Number of the last year; the first is 0. */
  readonly years: number;
  readonly least: number;
  readonly most: number;
  /** What stands behind a number of the axis. */
  readonly mark?: string;
  readonly topPx?: number;
  readonly heightPx: number;
  readonly rightPx: number;
};

export function yearPlot(pen: Pen, room: YearRoom): YearPlot {
  const { years, mark = "", topPx = 0, heightPx, rightPx } = room;
  const [least, most] = [Math.min(0, room.least), Math.max(0, room.most)];
  const step = stepFor(most - least, 6);
  const low = Math.floor(least / step + 1e-9) * step;
  const high = Math.max(low + step, Math.ceil(most / step - 1e-9) * step);
  const left =
    Math.max(...[low, high].map((value) => textWidth(`${tickText(value, step)}${mark}`, pen.size.axis))) + 10;
  const top = topPx + Math.ceil(pen.size.axis / 2) + 2;
  return {
    left,
    top,
    width: Math.max(20, pen.look.widthPx - left - rightPx),
    height: Math.max(20, heightPx - top - pen.size.axis - 12),
    years: Math.max(1, years),
    low,
    high,
    step,
  };
}

export const xOfYear = (plot: YearPlot, year: number) => plot.left + (year / plot.years) * plot.width;
export const yOfValue = (plot: YearPlot, value: number) =>
  plot.top + ((plot.high - value) / (plot.high - plot.low)) * plot.height;

/** Hairlines of values with their numbers; the zero line is heavier. */
export function valueLines(pen: Pen, plot: YearPlot, mark = ""): readonly Shape[] {
  const { palette, size } = pen;
  const small: Pen = { ...pen, size: { ...size, text: size.axis } };
  return multiples(plot.low, plot.high, plot.step).flatMap((value) => {
    const y = Math.round(yOfValue(plot, value));
    const isZero = Math.abs(value) < plot.step / 1e6;
    return [
      rect(
        { x: plot.left, y: isZero ? y - 0.625 : y - 0.5, width: plot.width, height: isZero ? 1.25 : 1 },
        { fill: isZero ? palette.rule : palette.line },
      ),
      textLine(small, [{ text: `${tickText(value, plot.step)}${mark}`, tone: "ink3" }], {
        x: plot.left - 8,
        y,
        align: "right",
      }),
    ];
  });
}

/** Hairlines with their numbers, the zero line, and the years under them. @param isBetween years stand between the ticks */
export function yearAxes(pen: Pen, plot: YearPlot, isBetween = false): readonly Shape[] {
  const { size, look } = pen;
  const small: Pen = { ...pen, size: { ...size, text: size.axis } };
  const every = plot.years > 30 ? 10 : plot.years > 12 ? 5 : plot.years > 6 ? 2 : 1;
  const first = isBetween ? every : 0;
  const count = Math.floor((plot.years - first) / every) + 1;
  const numbers = Array.from({ length: Math.max(0, count) }, (_, at) => first + at * every).map((year) => {
    const half = textWidth(String(year), size.axis) / 2;
    return textLine(small, [{ text: String(year), tone: "ink3" }], {
      x: Math.min(xOfYear(plot, isBetween ? year - 0.5 : year), look.widthPx - half),
      y: plot.top + plot.height + size.axis / 2 + 6,
      align: "center",
    });
  });
  return [...valueLines(pen, plot), ...numbers];
}
