import type { Lang } from "@lianchi/domain";
import type { Simulation } from "@lianchi/returns";
import { axisFor } from "../engine/axis.ts";
import { polyline, rect, type Shape, textLine } from "../engine/drawing.ts";
import type { Item } from "../engine/frame.ts";
import type { Pen } from "../engine/pen.ts";
import { textWidth } from "../engine/text-width.ts";
import { words } from "../words/index.ts";
import { type Label, placeBeside } from "./place-beside.ts";
import { multiples, stepFor, tickText } from "./round-steps.ts";
import type { TargetScale } from "./target-scale.ts";

/** The quantiles that are known, from the one that nine of ten draws exceed. */
export function quantilesOf(simulation: Simulation, lang: Lang) {
  const names = words[lang].probability.quantiles;
  return (["p90", "p50", "p10"] as const).flatMap((id) => {
    const value = simulation[id];
    return value === null ? [] : [{ id, name: names[id], value }];
  });
}

/** Bars of draws with the three quantiles and the hurdle; what falls short of it is pale. */
export function histogramItems(
  pen: Pen,
  scale: TargetScale,
  told: { readonly simulation: Simulation; readonly hurdleText: string; readonly heightPx: number },
): readonly Item[] {
  const { palette, size, look } = pen;
  const { simulation, hurdleText, heightPx } = told;
  const { bars } = simulation;
  const small: Pen = { ...pen, size: { ...size, text: size.axis } };
  const [first, last] = [scale.shown(bars[0]?.from ?? 0), scale.shown(bars.at(-1)?.to ?? 0)];
  // All draws may have come out alike.
  const pad = last > first ? 0 : Math.max(1e-6, Math.abs(first) * 0.1);
  const [least, most] = [first - pad, last + pad];
  const linePx = Math.ceil(size.text * 1.5);
  const top = linePx * 3 + 4;
  const bottom = heightPx - size.axis - 14;
  const axis = axisFor(Math.max(1, ...bars.map(({ draws }) => draws)));
  const x = (shown: number) => 2 + ((shown - least) / (most - least)) * (look.widthPx - 4);
  const hurdle = scale.hurdle === null ? null : scale.shown(scale.hurdle);
  const { surveyed, erected } = palette.siteStage;
  const items = bars.map(({ from, to, draws }): Item => {
    const height = (draws / axis.max) * (bottom - top);
    const [left, right] = [x(scale.shown(from)), x(scale.shown(to))];
    const cut = hurdle === null ? left : Math.min(right, Math.max(left, x(hurdle)));
    const piece = (a: number, b: number, fill: string): readonly Shape[] =>
      height <= 0 || b - a <= 0 ? [] : [rect({ x: a, y: bottom - height, width: b - a, height }, { fill })];
    const [a, b] = right - left > 3 ? [left + 0.5, right - 0.5] : [left - 1, right + 1];
    return {
      name: `${scale.text(from)}–${scale.text(to)}${scale.mark}`,
      value: draws,
      opens: null,
      shapes: [...piece(a, Math.min(cut, b), surveyed), ...piece(Math.max(a, cut), b, erected)],
    };
  });
  const line = (level: number) => size.text * 0.75 + 1 + level * linePx;
  const beside = (value: number, levels: readonly number[]) =>
    levels.flatMap((level) => [
      { x: x(value) + 4, y: line(level), align: "left" as const },
      { x: x(value) - 4, y: line(level), align: "right" as const },
    ]);
  const quantiles = quantilesOf(simulation, look.lang);
  const labels: Label[] = quantiles.map(({ name, value }) => ({
    runs: [
      { text: `${name} `, tone: "ink2" },
      { text: `${scale.text(value)}${scale.mark}`, isBold: true },
    ],
    at: beside(scale.shown(value), [1, 2, 0]),
  }));
  const inRange = hurdle !== null && hurdle >= least && hurdle <= most;
  if (hurdle !== null && inRange)
    labels.unshift({ runs: [{ text: hurdleText, tone: "ink2" }], at: beside(hurdle, [0]) });
  const marks = quantiles.map(({ id, value }) =>
    rect(
      {
        x: x(scale.shown(value)) - 0.75,
        y: linePx,
        width: id === "p50" ? 2 : 1.25,
        height: bottom - linePx,
      },
      { fill: palette.ink },
    ),
  );
  const lines = [
    ...quantiles.map(({ value }) => ({ at: x(scale.shown(value)), top: linePx })),
    ...(hurdle !== null && inRange ? [{ at: x(hurdle), top: 0 }] : []),
  ].map(({ at, top: from }) => ({ left: at - 1.5, right: at + 1.5, top: from, bottom }));
  const step = stepFor(most - least, look.widthPx < 380 ? 4 : 6);
  let taken = 0;
  const ticks = multiples(least, most, step).flatMap((value) => {
    const text = `${tickText(value, step)}${scale.mark}`;
    const half = textWidth(text, size.axis) / 2;
    const at = Math.min(look.widthPx - half, Math.max(half, x(value)));
    if (at - half < taken) return [];
    taken = at + half + 8;
    return [
      textLine(small, [{ text, tone: "ink3" }], { x: at, y: bottom + size.axis / 2 + 6, align: "center" }),
    ];
  });
  return [
    ...items,
    {
      name: "",
      value: null,
      opens: null,
      shapes: [
        rect({ x: 0, y: bottom - 0.625, width: look.widthPx, height: 1.25 }, { fill: palette.rule }),
        ...ticks,
        ...marks,
        ...(hurdle === null || !inRange
          ? []
          : [
              polyline(
                [
                  [x(hurdle), 2],
                  [x(hurdle), bottom],
                ],
                { stroke: palette.ink2, lineWidth: 1.5, dash: [5, 3] },
              ),
            ]),
        ...placeBeside(pen, labels, { heightPx, drawn: lines }),
      ],
    },
  ];
}
