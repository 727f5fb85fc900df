import { setWidth } from "../font.ts";

/** What a column needs to be given its width. */
type Column = {
  readonly isNumber: boolean;
  readonly texts: readonly string[];
  /** Room beside the text [pt]. */
  readonly besidePt: number;
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Shares room between columns that would like more: whoever wants less than an even share gets what it wants, the rest
 *  share what is left by the root of what they want, so that one long text does not starve the others. */
function shared(wanted: readonly number[], roomPt: number): readonly number[] {
  const modest = new Set<number>();
  for (;;) {
    const left = roomPt - sum(wanted.filter((_, at) => modest.has(at)));
    const greedy = wanted.flatMap((_, at) => (modest.has(at) ? [] : [at]));
    const fair = left / Math.max(1, greedy.length);
    const more = greedy.filter((at) => (wanted[at] ?? 0) <= fair);
    if (more.length === 0) {
      const roots = sum(greedy.map((at) => Math.sqrt(wanted[at] ?? 0)));
      return wanted.map((want, at) => (modest.has(at) ? want : (left * Math.sqrt(want)) / roots));
    }
    for (const at of more) modest.add(at);
    if (modest.size === wanted.length) return wanted;
  }
}

/** Widths of a table's columns over the whole measure [pt]: numbers on one line each, texts with what is left.
 *  Null where the numbers alone leave the texts no room. */
export function columnWidths(
  columns: readonly Column[],
  roomPt: number,
  sizePt: number,
): readonly number[] | null {
  const wanted = columns.map(
    ({ texts, besidePt }) =>
      Math.max(...texts.map((text) => setWidth(text, sizePt, "semiBold")), sizePt) + besidePt,
  );
  const numbersPt = sum(wanted.filter((_, at) => columns[at]?.isNumber === true));
  const textColumns = columns.filter(({ isNumber }) => !isNumber).length;
  const leftPt = roomPt - numbersPt;
  if (leftPt < textColumns * sizePt * 5) return null;
  const texts = shared(
    columns.map(({ isNumber }, at) => (isNumber ? 0 : (wanted[at] ?? 0))),
    leftPt,
  );
  const given = columns.map(({ isNumber }, at) => (isNumber ? (wanted[at] ?? 0) : (texts[at] ?? 0)));
  const spare = Math.max(0, roomPt - sum(given)) / columns.length;
  return given.map((widthPt) => widthPt + spare);
}
