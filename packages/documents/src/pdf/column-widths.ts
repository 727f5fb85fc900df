import { setWidth } from "../fonts/font.ts";

/** What a column needs to be given its width. */
type Column = {
  readonly isNumber: boolean;
  readonly texts: readonly string[];
  /** What may not be parted, its short head among them. */
  readonly whole?: readonly string[];
  /** Room beside the text [pt]. */
  readonly besidePt: number;
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** No text column need be wider than this; none is narrower than most of its texts are, where they are shorter [em]. */
const narrowestEm = 7.5;
/** So many of a column's texts stand on one line. */
const mostTexts = 0.75;

/** Shares room between columns of text: each has its least, and the same part of what it would like beyond that. So a
 *  long text gets most of the room, and no other column is starved. */
function shared(wanted: readonly number[], least: readonly number[], roomPt: number): readonly number[] {
  if (sum(wanted) <= roomPt) return wanted;
  const part = Math.max(0, roomPt - sum(least)) / Math.max(1, sum(wanted) - sum(least));
  return wanted.map((want, at) => (least[at] ?? 0) + (want - (least[at] ?? 0)) * part);
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
  const ofTexts = columns.map(({ isNumber }, at) => (isNumber ? 0 : (wanted[at] ?? 0)));
  const least = columns.map(({ isNumber, texts, whole = [], besidePt }) => {
    if (isNumber) return 0;
    const widths = texts.map((text) => setWidth(text, sizePt, "semiBold")).sort((a, b) => a - b);
    const usual = widths[Math.floor((widths.length - 1) * mostTexts)] ?? sizePt;
    const wholePt = Math.max(0, ...whole.map((text) => setWidth(text, sizePt, "semiBold")));
    return Math.max(wholePt, Math.min(Math.max(usual, sizePt), narrowestEm * sizePt)) + besidePt;
  });
  const leftPt = roomPt - numbersPt;
  if (leftPt < sum(least)) return null;
  const texts = shared(ofTexts, least, leftPt);
  const given = columns.map(({ isNumber }, at) => (isNumber ? (wanted[at] ?? 0) : (texts[at] ?? 0)));
  const spare = Math.max(0, roomPt - sum(given)) / columns.length;
  return given.map((widthPt) => widthPt + spare);
}
