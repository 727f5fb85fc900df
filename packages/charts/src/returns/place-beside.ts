import { type Run, rect, runsWidth, type Shape, textLine } from "../engine/drawing.ts";
import type { Pen } from "../engine/pen.ts";

export type Taken = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

type Spot = {
  readonly x: number;
  readonly y: number;
  readonly align: "left" | "right" | "center";
  /** The line up or down from what it names, for a place too far away to be read without one. */
  readonly stem?: Taken;
};

export type Label = {
  readonly runs: readonly Run[];
  /** Places in order of preference: an edge or the middle of the text, and its vertical middle [px]. */
  readonly at: readonly Spot[];
  /** What it would be taken to name instead, where it stood there. */
  readonly others?: readonly Taken[];
};

const meets = (a: Taken, b: Taken) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export type Place = {
  /** The room: its lower and upper edge, its left one. */
  readonly heightPx: number;
  readonly topPx?: number;
  readonly leftPx?: number;
  /** What labels keep off where they can. */
  readonly drawn: readonly Taken[];
  /** Where none may stand. */
  readonly shut?: readonly Taken[];
};

/** Sets labels beside what they name, the first ones first: off the drawn lines where one of their places is, else on
 *  them, but never over each other nor cut. One that fits nowhere is left out; the table has it. */
export function placeBeside(pen: Pen, labels: readonly Label[], place: Place): readonly Shape[] {
  return placesBeside(pen, labels, place).flatMap((shapes) => shapes ?? []);
}

/** The same, one a label; null for one that fits nowhere. */
export function placesBeside(
  pen: Pen,
  labels: readonly Label[],
  { heightPx, topPx = 0, leftPx = 0, drawn, shut = [] }: Place,
): readonly (readonly Shape[] | null)[] {
  const set: Taken[] = [...shut];
  const half = pen.size.text * 0.72;
  return labels.map(({ runs, at, others = [] }) => {
    const width = runsWidth(pen, runs) + 2;
    const boxOf = ({ x, y, align }: Spot): Taken => {
      const left = align === "left" ? x : align === "right" ? x - width : x - width / 2;
      return { left, right: left + width, top: y - half, bottom: y + half };
    };
    const free = at.filter((spot) => {
      const box = boxOf(spot);
      const { stem } = spot;
      const isInside =
        box.left >= leftPx && box.right <= pen.look.widthPx && box.top >= topPx && box.bottom <= heightPx;
      const takes = stem === undefined ? [box] : [box, stem];
      return isInside && !takes.some((own) => set.some((other) => meets(own, other)));
    });
    const isClear = (one: Spot, kept: readonly Taken[]) => !kept.some((line) => meets(boxOf(one), line));
    const spot =
      free.find((one) => isClear(one, drawn) && isClear(one, others)) ??
      free.find((one) => isClear(one, others)) ??
      free[0];
    if (spot === undefined) return null;
    const { stem } = spot;
    set.push(boxOf(spot), ...(stem === undefined ? [] : [stem]));
    const line =
      stem === undefined
        ? []
        : [
            rect(
              { x: stem.left, y: stem.top, width: stem.right - stem.left, height: stem.bottom - stem.top },
              { fill: pen.palette.ink3 },
            ),
          ];
    return [...line, textLine(pen, runs, spot)];
  });
}

/** The room that a line takes, in pieces short enough to follow it. */
export function alongLine(points: readonly (readonly [number, number])[]): readonly Taken[] {
  return points.slice(1).flatMap(([x2, y2], at) => {
    const [x1, y1] = points[at] ?? [x2, y2];
    const pieces = Math.max(1, Math.min(40, Math.ceil(Math.abs(y2 - y1) / 6)));
    return Array.from({ length: pieces }, (_, piece): Taken => {
      const [from, to] = [piece / pieces, (piece + 1) / pieces];
      const ys = [y1 + (y2 - y1) * from, y1 + (y2 - y1) * to] as const;
      const xs = [x1 + (x2 - x1) * from, x1 + (x2 - x1) * to] as const;
      return {
        left: Math.min(...xs) - 1,
        right: Math.max(...xs) + 1,
        top: Math.min(...ys) - 1.5,
        bottom: Math.max(...ys) + 1.5,
      };
    });
  });
}
