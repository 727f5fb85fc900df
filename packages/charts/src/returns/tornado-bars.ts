import type { Swing } from "@lianchi/returns";
import { polygon, rect, type Shape, textLine } from "../engine/drawing.ts";
import type { Item } from "../engine/frame.ts";
import type { Pen } from "../engine/pen.ts";
import { textWidth } from "../engine/text-width.ts";
import { words } from "../words/index.ts";
import { multiples, stepFor, tickText } from "./round-steps.ts";
import { endText, moverName, moveText, type TargetScale } from "./target-scale.ts";

/** From the base to an end: pale where that is the worse of the two. */
type End = { readonly value: number; readonly isBetter: boolean; readonly text: string };

/** Rows of a tornado, the widest first, with value lines and their numbers under them. */
export function tornadoItems(
  pen: Pen,
  scale: TargetScale,
  told: { readonly base: number; readonly by: number; readonly swings: readonly Swing[] },
): { readonly items: readonly Item[]; readonly heightPx: number } {
  const { palette, size, look } = pen;
  const { lang } = look;
  const { returns, sensitivity: say } = words[lang];
  const { base, by, swings } = told;
  const small: Pen = { ...pen, size: { ...size, text: size.axis } };
  const rowPx = Math.round(size.row * 1.3);
  const top = size.axis + 12;
  const bottom = top + swings.length * rowPx;
  const still = say.noEffect;
  const none = returns.noResult;
  const moves = (swing: Swing) => `±${moveText(swing.mover, by, lang, false)}`;
  const nameRoom =
    Math.max(
      ...swings.flatMap((swing) => [
        textWidth(moverName[swing.mover][lang], size.text),
        textWidth(moves(swing), size.axis),
      ]),
    ) + 12;
  const ends = swings.flatMap(({ low, high }) => [low ?? base, high ?? base]).map(scale.shown);
  const middleValue = scale.shown(base);
  const [least, most] = [Math.min(middleValue, ...ends), Math.max(middleValue, ...ends)];
  const written = (value: number) => endText(scale, base, value);
  const texts = swings.flatMap(({ low, high }) => {
    const both = [low, high].filter((value) => value !== null);
    const isAround = both.some((value) => value > base) && both.some((value) => value < base);
    const each = [none, ...both.map(written)];
    return isAround ? each : [...each, both.map(written).join(" / ")];
  });
  const labelRoom = Math.max(...texts.map((text) => textWidth(text, size.text) * 1.04)) + 10;
  const [from, to] = [nameRoom + labelRoom, Math.max(nameRoom + labelRoom + 20, look.widthPx - labelRoom)];
  const x = (value: number) =>
    most === least ? (from + to) / 2 : from + ((value - least) / (most - least)) * (to - from);
  const middle = x(middleValue);
  const endOf = (value: number | null): End | null =>
    value === null
      ? null
      : {
          value: scale.shown(value),
          isBetter: scale.isHighBetter ? value > base : value < base,
          text: written(value),
        };
  const rows = swings.map((swing, at): Item => {
    const y = top + (at + 0.5) * rowPx;
    const both = [endOf(swing.low), endOf(swing.high)] as const;
    const known = both.filter((end) => end !== null);
    // Sums that are the same come out alike to the last digits.
    const isStill =
      known.length === 2 &&
      known.every(
        ({ value }) => Math.abs(value - middleValue) <= 1e-9 * Math.max(1e-3, Math.abs(middleValue)),
      );
    const sides = [
      known.filter(({ value }) => value < middleValue),
      known.filter(({ value }) => value >= middleValue),
    ] as const;
    const bars = known
      .toSorted((a, b) => Math.abs(b.value - middleValue) - Math.abs(a.value - middleValue))
      .map(({ value, isBetter }) =>
        rect(
          {
            x: Math.min(middle, x(value)),
            y: y - size.bar / 2,
            width: Math.abs(x(value) - middle),
            height: size.bar,
          },
          { fill: isBetter ? palette.siteStage.erected : palette.siteStage.surveyed },
        ),
      );
    const label = (side: 0 | 1): readonly Shape[] => {
      const all = sides[side];
      if (isStill && side === 0) return [];
      const isLeft = side === 0;
      const farthest = all.map(({ value }) => x(value)).concat(middle);
      const at = isLeft ? Math.min(...farthest) - 6 : Math.max(...farthest) + 6;
      const align = isLeft ? "right" : "left";
      if (isStill) {
        const isCut = at + textWidth(still, size.text) > look.widthPx;
        const spot = isCut ? { x: middle - 6, align: "right" as const } : { x: at, align: "left" as const };
        return [textLine(pen, [{ text: still, tone: "ink3" }], { ...spot, y })];
      }
      if (all.length === 0)
        return known.length === 2 ? [] : [textLine(pen, [{ text: none, tone: "ink3" }], { x: at, y, align })];
      const ordered = all.toSorted((a, b) => a.value - b.value);
      const isBetter = ordered.some((end) => end.isBetter);
      return [
        textLine(
          pen,
          [
            {
              text: ordered.map(({ text }) => text).join(" / "),
              isBold: isBetter,
              tone: isBetter ? "ink" : "ink2",
            },
          ],
          { x: at, y, align },
        ),
      ];
    };
    return {
      name: moverName[swing.mover][lang],
      value: known.length === 2 ? Math.abs((known[1]?.value ?? 0) - (known[0]?.value ?? 0)) : null,
      opens: null,
      shapes: [
        textLine(pen, [{ text: moverName[swing.mover][lang] }], {
          x: nameRoom - 10,
          y: y - size.text * 0.45,
          align: "right",
        }),
        textLine(small, [{ text: moves(swing), tone: "ink3" }], {
          x: nameRoom - 10,
          y: y + size.text * 0.7,
          align: "right",
        }),
        ...bars,
        ...label(0),
        ...label(1),
      ],
    };
  });
  return {
    items: [
      { name: "", value: null, opens: null, shapes: axisOf() },
      ...rows,
      { name: "", value: null, opens: null, shapes: headOf() },
    ],
    heightPx: bottom + size.axis + 14,
  };

  function axisOf(): readonly Shape[] {
    const span = most - least;
    const step = stepFor(span > 0 ? span : Math.max(1e-6, Math.abs(middleValue)), look.widthPx < 380 ? 3 : 5);
    const perPx = span > 0 ? span / (to - from) : 0;
    const lines = multiples(least - (from - nameRoom) * perPx, most + (look.widthPx - to) * perPx, step);
    let taken = nameRoom - 6;
    return (span > 0 ? lines : []).flatMap((value) => {
      const at = Math.round(x(value));
      const text = `${tickText(value, step)}${scale.mark}`;
      const half = textWidth(text, size.axis) / 2;
      const isFree = at - half >= taken && at + half <= look.widthPx;
      if (isFree) taken = at + half + 6;
      return [
        rect({ x: at, y: top - 2, width: 1, height: bottom - top + 2 }, { fill: palette.line }),
        ...(isFree
          ? [
              textLine(small, [{ text, tone: "ink3" }], {
                x: at,
                y: bottom + size.axis / 2 + 8,
                align: "center",
              }),
            ]
          : []),
      ];
    });
  }

  function headOf(): readonly Shape[] {
    const [left, right] = scale.isHighBetter ? [say.worse, say.better] : [say.better, say.worse];
    const half = textWidth(say.base, size.axis) / 2;
    const y = size.axis / 2 + 2;
    const wing = (text: string) => half + 14 + textWidth(text, size.axis);
    const at = Math.min(Math.max(middle, wing(left)), look.widthPx - wing(right));
    const arrow = (tip: number, foot: number) =>
      polygon(
        [
          [tip, y],
          [foot, y - 3],
          [foot, y + 3],
        ],
        palette.ink2,
      );
    const word = (text: string, x: number, align: "left" | "center" | "right") =>
      textLine(small, [{ text, tone: "ink2" }], { x, y, align });
    return [
      rect({ x: middle - 0.625, y: top - 4, width: 1.25, height: bottom - top + 4 }, { fill: palette.rule }),
      word(say.base, at, "center"),
      arrow(at - half - 10, at - half - 5),
      arrow(at + half + 10, at + half + 5),
      word(left, at - half - 14, "right"),
      word(right, at + half + 14, "left"),
    ];
  }
}
