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

/** A page is left with no less than this of its type area in use where that can be had, and never with less than a third
 *  empty; no figure is set smaller than this. */
export const leastFill = 0.75;
export const enough = 0.71;
export const atLeast = 0.675;
export const smallestScale = 0.68;
/** Rows of tables may be set this much wider apart to fill a page so far [pt]. */
export const mostAirPt = 5.5;
/** Blocks may be set this much further apart [pt]. */
export const mostRoomPt = 40;
/** A caption under its figure, which no spot measures [pt]. */
export const captionPt = 28;

type Span = { readonly from: Spot; readonly to: Spot };
export type Area = { readonly topPt: number; readonly bottomPt: number };

/** Where each piece begins and ends. */
export function spansOf(spots: readonly Spot[]): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const spot of spots) {
    const known = spans.get(spot.id);
    spans.set(spot.id, { from: known?.from ?? spot, to: spot });
  }
  return spans;
}

/** The blocks as the template sets them: the same rule as its own. */
export function turned(blocks: readonly FitBlock[], { swapped }: Fit): readonly FitBlock[] {
  const all = [...blocks];
  for (const [before, after] of swapped) {
    const at = all.findIndex(({ id }) => id === before);
    const [one, other] = [all[at], all[at + 1]];
    if (one !== undefined && other?.id === after) all.splice(at, 2, other, one);
  }
  return all;
}
