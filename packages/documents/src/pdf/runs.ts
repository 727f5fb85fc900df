import type { Lang } from "@lianchi/domain";
import { type TextPiece, textPieces } from "@lianchi/reports";
import { breakable, printable, printableLines } from "./print-text.ts";

/** The lines of a text, cut where they point to a figure or a table. @param labels as of `numbered` */
export function runsOf(
  text: string,
  labels: ReadonlyMap<string, string>,
  lang: Lang,
): readonly (readonly TextPiece[])[] {
  return printableLines(text)
    .map((line) =>
      textPieces(line, labels, lang).map((piece) =>
        typeof piece === "string" ? breakable(piece) : { to: piece.to, text: printable(piece.text) },
      ),
    )
    .filter((runs) => runs.length > 0);
}
