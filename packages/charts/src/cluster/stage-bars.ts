import { type SiteStage, siteStageName } from "@lianchi/domain";
import { type Axis, axisFor, axisLength } from "../engine/axis.ts";
import { hitArea, type Run, rect, runsWidth, textLine } from "../engine/drawing.ts";
import type { Item } from "../engine/frame.ts";
import { hatched } from "../engine/pattern.ts";
import type { Pen } from "../engine/pen.ts";
import { type Plot, xOf } from "../engine/plot.ts";
import { textWidth } from "../engine/text-width.ts";
import { isPale } from "./cluster-words.ts";

export type StageBar = {
  readonly stage: SiteStage;
  readonly sites: number;
  /** Stands behind the bar's end. */
  readonly label: readonly Run[];
  /** Stands at the right edge. */
  readonly right: string;
  /** How many sites there were before: a line across the bar. */
  readonly before?: number;
};

/** A bar a stage, as long as it has sites. */
export function stageBars(
  pen: Pen,
  bars: readonly StageBar[],
): { readonly plot: Plot; readonly items: readonly Item[]; readonly heightPx: number } {
  const { palette, size, look } = pen;
  const { lang } = look;
  const nameRoom =
    Math.max(...bars.map(({ stage }) => textWidth(siteStageName[stage][lang], size.text))) + 10;
  const rightRoom = Math.max(...bars.map(({ right }) => textWidth(right, size.text))) + 14;
  const room = look.widthPx - nameRoom - rightRoom - 3;
  const longest = bars.map(({ sites, before = 0 }) => Math.max(sites, before));
  const axis: Axis = axisFor(Math.max(1, ...longest));
  const reaches = bars.map(({ label }, at) => ({
    value: longest[at] ?? 0,
    tailPx: 8 + runsWidth(pen, label),
  }));
  const rowPx = Math.round(size.row * 0.8);
  const plot: Plot = {
    left: nameRoom,
    top: 4,
    width: axisLength(axis, room, reaches, 0),
    height: bars.length * rowPx,
    axis,
    kind: { is: "none" },
  };
  const items = bars.map(({ stage, sites, label, right, before }, at): Item => {
    const y = plot.top + (at + 0.5) * rowPx;
    const end = xOf(plot, sites);
    const box = { x: plot.left, y: y - size.bar / 2, width: end - plot.left, height: size.bar };
    const fill = {
      fill: palette.siteStage[stage],
      ...(isPale(stage) ? { stroke: palette.outline, lineWidth: 0.8 } : {}),
    };
    const then = xOf(plot, before ?? 0);
    return {
      name: siteStageName[stage][lang],
      value: sites,
      opens: null,
      shapes: [
        ...hitArea(pen, { x: 0, y: y - rowPx / 2, width: look.widthPx, height: rowPx }),
        textLine(pen, [{ text: siteStageName[stage][lang] }], { x: plot.left - 8, y, align: "right" }),
        ...(sites === 0 ? [] : stage === "dropped" ? hatched(pen, box) : [rect(box, fill)]),
        ...(before === undefined
          ? []
          : [
              rect(
                { x: then - 1, y: y - size.bar / 2 - 3, width: 2, height: size.bar + 6 },
                { fill: palette.ink },
              ),
            ]),
        textLine(pen, label, { x: Math.max(end, before === undefined ? 0 : then) + 6, y }),
        textLine(pen, [{ text: right, tone: sites === 0 && before === undefined ? "ink3" : "ink2" }], {
          x: look.widthPx - 2,
          y,
          align: "right",
        }),
      ],
    };
  });
  return { plot, items, heightPx: plot.top + plot.height + 4 };
}
