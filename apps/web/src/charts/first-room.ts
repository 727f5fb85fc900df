/** What a figure takes of the page's width: `part` of `of` equal parts, in a row with `gaps` gaps. On a phone each stands in
 *  a row of its own. */
export type Share = { readonly part: number; readonly of: number; readonly gaps: number };

export const wholeWidth: Share = { part: 1, of: 1, gaps: 0 };
export const halfWidth: Share = { part: 1, of: 2, gaps: 1 };

/** As in the style sheets [px]. */
const phoneUpToPx = 760;
const [phonePaddingPx, paddingPx, navigationPx, gapPx] = [32, 56, 176, 28];

/** Width of a figure in a window, as the style sheets lay it out [px]. */
export function shareWidthPx(windowPx: number, { part, of, gaps }: Share): number {
  if (windowPx <= phoneUpToPx) return windowPx - phonePaddingPx;
  return Math.floor(((windowPx - navigationPx - paddingPx - gaps * gapPx) * part) / of);
}
