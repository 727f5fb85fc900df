/** A column of so many letters [px at 96 an inch], as wide as the widest of the faces that stand in for ours has its digits: a
 *  page that is a little too wide is cut again by the program, a column from its group. */
const widthPx = (letters: number) => Math.ceil(letters * 8.5 + 5);
/** A4 across between its margins. */
const pagePx = 1_045;

type PrintedSheet = {
  readonly widths: readonly number[];
  readonly repeated: number;
  readonly apart: number;
  readonly percent: number;
};

function breaksAt({ widths, repeated, apart }: PrintedSheet, roomPx: number): readonly number[] {
  const head = widths.slice(0, repeated).reduce((sum, width) => sum + widthPx(width), 0);
  const breaks: number[] = [];
  let used = 0;
  for (const [at, width] of widths.entries()) {
    if (at >= apart && used + widthPx(width) > roomPx) {
      breaks.push(at);
      used = head;
    }
    used += widthPx(width);
  }
  return breaks;
}

/** Where a sheet too wide for a page is cut into pages that are read at the same size, the last ones about as wide as the
 *  others.
 *  @param widths of its columns, in characters @param repeated how many columns come again on each page
 *  @param apart first column that may begin a page @param percent size on paper
 *  @example printParts({ widths: [10, 90, 90, 90], repeated: 1, apart: 2, percent: 70 }) // [2, 3] */
export function printParts(sheet: PrintedSheet): readonly number[] {
  const room = (pagePx / sheet.percent) * 100;
  const fullest = breaksAt(sheet, room);
  const fewest = (breaks: readonly number[]) =>
    Math.min(...[...breaks, sheet.widths.length].map((end, at) => end - (breaks[at - 1] ?? sheet.apart)));
  let best = fullest;
  for (let less = room * 0.98; less > room / 3; less *= 0.98) {
    const breaks = breaksAt(sheet, less);
    if (breaks.length > fullest.length) break;
    if (fewest(breaks) > fewest(best)) best = breaks;
  }
  return best;
}
