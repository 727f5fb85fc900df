export type ChartBox = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** More charts than these in a row have no room for their names. */
const mostInRow = 3;
/** Part of the width that a drawing keeps with one chart beside it. */
const firstShare = 0.62;
const gapShare = 0.015;

/** Rooms for the charts of one picture, side by side in their order, in two rows where one has not the room.
 *  @param room in any unit */
export function chartBoxes(count: number, { x, y, w, h }: ChartBox): readonly ChartBox[] {
  const gap = w * gapShare;
  const rows = count > mostInRow ? 2 : 1;
  const inRow = Math.ceil(count / rows);
  const high = (h - gap * (rows - 1)) / rows;
  const free = w - gap * (inRow - 1);
  const widths = inRow === 2 && rows === 1 ? [free * firstShare, free * (1 - firstShare)] : [];
  const usual = free / inRow;
  return Array.from({ length: count }, (_, at) => {
    const column = at % inRow;
    const left = column * gap + (column === 0 ? 0 : (widths[0] ?? usual * column));
    return { x: x + left, y: y + Math.floor(at / inRow) * (high + gap), w: widths[column] ?? usual, h: high };
  });
}
