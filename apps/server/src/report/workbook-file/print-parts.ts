/** A column of so many letters, as wide as Office draws it [px at 96 an inch]. */
const widthPx = (letters: number) => Math.trunc(letters * 7 + 5);
/** A4 across between its margins. */
const pagePx = 1_045;

/** Where a sheet too wide for a page is cut into pages that are read at the same size.
 *  @param widths of its columns, in characters @param repeated how many columns come again on each page
 *  @param apart first column that may begin a page @param percent size on paper
 *  @example printParts({ widths: [10, 90, 90, 90], repeated: 1, apart: 2, percent: 70 }) // [3] */
export function printParts(sheet: {
  readonly widths: readonly number[];
  readonly repeated: number;
  readonly apart: number;
  readonly percent: number;
}): readonly number[] {
  const { widths, repeated, apart, percent } = sheet;
  const room = (pagePx / percent) * 100;
  const head = widths.slice(0, repeated).reduce((sum, width) => sum + widthPx(width), 0);
  const breaks: number[] = [];
  let used = 0;
  for (const [at, width] of widths.entries()) {
    if (at >= apart && used + widthPx(width) > room) {
      breaks.push(at);
      used = head;
    }
    used += widthPx(width);
  }
  return breaks;
}
