import type { EChartsOption } from "echarts";
import { axisShapes } from "./axis-shapes.ts";
import { type Shape, zeroLine } from "./drawing.ts";
import type { Pen } from "./pen.ts";
import type { NumberKey } from "./picture.ts";
import type { Plot } from "./plot.ts";

/** One datum with its shapes. `value` is what the bar shows in the chart's unit; null where there is none. */
export type Item = {
  readonly name: string;
  readonly value: number | null;
  readonly opens: NumberKey | null;
  readonly shapes: readonly Shape[];
};

type Drawn = Pick<Item, "opens" | "shapes">;

/** An option tells the library what to draw by a function of the library's own; this is the same for whoever draws
 *  without it. */
const drawnBy = new WeakMap<EChartsOption, readonly Drawn[]>();

/** What stands in a drawing, in the order in which it is drawn. */
export const drawnIn = (option: EChartsOption): readonly Drawn[] => drawnBy.get(option) ?? [];

/** The option of a chart whose bars and labels are drawn to the pixel: value axes from zero, hairlines, no frame. It needs
 *  no coordinate system of the library's: laying one out costs more than all bars. */
export function frameOption(pen: Pen, plots: readonly Plot[], items: readonly Item[]): EChartsOption {
  const under = plots.flatMap((plot) => axisShapes(pen, plot));
  const over = plots.flatMap((plot) =>
    plot.kind.is === "ends" ? [] : [zeroLine(pen, plot.left, plot.top, plot.top + plot.height)],
  );
  const drawn = [{ opens: null, shapes: under }, ...items, { opens: null, shapes: over }];
  const option: EChartsOption = {
    animation: false,
    backgroundColor: "transparent",
    textStyle: { fontFamily: pen.family },
    series: [
      {
        type: "custom",
        coordinateSystem: "none",
        clip: false,
        // What opens nothing shows no pointer.
        renderItem: ({ dataIndex }) => ({
          type: "group",
          emphasisDisabled: true,
          silent: drawn[dataIndex]?.opens == null,
          children: [...(drawn[dataIndex]?.shapes ?? [])],
        }),
        data: [
          { name: "", value: [0], known: null, opens: null },
          ...items.map(({ name, value, opens }) => ({ name, value: [value ?? 0], known: value, opens })),
          { name: "", value: [0], known: null, opens: null },
        ],
      },
    ],
  };
  drawnBy.set(option, drawn);
  return option;
}
