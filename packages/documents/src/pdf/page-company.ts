import {
  type Area,
  atLeast,
  captionPt,
  enough,
  type Fit,
  type FitChapter,
  mostRoomPt,
  type Spot,
  smallestScale,
  spansOf,
  turned,
} from "./fit.ts";

/** Less than this of the last page: a row, or a sentence, alone. */
const alone = 0.13;
const tailRows = 5;
const closingRows = 4;
/** Rows before those that went over may be set this much wider apart [pt]. */
const mostAirBeforeClosingPt = 7.5;
/** 225 mm over 22 lines. */
const officialLinePt = ((225 / 25.4) * 72) / 22;
/** A row of one line [pt]. */
const usualRowPt = 23;

/** Names a part of a table in `tails` and among the spots, as the template does. */
const partKey = (id: string, at: number) => `${id}#${at}`;

/** The last rows of a part of a table on a page of their own; null where it has too few to part. */
function withTail(fit: Fit, key: string, rows: number, most: number): Fit | null {
  const count = Math.min(most, Math.floor(rows / 2));
  if (count < 2 || fit.tails[key] !== undefined || fit.untailed.includes(key)) return null;
  return { ...fit, tails: { ...fit.tails, [key]: count } };
}

type Parted = { readonly id: string; readonly parts: readonly number[] };

/** Takes fewer rows over where those that went leave a page too empty, and in the end puts the table together again. */
function together(
  tables: readonly Parted[],
  spots: readonly Spot[],
  fit: Fit,
  { topPt, bottomPt }: Area,
): Fit | null {
  const last = tables.at(-1);
  const closing = last === undefined ? "" : partKey(last.id, last.parts.length - 1);
  // With the closing go two rows at least, after all was done to fill the page before.
  const isMovable = (key: string) => key !== closing || (fit.tails[key] ?? 0) > 2;
  const empty = spots.find(
    ({ id, y }) =>
      id.endsWith(".tail") &&
      isMovable(id.replace(/\.tail$/, "")) &&
      (y - topPt) / (bottomPt - topPt) < atLeast,
  );
  if (empty === undefined) return null;
  const key = empty.id.replace(/\.tail$/, "");
  const { [key]: count = 0, ...tails } = fit.tails;
  if (count > 2) return { ...fit, tails: { ...tails, [key]: count - 1 } };
  return { ...fit, tails, untailed: [...fit.untailed, key] };
}

/** What gives a row company that stands alone under a repeated head, or words under a table that begin a page without it. */
function rowInCompany(tables: readonly Parted[], spots: readonly Spot[], fit: Fit): Fit | null {
  const pages = new Map(spots.map(({ id, page }) => [id, page]));
  for (const { id, parts } of tables)
    for (const [at, rows] of parts.entries()) {
      const key = partKey(id, at);
      const [last, before] = [pages.get(`${key}.r1`), pages.get(`${key}.r2`)];
      const under = at + 1 < parts.length ? undefined : pages.get(`${id}#notes`);
      if (last === undefined || before === undefined) continue;
      if (last === before && (under === undefined || under === last)) continue;
      const tailed = withTail(fit, key, rows, 2);
      if (tailed !== null) return tailed;
    }
  return null;
}

/** What takes some of the text over to the page of who signs and when, which by GB/T 9704-2012 does not stand on a page
 *  without text; null where it has some. */
function closingInCompany(
  chapters: readonly FitChapter[],
  spots: readonly Spot[],
  fit: Fit,
  { topPt, bottomPt }: Area,
): Fit | null {
  const spans = spansOf(spots);
  const closing = spans.get("closing")?.to;
  const last = chapters.flatMap(({ blocks }) => turned(blocks, fit)).findLast(({ id }) => spans.has(id));
  const span = last === undefined ? undefined : spans.get(last.id);
  if (closing === undefined || last === undefined || span === undefined) return null;
  // The imprint stands on the last page, with what comes before it.
  const lastPage = spans.has("provenance") ? closing.page : (spans.get("imprint")?.to.page ?? closing.page);
  const key = partKey(last.id, last.parts.length - 1);
  if (lastPage <= span.to.page || fit.breaks.includes(last.id) || fit.tails[key] !== undefined) return null;
  // Its place is beside the text, where smaller figures leave it room.
  const lackingPt = closing.y - topPt - (bottomPt - span.to.y) + captionPt;
  const figures = chapters
    .flatMap(({ blocks }) => blocks)
    .filter(({ id, pictureHeightPt }) => {
      const at = spans.get(id);
      return pictureHeightPt > 0 && at?.from.page === span.to.page && at.to.page === span.to.page;
    });
  const highPt = figures.reduce(
    (sum, { id, pictureHeightPt }) => sum + pictureHeightPt * (fit.scales[id] ?? 1),
    0,
  );
  const smaller = figures.map(
    ({ id }) => [id, ((fit.scales[id] ?? 1) * (highPt - lackingPt)) / Math.max(1, highPt)] as const,
  );
  if (smaller.length > 0 && smaller.every(([, scale]) => scale >= smallestScale))
    return { ...fit, scales: { ...fit.scales, ...Object.fromEntries(smaller) } };
  const isOnePage = span.from.page === span.to.page;
  const isFullBefore = (span.from.y - topPt) / (bottomPt - topPt) >= enough;
  if (isOnePage && (isFullBefore || last.rows === 0)) return { ...fit, breaks: [...fit.breaks, last.id] };
  if (last.rows === 0) {
    // Some lines of a long text, in whole lines of the grid.
    const lines = Math.ceil((bottomPt - span.to.y) / officialLinePt) + 1;
    if (lines > 4 || fit.rooms[last.id] !== undefined) return null;
    return { ...fit, rooms: { ...fit.rooms, [last.id]: lines * officialLinePt } };
  }
  // No more rows go over than leave the page full.
  const rowPt = isOnePage ? (span.to.y - span.from.y) / last.rows : usualRowPt;
  const spare = Math.floor((span.to.y - topPt - atLeast * (bottomPt - topPt)) / rowPt) - 1;
  const most = Math.max(2, Math.min(closingRows, spare));
  return withTail(fit, key, last.parts.at(-1) ?? 0, most) ?? { ...fit, breaks: [...fit.breaks, last.id] };
}

/** What fills the page whose last rows went over to the next: its rows wider apart, then its blocks; once. */
function filledBeforeTail(
  chapters: readonly FitChapter[],
  spots: readonly Spot[],
  fit: Fit,
  { topPt, bottomPt }: Area,
): Fit | null {
  const lackingOf = (end: Spot) => (atLeast + 0.005) * (bottomPt - topPt) - (end.y - topPt);
  const [found] = chapters
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      const tail = partKey(block.id, block.parts.length - 1);
      const spot = spots.find(({ id }) => id === `${tail}.tail`);
      const isLacking = spot !== undefined && fit.airs[block.id] === undefined && lackingOf(spot) > 0;
      return isLacking ? [{ table: block, key: tail, end: spot }] : [];
    });
  if (found === undefined) return null;
  const { table, key, end } = found;
  const lackingPt = lackingOf(end);
  const rows = table.rows - (fit.tails[key] ?? 0);
  const airPt = Math.min(mostAirBeforeClosingPt, lackingPt / (2 * rows));
  const starts = new Map(spots.toReversed().map((spot) => [spot.id, spot]));
  const here = chapters
    .flatMap(({ blocks }) => blocks)
    .filter(({ id }) => starts.get(id)?.page === end.page && fit.rooms[id] === undefined);
  const roomPt = Math.min(mostRoomPt, (lackingPt - 2 * rows * airPt) / Math.max(1, here.length));
  return {
    ...fit,
    airs: { ...fit.airs, [table.id]: airPt },
    rooms:
      roomPt < 1 ? fit.rooms : { ...fit.rooms, ...Object.fromEntries(here.map(({ id }) => [id, roomPt])) },
  };
}

/** What gives the last page of a report company, where a row or a sentence would stand on it alone; null where there is
 *  enough on it. @param appendix rows of its parts */
export function withCompany(
  chapters: readonly FitChapter[],
  spots: readonly Spot[],
  fit: Fit,
  { topPt, bottomPt }: Area,
  appendix: readonly number[],
): Fit | null {
  const closed = closingInCompany(chapters, spots, fit, { topPt, bottomPt });
  const filled = closed ?? filledBeforeTail(chapters, spots, fit, { topPt, bottomPt });
  if (filled !== null) return filled;
  const tables = chapters.flatMap(({ blocks }) => blocks);
  const whole = together(tables, spots, fit, { topPt, bottomPt });
  if (whole !== null) return whole;
  const paired = rowInCompany([...tables, { id: "provenance", parts: appendix }], spots, fit);
  if (paired !== null) return paired;
  const spans = spansOf(spots);
  const last = spots.findLast(({ id }) => id !== "imprint");
  if (last === undefined || last.page < 3) return null;
  const isImprintAlone = (spans.get("imprint")?.to.page ?? 0) > last.page;
  if (!isImprintAlone && (last.y - topPt) / (bottomPt - topPt) >= alone) return null;
  const rows = appendix.at(-1) ?? 0;
  if (rows > 0) return withTail(fit, partKey("provenance", appendix.length - 1), rows, tailRows);
  const before = chapters
    .flatMap(({ blocks }) => turned(blocks, fit))
    .findLast(({ id, kind }) => kind !== "table" && spans.get(id)?.from.page === last.page - 1);
  if (before === undefined || fit.breaks.length > 0) return null;
  return { ...fit, breaks: [before.id] };
}
