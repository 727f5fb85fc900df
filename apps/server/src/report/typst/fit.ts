/** How a report is made to fill its pages: what the template does otherwise than the document says. */
export type Fit = {
  /** Figures set smaller than the measure, by the ids of their blocks. */
  readonly scales: Readonly<Record<string, number>>;
  /** Figures that were given their size back, at least in part. */
  readonly grown: readonly string[];
  /** Figures that are to be drawn no higher than this, with fewer rows, the others named together [pt]. */
  readonly lowered: Readonly<Record<string, number>>;
  /** Short tables that may part. */
  readonly parted: readonly string[];
  /** A figure or table, and the text after it that goes before it. */
  readonly swapped: readonly (readonly [string, string])[];
  /** Room that the rows of a table get beyond their own, above and below [pt]. */
  readonly airs: Readonly<Record<string, number>>;
  /** Room above blocks beyond their own [pt]. */
  readonly rooms: Readonly<Record<string, number>>;
  /** Blocks that begin a page, so that the last one is not left alone on it. */
  readonly breaks: readonly string[];
  /** So many rows of a part of a table stand on its last page, see `partKey`. */
  readonly tails: Readonly<Record<string, number>>;
  /** Parts of tables that break where they come: what was parted left a page too empty. */
  readonly untailed: readonly string[];
};

export const asTheyCome: Fit = {
  scales: {},
  grown: [],
  lowered: {},
  parted: [],
  swapped: [],
  airs: {},
  rooms: {},
  breaks: [],
  tails: {},
  untailed: [],
};

/** Where a piece of a report begins or ends [pt from the top of its page]. */
export type Spot = { readonly id: string; readonly page: number; readonly y: number };

/** A block as far as its place on a page matters. */
export type FitBlock = {
  readonly id: string;
  readonly kind: "paragraph" | "gap" | "figure" | "table";
  /** Of the picture as it comes [pt]; 0 where there is none. */
  readonly pictureHeightPt: number;
  /** Of a table, with its heads; 0 where it is none. */
  readonly rows: number;
  /** Rows of each part of a table, one where it is not too wide. */
  readonly parts: readonly number[];
};

export type FitChapter = { readonly id: string; readonly blocks: readonly FitBlock[] };

/** A page is left with no less than this of its type area in use, and no figure is set smaller than this. */
const leastFill = 0.75;
const smallestScale = 0.68;
/** A figure is drawn no lower than this part of itself. */
const leastLowered = 0.4;
const asGoodAsFits = 0.995;
const oneStep = 0.96;
const mostMistaken = 1.1;
/** Rows of tables may be set this much wider apart to fill a page so far [pt]. */
const mostAirPt = 5.5;
const enough = 0.71;
const atLeast = 0.675;
const aim = 0.745;
/** Blocks may be set this much further apart [pt]. */
const mostRoomPt = 40;
/** A caption under its figure, which no spot measures [pt]. */
const captionPt = 28;
/** What a figure is kept away from the foot, so that rounding does not push it over [pt]. */
const marginPt = 3;

type Span = { readonly from: Spot; readonly to: Spot };
type Area = { readonly topPt: number; readonly bottomPt: number };

function spansOf(spots: readonly Spot[]): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const spot of spots) {
    const known = spans.get(spot.id);
    spans.set(spot.id, { from: known?.from ?? spot, to: spot });
  }
  return spans;
}

/** What makes the first page that is too empty fuller; null where nothing does, or no page is.
 *  @param done pages up to this one are as full as they get */
export function fuller(
  chapters: readonly FitChapter[],
  spots: readonly Spot[],
  fit: Fit,
  { topPt, bottomPt }: Area,
  done: number,
): { readonly fit: Fit | null; readonly page: number } | null {
  const spans = spansOf(spots);
  const inTurn = chapters.flatMap(({ id, blocks }) => [
    { id, chapterId: id, kind: "heading" as const, pictureHeightPt: 0, rows: 0, parts: [] },
    ...turned(blocks, fit).map((block) => ({ ...block, chapterId: id })),
  ]);
  const placed = inTurn.flatMap((block) => {
    const span = spans.get(block.id);
    if (span === undefined) return [];
    // A chapter's own spots stand behind its heading and at its end.
    return [{ ...block, from: span.from, to: block.kind === "heading" ? span.from : span.to }];
  });
  for (const [at, block] of placed.entries()) {
    const last = placed[at - 1];
    const page = last?.to.page ?? 0;
    if (last === undefined || page <= done || block.from.page <= page) continue;
    const filled = (last.to.y - topPt) / (bottomPt - topPt);
    if (filled >= leastFill) continue;
    // A heading goes with what follows it.
    const first = block.kind === "heading" ? placed[at + 1] : block;
    if (first === undefined) return { fit: null, page };
    const roomPt = bottomPt - last.to.y - marginPt;
    if (first.kind === "figure" && first.from.page === first.to.page) {
      const ahead = placed.filter(
        ({ kind, from, to, pictureHeightPt }) =>
          kind === "figure" && from.page === page && to.page === page && pictureHeightPt > 0,
      );
      const heightOf = ({ id, pictureHeightPt }: Pick<FitBlock, "id" | "pictureHeightPt">) =>
        pictureHeightPt * (fit.scales[id] ?? 1);
      const own = heightOf(first);
      const others = ahead.reduce((sum, one) => sum + heightOf(one), 0);
      const aroundPt = first.to.y - topPt - own + captionPt;
      const reckoned = (others + roomPt - aroundPt) / (others + own);
      // What should fit and did not has more about it than was reckoned, as notes at the foot.
      const scale = reckoned > asGoodAsFits ? oneStep : reckoned;
      const all = [...ahead, first].map(({ id }) => [id, (fit.scales[id] ?? 1) * scale] as const);
      if (
        reckoned < mostMistaken &&
        all.every(([id, one]) => one >= smallestScale && !fit.grown.includes(id))
      )
        return { fit: { ...fit, scales: { ...fit.scales, ...Object.fromEntries(all) } }, page };
      const full = ahead.reduce((sum, { pictureHeightPt }) => sum + pictureHeightPt, 0);
      const lowPt = roomPt - (full - others) - aroundPt - marginPt;
      if (fit.lowered[first.id] === undefined && lowPt >= leastLowered * first.pictureHeightPt) {
        const asDrawn = Object.fromEntries([...ahead, first].map(({ id }) => [id, 1] as const));
        return {
          fit: {
            ...fit,
            scales: { ...fit.scales, ...asDrawn },
            lowered: { ...fit.lowered, [first.id]: lowPt },
          },
          page,
        };
      }
    }
    if (first.kind === "table" && !fit.parted.includes(first.id) && roomPt > 120)
      return { fit: { ...fit, parted: [...fit.parted, first.id] }, page };
    const next = placed[placed.indexOf(first) + 1];
    if (
      block === first &&
      (first.kind === "figure" || first.kind === "table") &&
      next !== undefined &&
      next.chapterId === first.chapterId &&
      (next.kind === "paragraph" || next.kind === "gap" || next.kind !== first.kind || isIn(next, roomPt)) &&
      next.kind !== "heading"
    )
      return { fit: { ...fit, swapped: [...fit.swapped, [first.id, next.id]] }, page };
    if (filled >= enough) return { fit: null, page };
    const tables = placed.filter(
      // What a table over several pages gains stands on its last one.
      ({ rows, to }) => rows > 0 && to.page === page,
    );
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    const airPt = ((aim - filled) * (bottomPt - topPt)) / (2 * rows);
    // Rows that went over with it leave the page emptier than reckoned: what is lacking then is added once more.
    const airs = Object.fromEntries(tables.map(({ id }) => [id, (fit.airs[id] ?? 0) + airPt] as const));
    if (rows > 0 && Object.values(airs).every((air) => air <= mostAirPt)) {
      return { fit: { ...fit, airs: { ...fit.airs, ...airs } }, page };
    }
    const shrunk = placed.filter(
      ({ id, kind, from, to }) =>
        kind === "figure" && from.page === page && to.page === page && (fit.scales[id] ?? 1) < 1,
    );
    const shrunkPt = shrunk.reduce(
      (sum, { id, pictureHeightPt }) => sum + pictureHeightPt * (fit.scales[id] ?? 1),
      0,
    );
    const growth = 1 + ((aim - filled) * (bottomPt - topPt)) / shrunkPt;
    // Once: what was set smaller to stand with others, and then stands alone, gets its size back.
    if (shrunk.length > 0 && shrunk.every(({ id }) => !fit.grown.includes(id))) {
      const scales = shrunk.map(({ id }) => [id, Math.min(1, (fit.scales[id] ?? 1) * growth)] as const);
      const grown = [...fit.grown, ...shrunk.map(({ id }) => id)];
      return { fit: { ...fit, grown, scales: { ...fit.scales, ...Object.fromEntries(scales) } }, page };
    }
    const below = placed.filter(
      ({ id, kind, from }, index) =>
        kind !== "heading" &&
        from.page === page &&
        placed[index - 1]?.from.page === page &&
        fit.rooms[id] === undefined,
    );
    const roomEachPt = [enough, atLeast]
      .map((part) => ((part - filled) * (bottomPt - topPt)) / below.length)
      .find((room) => room <= mostRoomPt);
    if (below.length > 0 && roomEachPt !== undefined && roomEachPt > 0) {
      const rooms = Object.fromEntries(below.map(({ id }) => [id, roomEachPt] as const));
      return { fit: { ...fit, rooms: { ...fit.rooms, ...rooms } }, page };
    }
    return { fit: null, page };
  }
  return null;
}

/** Whether a block that stands on one page has room. */
function isIn({ from, to }: { readonly from: Spot; readonly to: Spot }, roomPt: number): boolean {
  return from.page === to.page && to.y - from.y + captionPt <= roomPt;
}

/** Less than this of the last page: a row, or a sentence, alone. */
const alone = 0.13;
const tailRows = 5;
const closingRows = 4;
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

/** Puts a table together again that has come to stand elsewhere since it was parted, and leaves a page too empty. */
function together(
  tables: readonly Parted[],
  spots: readonly Spot[],
  fit: Fit,
  { topPt, bottomPt }: Area,
): Fit | null {
  const last = tables.at(-1);
  const closing = last === undefined ? "" : partKey(last.id, last.parts.length - 1);
  const empty = spots.find(
    ({ id, y }) =>
      id.endsWith(".tail") && id !== `${closing}.tail` && (y - topPt) / (bottomPt - topPt) < atLeast,
  );
  if (empty === undefined) return null;
  const key = empty.id.replace(/\.tail$/, "");
  const { [key]: _, ...tails } = fit.tails;
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
  const airPt = Math.min(mostAirPt, lackingPt / (2 * rows));
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

/** The blocks as the template sets them: the same rule as its own. */
function turned(blocks: readonly FitBlock[], { swapped }: Fit): readonly FitBlock[] {
  const all = [...blocks];
  for (const [before, after] of swapped) {
    const at = all.findIndex(({ id }) => id === before);
    const [one, other] = [all[at], all[at + 1]];
    if (one !== undefined && other?.id === after) all.splice(at, 2, other, one);
  }
  return all;
}
