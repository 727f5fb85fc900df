import { polyline, type Shape, textLine } from "../engine/drawing.ts";
import type { Pen } from "../engine/pen.ts";
import { fitTexts, textWidth } from "../engine/text-width.ts";

/** More lines than this lie too close at their ends to be named there. */
const mostAtEnds = 3;
/** Least width of a picture that has room for names beside it [px]. */
const leastWidthPx = 380;
const mostShare = 0.38;
const [leaderPx, gapPx] = [16, 4];

export type LineEnd = {
  readonly name: string;
  readonly value: string;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly dash: readonly number[];
};

type Column = { readonly widthPx: number; readonly names: readonly string[] };

const gapBetween = (pen: Pen) => textWidth(" ", pen.size.text);
const valueWidth = (pen: Pen, value: string) => textWidth(value, pen.size.text) * 1.06;

/** The column that the names of so many lines take at the right; null where each is named at its own end. */
export function endColumn(pen: Pen, lines: readonly Pick<LineEnd, "name" | "value">[]): Column | null {
  const { size, look } = pen;
  if (lines.length <= mostAtEnds || look.widthPx < leastWidthPx) return null;
  const valuePx = Math.max(...lines.map(({ value }) => valueWidth(pen, value))) + gapBetween(pen);
  const roomPx = look.widthPx * mostShare - leaderPx - gapPx - valuePx;
  const names = fitTexts(
    lines.map(({ name }) => name),
    size.text,
    roomPx,
  );
  const namePx = Math.max(...names.map((name) => textWidth(name, size.text)));
  return { names, widthPx: Math.ceil(leaderPx + gapPx + namePx + valuePx + 2) };
}

/** The wanted heights in their order, so far apart: those too near move down, at the foot all move up. @param wanted rising [px] */
export function spread(
  wanted: readonly number[],
  { apart, least, most }: { readonly apart: number; readonly least: number; readonly most: number },
): readonly number[] {
  const down: number[] = [];
  for (const y of wanted) down.push(Math.max(y, least, (down.at(-1) ?? Number.NEGATIVE_INFINITY) + apart));
  const up: number[] = [];
  for (const y of down.toReversed()) up.unshift(Math.min(y, (up[0] ?? most + apart) - apart));
  return up;
}

/** Names with their values in a column, in the order of the lines' ends, each tied to its end by a hairline as the line is
 *  drawn: where ends lie on each other, colour and dash tell whose it is. @param leftPx where the column begins */
export function endNames(
  pen: Pen,
  ends: readonly LineEnd[],
  { leftPx, topPx, bottomPx }: { readonly leftPx: number; readonly topPx: number; readonly bottomPx: number },
): readonly Shape[] {
  const { size } = pen;
  const sorted = ends.toSorted((a, b) => a.y - b.y);
  const heights = spread(
    sorted.map(({ y }) => y),
    { apart: size.text * 1.45, least: topPx + size.text / 2, most: bottomPx - size.text / 2 },
  );
  return sorted.flatMap(({ name, value, x, y, colour, dash }, at): readonly Shape[] => {
    const height = heights[at] ?? y;
    const to = leftPx + leaderPx;
    return [
      polyline(
        [
          [x + 4, y],
          [Math.max(x + 4, leftPx + 2), y],
          [to, height],
        ],
        { stroke: colour, lineWidth: 0.9, ...(dash.length === 0 ? {} : { dash }) },
      ),
      textLine(
        pen,
        [
          { text: `${name} `, tone: "ink2" },
          { text: value, isBold: true },
        ],
        { x: to + gapPx, y: height },
      ),
    ];
  });
}
