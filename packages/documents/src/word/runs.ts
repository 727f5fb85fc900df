import { type Basis, basisMark, type Lang } from "@lianchi/domain";
import type { WordInline, WordLine, WordLook, WordParagraph, WordRun } from "@lianchi/office";
import { colours } from "../native/office-colours.ts";
import { captionGap, type Numbered, piecesOf } from "../reports/report-words.ts";

export const run = (text: string, isBold = false): WordRun => ({
  kind: "run",
  text,
  ...(isBold ? { isBold } : {}),
});

export const paragraph = (
  style: string,
  children: readonly WordInline[],
  look: WordLook = {},
): WordParagraph => ({ kind: "paragraph", style, children, ...look });

const bookmarkOf = ({ kind, number }: Numbered) => `${kind === "figure" ? "fig" : "tab"}_${number}`;

/** A text whose figures and tables are references that Word keeps right when a figure is added or taken away. */
export function textRuns(text: string, numbers: ReadonlyMap<string, Numbered>): readonly WordInline[] {
  return piecesOf(text, numbers).map(
    (piece): WordInline =>
      typeof piece === "string"
        ? run(piece)
        : { kind: "field", instruction: `REF ${bookmarkOf(piece)} \\h`, text: piece.label },
  );
}

/** A number that Word counts itself, of all that are called by the word. */
export const sequence = (word: string, number: string): WordInline => ({
  kind: "field",
  instruction: `SEQ ${word} \\* ARABIC`,
  text: number,
});

/** “图 n　…”: the number is a field, and what the text refers to. */
export function captionRuns(numbered: Numbered, caption: string, lang: Lang): readonly WordInline[] {
  const [word = "", number = ""] = numbered.label.split(" ");
  return [
    {
      kind: "bookmark",
      name: bookmarkOf(numbered),
      children: [run(`${word} `), sequence(word, number)],
    },
    run(`${captionGap[lang]}${caption}`),
  ];
}

type Outline = Pick<WordLine, "colour" | "dash">;
const paper: Outline = { colour: colours.ink3 };
const outline: Readonly<Record<Basis, Outline>> = {
  reported: paper,
  approved: paper,
  statistical: paper,
  filed: paper,
  contracted: paper,
  documented: paper,
  summed: { colour: colours.ink2 },
  derived: { dash: "dashed", colour: colours.ink2 },
  assumed: { colour: colours.warn },
  illustrative: { dash: "dotted", colour: colours.ink2 },
  measured: { colour: colours.ink },
};

/** The mark of a basis after its number: told apart by its word and its outline, not by colour. */
export const markRun = (basis: Basis, lang: Lang): WordRun => ({
  kind: "run",
  text: basisMark[basis][lang],
  style: "BasisMark",
  line: { ...outline[basis], eighthsOfPoint: 4 },
});
