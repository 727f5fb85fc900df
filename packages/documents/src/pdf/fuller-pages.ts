import {
  type Area,
  atLeast,
  captionPt,
  enough,
  type Fit,
  type FitBlock,
  type FitChapter,
  leastFill,
  mostAirPt,
  mostRoomPt,
  type Spot,
  smallestScale,
  spansOf,
  turned,
} from "./fit.ts";

/** A figure is drawn no lower than this part of itself. */
const leastLowered = 0.4;
const asGoodAsFits = 0.995;
const oneStep = 0.96;
const mostMistaken = 1.1;
const aim = 0.745;
/** What a figure is kept away from the foot, so that rounding does not push it over [pt]. */
const marginPt = 3;

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
      const computed = (others + roomPt - aroundPt) / (others + own);
      // What should fit and did not has more about it than was computed, as notes at the foot.
      const scale = computed > asGoodAsFits ? oneStep : computed;
      const all = [...ahead, first].map(({ id }) => [id, (fit.scales[id] ?? 1) * scale] as const);
      if (
        computed < mostMistaken &&
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
    // Rows that went over with it leave the page emptier than computed: what is lacking then is added once more.
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
