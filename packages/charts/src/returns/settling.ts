import type { Lang } from "@lianchi/domain";
import type { Simulation } from "@lianchi/returns";
import { circle, polyline, type Shape, textLine } from "../engine/drawing.ts";
import type { Pen } from "../engine/pen.ts";
import { fitText, textWidth } from "../engine/text-width.ts";
import { words } from "../words/index.ts";
import { fixedText } from "./returns-money.ts";
import type { TargetScale } from "./target-scale.ts";

/** Height of the strip [px]. */
export const settlingHeight = (pen: Pen) => Math.round(pen.size.text * 5.6);

/** Part of the draws after which the median is to stand still. */
const laterShare = 0.4;

/** How far the median still moved over the later part of the draws, in the scale's unit; null where nothing was drawn. */
export function driftOf({ convergence, draws }: Simulation, scale: TargetScale): number | null {
  const later = convergence
    .filter((point) => point.draws >= draws * laterShare)
    .map(({ p50 }) => scale.shown(p50));
  return later.length === 0 ? null : Math.max(...later) - Math.min(...later);
}

export function driftText(simulation: Simulation, scale: TargetScale, lang: Lang): string {
  const drift = driftOf(simulation, scale);
  if (drift === null) return "";
  const say = words[lang].probability;
  const number = fixedText(drift, scale.fineDecimals);
  const size = scale.unit === "%" ? say.driftInPoints(number) : `${number} ${scale.unit}`;
  return say.drift(fixedText(simulation.draws * laterShare, 0), size);
}

/** The running median on a scale of its own: whether more draws would change it. */
export function settlingShapes(
  pen: Pen,
  scale: TargetScale,
  { simulation, top }: { readonly simulation: Simulation; readonly top: number },
): readonly Shape[] {
  const { palette, size, look } = pen;
  const small: Pen = { ...pen, size: { ...size, text: size.axis } };
  const { convergence, draws } = simulation;
  const values = convergence.map(({ p50 }) => scale.shown(p50));
  const [first, last] = [convergence[0], convergence.at(-1)];
  if (first === undefined || last === undefined) return [];
  const tail = `${scale.fine(last.p50)}${scale.mark}`;
  const right = look.widthPx - textWidth(tail, size.text) * 1.05 - 12;
  const left = 4;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // A median that hardly moves is to look like one.
  const span = Math.max(high - low, Math.abs(scale.shown(last.p50)) * 0.02, 1e-9);
  const middle = (low + high) / 2;
  const [lineTop, lineHeight] = [top + size.text * 1.6, size.text * 2.1];
  const x = (count: number) => left + (count / Math.max(1, draws)) * (right - left);
  const y = (shown: number) => lineTop + lineHeight / 2 - ((shown - middle) / span) * lineHeight;
  const points = convergence.map(({ draws: count, p50 }) => [x(count), y(scale.shown(p50))] as const);
  const end = y(scale.shown(last.p50));
  const base = lineTop + lineHeight + size.axis;
  const count = (value: number) => fixedText(value, 0);
  const head = driftText(simulation, scale, look.lang);
  const startText = count(first.draws);
  const endText = words[look.lang].probability.draws(count(draws));
  const startX = Math.max(left + textWidth(startText, size.axis) / 2, x(first.draws));
  const endX = right;
  const hasRoom = endX - textWidth(endText, size.axis) > startX + textWidth(startText, size.axis) / 2 + 8;
  return [
    textLine(small, [{ text: fitText(head, size.axis, look.widthPx - 4), tone: "ink2" }], {
      x: 0,
      y: top + size.axis * 0.7,
    }),
    polyline(
      [
        [left, end],
        [right, end],
      ],
      { stroke: palette.line, lineWidth: 1 },
    ),
    polyline(points, { stroke: palette.ink2, lineWidth: 1.5 }),
    ...points.map(([px, py]) => circle({ x: px, y: py, radius: 2.2 }, { fill: palette.ink2 })),
    textLine(pen, [{ text: tail, isBold: true }], { x: right + 8, y: end }),
    ...(hasRoom
      ? [textLine(small, [{ text: startText, tone: "ink3" }], { x: startX, y: base, align: "center" })]
      : []),
    textLine(small, [{ text: endText, tone: "ink3" }], { x: endX, y: base, align: "right" }),
  ];
}
