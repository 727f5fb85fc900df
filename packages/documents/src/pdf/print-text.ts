import { plainText } from "@lianchi/office";
import { missingGlyphs, withDrawableGlyphs } from "../fonts/font.ts";

/** Marks without a shape of their own: joiners, direction, variants of a glyph that is not there. */
const shapeless = /\p{Cf}|\p{Variation_Selector}/gu;

/** Marks on one letter beside those that it has taken in: the scripts of the faces need no more, and the typesetter joins
 *  no eighty. */
const mostMarks = 2;
const marksBeyond = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, "gu");

/** Signs that faces join with what is before them: a flag is its two letters, a hand has no colour of its own, a digit no
 *  key around it, a Hangul tone no place. */
const unjoined = (text: string) =>
  text
    .replace(/\p{Regional_Indicator}/gu, (sign) =>
      String.fromCharCode((sign.codePointAt(0) ?? 0) - 0x1f1e6 + 0x41),
    )
    .replace(/(\p{Extended_Pictographic})\p{Emoji_Modifier}+/gu, "$1")
    .replace(/\p{Emoji_Modifier}|[\u302e\u302f]/gu, "〓")
    .replace(/([0-9#*])\u20e3+/gu, "$1");

/** Text as it can be printed: one line, nothing that turns or joins what follows, 〓 for each type that the font lacks. */
export function printable(text: string): string {
  const line = unjoined(
    plainText(text.normalize("NFC"))
      .replace(/[^\S\u00a0\u3000]+/gu, " ")
      .replace(shapeless, ""),
  ).replace(marksBeyond, "$1");
  return missingGlyphs(line).length === 0 ? line : withDrawableGlyphs(line);
}

/** A text's lines, each as it can be printed; empty ones are left out. */
export function printableLines(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => printable(line).trim())
    .filter((line) => line !== "");
}

const zeroWidth = "\u200b";

/** The text with places to break in words that are too long for a line: 20 letters or more without one. */
export function breakable(text: string): string {
  return text.replace(/[!-~\u00a1-\u02ff]{20,}/g, (word) => word.replace(/.{10}(?=.)/g, `$&${zeroWidth}`));
}
