import type { EChartsOption } from "echarts";
import type { Axis } from "./axis.ts";
import type { Pen, Shape } from "./drawing.ts";
import type { NumberKey } from "./picture.ts";

/** Where values are drawn, in pixels of the chart area. */
export type Plot = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly axis: Axis;
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

const grouped = (value: number) =>
  String(Math.round(value * 1e6) / 1e6).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",");

/** The option of a chart whose bars and labels are drawn to the pixel: value axes from zero, hairlines, no frame.
 *  @param hasAxis false leaves out the axis words of all plots */
export function frameOption(
  pen: Pen,
  plots: readonly Plot[],
  items: readonly Item[],
  heightPx: number,
  hasAxis = true,
): EChartsOption {
  const { palette, size, family, look } = pen;
  return {
    animation: false,
    backgroundColor: "transparent",
    textStyle: { fontFamily: family },
    grid: plots.map(({ left, top, width, height }) => ({
      left,
      top,
      right: Math.max(0, look.widthPx - left - width),
      bottom: Math.max(0, heightPx - top - height),
      containLabel: false,
    })),
    xAxis: plots.map(({ axis }, gridIndex) => ({
      gridIndex,
      type: "value",
      min: 0,
      max: axis.max,
      interval: axis.step,
      show: hasAxis,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        color: palette.ink3,
        fontSize: size.axis,
        fontFamily: family,
        formatter: grouped,
        hideOverlap: true,
        margin: 8,
      },
      splitLine: { lineStyle: { color: palette.line, width: 1 } },
    })),
    yAxis: plots.map(({ height }, gridIndex) => ({
      gridIndex,
      type: "value",
      min: 0,
      max: height,
      inverse: true,
      show: false,
    })),
    series: plots.map((_, at) => {
      const own = items.filter(({ plot }) => plot === at);
      return {
        type: "custom",
        xAxisIndex: at,
        yAxisIndex: at,
        clip: false,
        renderItem: ({ dataIndex }) => ({ type: "group", children: [...(own[dataIndex]?.shapes ?? [])] }),
        data: own.map(({ name, value, opens }) => ({ name, value: [value ?? 0, 0], known: value, opens })),
      };
    }),
  };
}
