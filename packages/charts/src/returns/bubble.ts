import { type Technology, type TechnologyPattern, technologyEntries } from "@lianchi/domain";
import { circle, type Shape } from "../engine/drawing.ts";
import type { Pen } from "../engine/pen.ts";

type Disc = { readonly x: number; readonly y: number; readonly radius: number };

/** Lines across a disc, clipped by it. @param turn direction of the lines [rad] */
function chords({ x, y, radius }: Disc, gapPx: number, turn: number): string {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const count = Math.floor((radius - 1) / gapPx);
  const px = (value: number) => value.toFixed(1);
  return Array.from({ length: 2 * count + 1 }, (_, at) => (at - count) * gapPx)
    .map((off) => {
      const half = Math.sqrt(radius ** 2 - off ** 2);
      const [midX, midY] = [x - sin * off, y + cos * off];
      return `M${px(midX - cos * half)} ${px(midY - sin * half)}L${px(midX + cos * half)} ${px(midY + sin * half)}`;
    })
    .join("");
}

const onPaper: Readonly<
  Record<TechnologyPattern, { readonly turn: number; readonly isDotted: boolean } | null>
> = {
  diagonal: { turn: -Math.PI / 4, isDotted: false },
  level: { turn: 0, isDotted: false },
  dots: { turn: 0, isDotted: true },
  plain: null,
};

/** A disc in the colour of its technology, on paper with its pattern; the edge parts it from those behind. */
export function bubble(
  pen: Pen,
  disc: Disc,
  { fill, technology }: { readonly fill: string; readonly technology: Technology | null },
): readonly Shape[] {
  const { palette, look } = pen;
  const pattern =
    look.theme === "print" && technology !== null ? onPaper[technologyEntries[technology].pattern] : null;
  return [
    circle(disc, { fill, stroke: palette.ground, lineWidth: 1 }),
    ...(pattern === null || disc.radius < 4
      ? []
      : [
          {
            type: "path" as const,
            shape: { pathData: chords(disc, pattern.isDotted ? 6 : 5, pattern.turn) },
            style: {
              fill: "none",
              stroke: palette.hatch,
              ...(pattern.isDotted
                ? { lineWidth: 2.2, lineCap: "round" as const, lineDash: [0.01, 6] }
                : { lineWidth: 1.2 }),
            },
            silent: true,
          },
        ]),
  ];
}
