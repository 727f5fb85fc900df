import type { Font } from "./font-file.ts";

type Point = { readonly x: number; readonly y: number; readonly isOnCurve: boolean };
type Contour = readonly Point[];

const flag = { onCurve: 1, xShort: 2, yShort: 4, repeats: 8, xSame: 16, ySame: 32 } as const;

/** The coordinates of one axis: each point says how its step is stored. */
function readSteps(
  view: DataView,
  from: number,
  flags: readonly number[],
  short: number,
  same: number,
): { readonly values: readonly number[]; readonly end: number } {
  let at = from;
  let value = 0;
  const values = flags.map((bits) => {
    if ((bits & short) !== 0) {
      value += (bits & same) !== 0 ? view.getUint8(at) : -view.getUint8(at);
      at += 1;
    } else if ((bits & same) === 0) {
      value += view.getInt16(at);
      at += 2;
    }
    return value;
  });
  return { values, end: at };
}

function simpleContours(view: DataView, count: number): readonly Contour[] {
  const ends = Array.from({ length: count }, (_, at) => view.getUint16(10 + at * 2));
  const points = (ends.at(-1) ?? -1) + 1;
  let at = 10 + count * 2;
  // Hinting has no place in a path.
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length < points) {
    const bits = view.getUint8(at++);
    const times = (bits & flag.repeats) !== 0 ? view.getUint8(at++) + 1 : 1;
    for (let time = 0; time < times; time++) flags.push(bits);
  }
  const xs = readSteps(view, at, flags, flag.xShort, flag.xSame);
  const ys = readSteps(view, xs.end, flags, flag.yShort, flag.ySame);
  return ends.map((end, which) => {
    const start = which === 0 ? 0 : (ends[which - 1] ?? -1) + 1;
    return Array.from({ length: end - start + 1 }, (_, step) => ({
      x: xs.values[start + step] ?? 0,
      y: ys.values[start + step] ?? 0,
      isOnCurve: ((flags[start + step] ?? 0) & flag.onCurve) !== 0,
    }));
  });
}

const part = { words: 1, areOffsets: 2, scale: 8, more: 32, twoScales: 64, matrix: 128 } as const;

/** A glyph made of others, each moved and scaled. */
function compositeContours(font: Font, view: DataView): readonly Contour[] {
  const contours: Contour[] = [];
  let at = 10;
  for (let bits: number = part.more; (bits & part.more) !== 0; ) {
    bits = view.getUint16(at);
    const glyph = view.getUint16(at + 2);
    const isWide = (bits & part.words) !== 0;
    const dx = isWide ? view.getInt16(at + 4) : view.getInt8(at + 4);
    const dy = isWide ? view.getInt16(at + 6) : view.getInt8(at + 5);
    at += isWide ? 8 : 6;
    const next = () => {
      at += 2;
      return view.getInt16(at - 2) / 16384;
    };
    let [xx, xy, yx, yy] = [1, 0, 0, 1];
    if ((bits & part.scale) !== 0) xx = yy = next();
    else if ((bits & part.twoScales) !== 0) [xx, yy] = [next(), next()];
    else if ((bits & part.matrix) !== 0) [xx, xy, yx, yy] = [next(), next(), next(), next()];
    const [moveX, moveY] = (bits & part.areOffsets) !== 0 ? [dx, dy] : [0, 0];
    for (const contour of contoursOf(font, glyph))
      contours.push(
        contour.map(({ x, y, isOnCurve }) => ({
          x: xx * x + yx * y + moveX,
          y: xy * x + yy * y + moveY,
          isOnCurve,
        })),
      );
  }
  return contours;
}

/** The closed curves of a glyph, in font units with y upwards. */
export function contoursOf(font: Font, glyph: number): readonly Contour[] {
  const view = font.outlineOf(glyph);
  if (view === null) return [];
  const count = view.getInt16(0);
  return count >= 0 ? simpleContours(view, count) : compositeContours(font, view);
}

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, isOnCurve: true });

/** A closed curve as path data; `place` puts a point of the font into the picture. */
export function contourPath(contour: Contour, place: (x: number, y: number) => string): string {
  const [first, second] = contour;
  const last = contour.at(-1);
  if (first === undefined || second === undefined || last === undefined) return "";
  const start = first.isOnCurve ? first : last.isOnCurve ? last : between(last, first);
  const ring = first.isOnCurve ? [...contour.slice(1), first] : [...contour, start];
  let path = `M${place(start.x, start.y)}`;
  let control: Point | null = null;
  for (const point of ring) {
    if (point.isOnCurve) {
      path +=
        control === null
          ? `L${place(point.x, point.y)}`
          : `Q${place(control.x, control.y)} ${place(point.x, point.y)}`;
      control = null;
      continue;
    }
    if (control !== null) {
      // Between two control points lies a point of the curve that the font leaves out.
      const middle = between(control, point);
      path += `Q${place(control.x, control.y)} ${place(middle.x, middle.y)}`;
    }
    control = point;
  }
  if (control !== null) path += `Q${place(control.x, control.y)} ${place(start.x, start.y)}`;
  return `${path}Z`;
}
