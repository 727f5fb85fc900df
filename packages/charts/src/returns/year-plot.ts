import { rect, type Shape, textLine } from "../drawing.ts";
import type { Pen } from "../pen.ts";
import { axisNumber } from "../plot.ts";
import { textWidth } from "../text-width.ts";

/** A picture over the years of a project, with values above and below zero. */
export type YearPlot = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly years: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
};

const roundSteps = [1, 2, 2.5, 5, 10];

function stepFor(span: number, steps: number): number {
  const rough = Math.max(1e-9, span / steps);
  const size = 10 ** Math.floor(Math.log10(rough));
  return (roundSteps.find((step) => step * size >= rough * (1 - 1e-9)) ?? 10) * size;
}

type YearRoom = {
  /** Number of the last year; the first is 0. */
  readonly years: number;
  readonly least: number;
  readonly most: number;
  readonly heightPx: number;
  readonly rightPx: number;
};

export function yearPlot(pen: Pen, { years, least, most, heightPx, rightPx }: YearRoom): YearPlot {
  const step = stepFor(Math.max(most, 0) - Math.min(least, 0), 5);
  const low = Math.floor(Math.min(0, least) / step + 1e-9) * step;
  const high = Math.max(step, Math.ceil(Math.max(0, most) / step - 1e-9) * step);
  const left = Math.max(...[low, high].map((value) => textWidth(numberLabel(value), pen.size.axis))) + 10;
  const top = Math.ceil(pen.size.axis / 2) + 2;
  return {
    left,
    top,
    width: pen.look.widthPx - left - rightPx,
    height: heightPx - top - pen.size.axis - 12,
    years: Math.max(1, years),
    low,
    high,
    step,
  };
}

const numberLabel = (value: number) => axisNumber(value).replace("-", "−");

export const xOfYear = (plot: YearPlot, year: number) => plot.left + (year / plot.years) * plot.width;
export const yOfValue = (plot: YearPlot, value: number) =>
  plot.top + ((plot.high - value) / (plot.high - plot.low)) * plot.height;

/** Hairlines with their numbers, the zero line, and the years under them. @param isBetween years stand between the ticks */
export function yearAxes(pen: Pen, plot: YearPlot, isBetween = false): readonly Shape[] {
  const { palette, size } = pen;
  const small: Pen = { ...pen, size: { ...size, text: size.axis } };
  const lines: Shape[] = [];
  for (let at = 0; at <= Math.round((plot.high - plot.low) / plot.step); at++) {
    const value = plot.low + at * plot.step;
    const y = Math.round(yOfValue(plot, value));
    const isZero = Math.abs(value) < plot.step / 1e6;
    lines.push(
      rect(
        { x: plot.left, y, width: plot.width, height: isZero ? 1.5 : 1 },
        { fill: isZero ? palette.rule : palette.line },
      ),
      textLine(small, [{ text: numberLabel(isZero ? 0 : value), tone: "ink3" }], {
        x: plot.left - 8,
        y,
        align: "right",
      }),
    );
  }
  const every = plot.years > 12 ? 5 : plot.years > 6 ? 2 : 1;
  for (let year = isBetween ? every : 0; year <= plot.years; year += every)
    lines.push(
      textLine(small, [{ text: String(year), tone: "ink3" }], {
        x: xOfYear(plot, isBetween ? year - 0.5 : year),
        y: plot.top + plot.height + size.axis / 2 + 6,
        align: "center",
      }),
    );
  return lines;
}
