import type { Look, Picture } from "@lianchi/charts";
import { page, typeWidthMm } from "./page-measures.ts";

/** Title, unit, notes, source and caption that stand on the page of a picture [mm]. */
const aroundMm = 62;
const pageMm = page.heightMm - page.topMm - page.bottomMm;
/** The most that a picture takes of a page [mm]. */
export const mostHeightMm = pageMm - aroundMm;
/** A picture is not made smaller than this share of its size: its letters would no longer be read on paper. */
const leastShare = 0.8;

const heightMm = ({ heightPx }: Picture, { widthPx }: Look) => (heightPx / widthPx) * typeWidthMm;

/** A picture that a page of Word can hold: one that is too high is drawn with as many rows as fit, the first of them, and says
 *  what it leaves out; the table has all. */
export function fittedPicture(draw: (look: Look) => Picture, look: Look): { picture: Picture; look: Look } {
  const whole = draw(look);
  const most = mostHeightMm / leastShare;
  if (heightMm(whole, look) <= most) return { picture: whole, look };
  const fewer: Look = { ...look, heightLimitPx: Math.floor((most / typeWidthMm) * look.widthPx) };
  return { picture: draw(fewer), look: fewer };
}

/** Size of a picture on its page [mm]: as wide as the text unless it would be too high. */
export function sizeOnPage(
  picture: Picture,
  look: Look,
): { readonly widthMm: number; readonly heightMm: number } {
  const high = heightMm(picture, look);
  const share = Math.min(1, mostHeightMm / high);
  return { widthMm: typeWidthMm * share, heightMm: high * share };
}
