import { type Run, runsWidth, type Shape, textLine } from "./drawing.ts";
import type { Pen } from "./pen.ts";

export type KeyEntry = {
  readonly runs: readonly Run[];
  /** The sample, drawn into a square. */
  readonly sample: (box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }) => readonly Shape[];
};

const samplePx = 10;
const gapPx = 16;

/** The key to parts of bars, above them: as many lines as the room asks for. */
export function keyLines(
  pen: Pen,
  entries: readonly KeyEntry[],
  {
    leftPx,
    roomPx,
    topPx = 0,
  }: { readonly leftPx: number; readonly roomPx: number; readonly topPx?: number },
): { readonly shapes: readonly Shape[]; readonly heightPx: number } {
  const linePx = Math.round(pen.size.text * 1.6);
  let [x, line] = [leftPx, 0];
  const shapes = entries.flatMap(({ runs, sample }) => {
    const width = samplePx + 5 + runsWidth(pen, runs);
    if (x > leftPx && x + width > leftPx + roomPx) [x, line] = [leftPx, line + 1];
    const y = topPx + (line + 0.5) * linePx;
    const at = x;
    x += width + gapPx;
    return [
      ...sample({ x: at, y: y - samplePx / 2, width: samplePx, height: samplePx }),
      textLine(pen, runs, { x: at + samplePx + 5, y }),
    ];
  });
  return { shapes, heightPx: entries.length === 0 ? 0 : (line + 1) * linePx + 6 };
}
