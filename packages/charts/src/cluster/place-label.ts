import { type Run, runsWidth, type Shape, textLine } from "../engine/drawing.ts";
import type { Pen } from "../engine/pen.ts";

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

export type Wish = {
  readonly runs: readonly Run[];
  /** Places in order of preference: the text's left or right edge and its middle [px]. */
  readonly at: readonly { readonly x: number; readonly y: number; readonly align: "left" | "right" }[];
};

const meets = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Sets labels beside what they name: each at the first of its places where it is not cut and covers no other one. One
 *  that fits nowhere is left out; the table has it. */
export function placeTexts(
  pen: Pen,
  wishes: readonly Wish[],
  heightPx: number,
  taken: readonly Box[] = [],
): readonly Shape[] {
  const boxes: Box[] = [...taken];
  return wishes.flatMap(({ runs, at }) => {
    const width = runsWidth(pen, runs);
    const half = pen.size.text * 0.7;
    for (const { x, y, align } of at) {
      const left = align === "left" ? x : x - width;
      const box = { left, right: left + width, top: y - half, bottom: y + half };
      const isInside =
        box.left >= 0 && box.right <= pen.look.widthPx && box.top >= 0 && box.bottom <= heightPx;
      if (!isInside || boxes.some((other) => meets(box, other))) continue;
      boxes.push(box);
      return [textLine(pen, runs, { x, y, align })];
    }
    return [];
  });
}
