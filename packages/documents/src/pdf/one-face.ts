import { escapeXml } from "@lianchi/office";
import { familyOf, fontFamilies, setWidth, type Weight } from "../fonts/font.ts";
import { textPlace } from "../fonts/text-paths.ts";

const mark = /\p{M}/u;

type Piece = { readonly family: string; readonly text: string };

/** A text in pieces of one face each; a mark that no letter has taken in is a piece, for a document that can be read aloud
 *  has a glyph for each of its characters. */
function piecesOf(text: string, weight: Weight): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const char of text) {
    const family = familyOf(char, weight);
    const last = pieces.at(-1);
    if (last?.family === family && !mark.test(char))
      pieces[pieces.length - 1] = { family, text: last.text + char };
    else pieces.push({ family, text: char });
  }
  return pieces;
}

function inPieces(whole: string, attributes: string, content: string): string {
  const { text, sizePx, weight, x, y } = textPlace(attributes, content);
  const pieces = piecesOf(text, weight);
  if (pieces.length < 2 && (pieces[0]?.family ?? fontFamilies[0]) === fontFamilies[0]) return whole;
  const rest = attributes.replace(/\s(?:x|y|text-anchor|dominant-baseline)="[^"]*"/g, "");
  let left = x;
  return pieces
    .map(({ family, text: piece }) => {
      const at = left.toFixed(2);
      left += setWidth(piece, sizePx, weight);
      return `<text${rest} x="${at}" y="${y.toFixed(2)}" font-family="'${family}'">${escapeXml(piece)}</text>`;
    })
    .join("");
}

/** An SVG of ours in which each text has the characters of one face and each mark its own text. The typesetter puts the shapes of two faces together by
 *  their number: a ligature in one and a joined sign in the other give the same number, and it seeks the glyph that is
 *  missing without end. */
export const withOneFaceEach = (svg: string): string =>
  svg.replace(/<text([^>]*)>([^<]*)<\/text>/g, inPieces);
