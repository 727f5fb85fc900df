import type { EChartsOption } from "echarts";
import type { Axis } from "./axis.ts";
import { type Shape, zeroLine } from "./drawing.ts";
import type { Pen } from "./pen.ts";
import type { NumberKey } from "./picture.ts";

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

/** One datum with its shapes. `value` is what the bar shows in the chart's unit; null where there is none. */
export type Item = {
  readonly name: string;
  readonly value: number | null;
  readonly plot: number;
  readonly opens: NumberKey | null;
  readonly shapes: readonly Shape[];
};

/** Pixel of a value in a plot. */
export function xOf(plot: Plot, value: number): number {
  return plot.left + (value / plot.axis.max) * plot.width;
}

/** A number of an axis: grouped, free of float dust. */
export const axisNumber = (value: number) =>
  String(Math.round(value * 1e6) / 1e6).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",");

function axisLabel({ palette, size, family }: Pen, { axis, kind }: Plot) {
  const own =
    kind.is === "ends"
      ? {
          customValues: [...kind.values],
          alignMinLabel: "left" as const,
          alignMaxLabel: "right" as const,
          formatter: (value: number) =>
            value === axis.max ? `${axisNumber(value)} ${kind.unit}` : axisNumber(value),
        }
      : { hideOverlap: true, formatter: axisNumber };
  return { color: palette.ink3, fontSize: size.axis, fontFamily: family, margin: 8, ...own };
}

/** The option of a chart whose bars and labels are drawn to the pixel: value axes from zero, hairlines, no frame. */
export function frameOption(
  pen: Pen,
  plots: readonly Plot[],
  items: readonly Item[],
  heightPx: number,
): EChartsOption {
  const { palette, family, look } = pen;
  return {
    animation: false,
    backgroundColor: "transparent",
    textStyle: { fontFamily: family },
    grid: plots.map(({ left, top, width, height }) => ({
      left,
      top,
      right: look.widthPx - left - width,
      bottom: heightPx - top - height,
      // Labels of an axis must not move it: shapes are drawn to its pixels.
      outerBoundsMode: "none" as const,
    })),
    xAxis: plots.map((plot, gridIndex) => ({
      gridIndex,
      type: "value",
      min: 0,
      max: plot.axis.max,
      interval: plot.axis.step,
      show: plot.kind.is !== "none",
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: axisLabel(pen, plot),
      splitLine: { show: plot.kind.is === "scale", lineStyle: { color: palette.line, width: 1 } },
    })),
    yAxis: plots.map(({ height }, gridIndex) => ({
      gridIndex,
      type: "value",
      min: 0,
      max: Math.max(1, height),
      inverse: true,
      show: false,
    })),
    series: plots.map((plot, at) => {
      const own = items.filter((item) => item.plot === at);
      const ground: readonly Shape[] =
        plot.kind.is === "ends" ? [] : [zeroLine(pen, plot.left, plot.top, plot.top + plot.height)];
      return {
        type: "custom",
        xAxisIndex: at,
        yAxisIndex: at,
        clip: false,
        // What opens nothing shows no pointer.
        renderItem: ({ dataIndex }) => ({
          type: "group",
          emphasisDisabled: true,
          silent: own[dataIndex]?.opens == null,
          children: [...(own[dataIndex]?.shapes ?? ground)],
        }),
        data: [
          ...own.map(({ name, value, opens }) => ({ name, value: [value ?? 0, 0], known: value, opens })),
          { name: "", value: [0, 0], known: null, opens: null },
        ],
      };
    }),
  };
}
