import type { Axis } from "./axis.ts";

/** Where values are drawn, in pixels of the chart area. */
export type Plot = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly axis: Axis;
  /** `scale`: hairlines and round numbers under them; `ends`: numbers at given values, the last one with its unit, no
   *  hairlines; `none`: neither. */
  readonly kind:
    | { readonly is: "scale" | "none" }
    | { readonly is: "ends"; readonly values: readonly number[]; readonly unit: string };
};

/** Pixel of a value in a plot. */
export function xOf(plot: Plot, value: number): number {
  return plot.left + (value / plot.axis.max) * plot.width;
}

/** A number of an axis: grouped, free of float dust. */
export const axisNumber = (value: number) =>
  String(Math.round(value * 1e6) / 1e6).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",");
