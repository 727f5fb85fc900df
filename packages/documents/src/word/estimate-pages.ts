import type { Lang } from "@lianchi/domain";
import type { WordBlock } from "@lianchi/office";
import { setWidth } from "../fonts/font.ts";
import { words } from "../words/index.ts";
import { page, typeWidthMm } from "./page-measures.ts";

export const mmPerPt = 25.4 / 72;
const pageHeightMm = page.heightMm - page.topMm - page.bottomMm;

/** Something that stands on one page [mm]; `keepsNext` draws what follows onto its own page. */
export type Piece = {
  readonly heightMm: number;
  readonly keepsNext?: boolean;
  /** A name for the page on which it stands. */
  readonly mark?: string;
  readonly startsPage?: boolean;
};

/** Part of a document with the room that it takes. */
export type Written = { readonly children: readonly WordBlock[]; readonly pieces: readonly Piece[] };

/** Height of a text of a style [mm]. */
export function textHeight(
  text: string,
  {
    halfPoints,
    leadingTwips,
    indentMm = 0,
  }: { readonly halfPoints: number; readonly leadingTwips: number; readonly indentMm?: number },
): number {
  const widthMm = setWidth(text, halfPoints / 2, "regular") * mmPerPt + indentMm;
  return Math.max(1, Math.ceil(widthMm / typeWidthMm)) * (leadingTwips / 20) * mmPerPt;
}

export const bodyHeight = (text: string, lang: Lang) =>
  textHeight(text, {
    halfPoints: words[lang].page.word.body,
    leadingTwips: words[lang].page.word.leading,
    indentMm: (words[lang].page.indentEm * words[lang].page.word.body * mmPerPt) / 2,
  });

/** Page on which each mark stands, about as Word will break them: what a reader sees until Word has counted. */
export function estimatePages(pieces: readonly Piece[]): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  // Cover and contents stand before: pages are counted from the first one on, as in the PDF.
  let number = 3;
  let usedMm = 0;
  let at = 0;
  while (at < pieces.length) {
    let end = at;
    while (pieces[end]?.keepsNext === true && end + 1 < pieces.length) end++;
    const group = pieces.slice(at, end + 1);
    const heightMm = group.reduce((sum, piece) => sum + piece.heightMm, 0);
    const isOver = usedMm > 0 && usedMm + Math.min(heightMm, pageHeightMm) > pageHeightMm;
    if (isOver || (group[0]?.startsPage === true && usedMm > 0)) {
      number++;
      usedMm = 0;
    }
    for (const { mark } of group) if (mark !== undefined) pages.set(mark, number);
    usedMm += heightMm;
    // A long table runs on over as many pages as it needs.
    while (usedMm > pageHeightMm) {
      number++;
      usedMm -= pageHeightMm;
    }
    at = end + 1;
  }
  return pages;
}
