import type { Pen } from "../pen.ts";
import type { Label, Taken } from "./place-beside.ts";

/** A circle on the picture [px]. */
type Disc = { readonly x: number; readonly y: number; readonly radius: number };

/** How many lines a name may stand away from its disc. */
const farthestLines = 9;

/** The box about a disc. @param marginPx how far it goes beyond at both sides */
export function around({ x, y, radius }: Disc, marginPx: number): Taken {
  const reach = radius + marginPx;
  return { left: x - reach, right: x + reach, top: y - radius * 0.9, bottom: y + radius * 0.9 };
}

/** Where the name of a disc may stand: beside it, over and under it, and then, at the end of a thin line, farther up or down. */
export function spotsAbout(pen: Pen, { x, y, radius }: Disc): Label["at"] {
  const gap = radius + 5;
  const linePx = pen.size.text * 1.5;
  const level = radius + pen.size.text * 0.85;
  const near: Label["at"] = [
    { x: x + gap, y, align: "left" },
    { x: x - gap, y, align: "right" },
    { x, y: y - level, align: "center" },
    { x, y: y + level, align: "center" },
    { x: x + gap * 0.75, y: y - level * 0.8, align: "left" },
    { x: x + gap * 0.75, y: y + level * 0.8, align: "left" },
    { x: x - gap * 0.75, y: y - level * 0.8, align: "right" },
    { x: x - gap * 0.75, y: y + level * 0.8, align: "right" },
  ];
  const far = Array.from({ length: farthestLines }, (_, at) => level + (at + 1) * linePx).flatMap((away) =>
    ([1, -1] as const).flatMap((side) => {
      const edges = [y + side * radius, y + side * (away - linePx / 2)];
      const stem = { left: x - 0.5, right: x + 0.5, top: Math.min(...edges), bottom: Math.max(...edges) };
      const at = { y: y + side * away, stem };
      return [
        { x, align: "center" as const, ...at },
        { x: x + 12, align: "right" as const, ...at },
        { x: x - 12, align: "left" as const, ...at },
      ];
    }),
  );
  return [...near, ...far];
}
