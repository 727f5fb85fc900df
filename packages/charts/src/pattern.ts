import type { Technology } from "@lianchi/domain";
import { type Box, type Pen, rect, type Shape } from "./drawing.ts";

type PatternKind = "diagonal" | "level" | "dots" | "plain";

/** Patterns that tell technologies apart on paper without colour. */
const printPattern: Readonly<Record<Technology, PatternKind>> = {
  wind: "diagonal",
  solar: "level",
  biomass: "dots",
  hydro: "plain",
};

type Ink = { readonly stroke: string; readonly fill: string };

function diagonal(box: Box, gapPx: number, { stroke }: Ink): readonly Shape[] {
  const shapes: Shape[] = [];
  for (let at = gapPx / 2; at < box.width + box.height; at += gapPx) {
    const [x1, y1] = at < box.height ? [box.x, box.y + at] : [box.x + at - box.height, box.y + box.height];
    const [x2, y2] = at < box.width ? [box.x + at, box.y] : [box.x + box.width, box.y + at - box.width];
    shapes.push({
      type: "line",
      shape: { x1, y1, x2, y2 },
      style: { stroke, fill: "none", lineWidth: 2, opacity: 0.75 },
    });
  }
  return shapes;
}

function level(box: Box, { stroke }: Ink): readonly Shape[] {
  const count = Math.max(1, Math.floor(box.height / 5));
  return Array.from({ length: count }, (_, at) => {
    const y = box.y + ((at + 0.5) * box.height) / count;
    return {
      type: "line",
      shape: { x1: box.x, y1: y, x2: box.x + box.width, y2: y },
      style: { stroke, fill: "none", lineWidth: 1.2 },
    };
  });
}

function dots(box: Box, { fill }: Ink): readonly Shape[] {
  const shapes: Shape[] = [];
  for (let x = box.x + 4; x < box.x + box.width - 1; x += 6)
    for (let y = box.y + 4; y < box.y + box.height - 1; y += 6)
      shapes.push({ type: "circle", shape: { cx: x, cy: y, r: 1.1 }, style: { fill } });
  return shapes;
}

function overlay(pen: Pen, box: Box, kind: PatternKind): readonly Shape[] {
  const ink: Ink = { stroke: pen.palette.hatch, fill: pen.palette.hatch };
  if (kind === "plain" || box.width < 2) return [];
  if (kind === "dots") return dots(box, ink);
  return kind === "diagonal" ? diagonal(box, 7, ink) : level(box, ink);
}

export type BarKind = {
  readonly fill: string;
  readonly technology: Technology | null;
  readonly isUnderConstruction: boolean;
};

/** A bar: hatched when under construction; on paper also patterned by technology. */
export function bar(
  pen: Pen,
  box: Box,
  { fill, technology, isUnderConstruction }: BarKind,
): readonly Shape[] {
  const forPrint = pen.look.theme === "print" && technology !== null ? printPattern[technology] : "plain";
  return [rect(box, { fill }), ...overlay(pen, box, isUnderConstruction ? "diagonal" : forPrint)];
}
