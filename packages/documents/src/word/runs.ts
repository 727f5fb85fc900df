import { type Basis, basisMark, type Lang } from "@lianchi/domain";
import { plainText } from "@lianchi/office";
import { Bookmark, BorderStyle, type ParagraphChild, SimpleField, TextRun } from "docx";
import { colours } from "../native/office-colours.ts";
import { captionGap, type Numbered, piecesOf } from "../reports/report-words.ts";

/** Spelling of both scripts, on each run: a text pasted elsewhere keeps it. */
const language = { value: "en-US", eastAsia: "zh-CN" } as const;

export const run = (text: string, isBold = false) =>
  new TextRun({ text: plainText(text), language, ...(isBold ? { bold: true } : {}) });

const bookmarkOf = ({ kind, number }: Numbered) => `${kind === "figure" ? "fig" : "tab"}_${number}`;

/** A text whose figures and tables are references that Word keeps right when a figure is added or taken away. */
export function textRuns(text: string, numbers: ReadonlyMap<string, Numbered>): readonly ParagraphChild[] {
  return piecesOf(text, numbers).map((piece) =>
    typeof piece === "string" ? run(piece) : new SimpleField(` REF ${bookmarkOf(piece)} \\h `, piece.label),
  );
}

/** “图 n　…”: the number is a field, and what the text refers to. */
export function captionRuns(numbered: Numbered, caption: string, lang: Lang): readonly ParagraphChild[] {
  const [word = "", number = ""] = numbered.label.split(" ");
  return [
    new Bookmark({
      id: bookmarkOf(numbered),
      children: [run(`${word} `), new SimpleField(` SEQ ${word} \\* ARABIC `, number)],
    }),
    run(`${captionGap[lang]}${caption}`),
  ];
}

const paper = { style: BorderStyle.SINGLE, color: colours.ink3 } as const;
const outline = {
  reported: paper,
  approved: paper,
  statistical: paper,
  filed: paper,
  contracted: paper,
  documented: paper,
  summed: { style: BorderStyle.SINGLE, color: colours.ink2 },
  derived: { style: BorderStyle.DASHED, color: colours.ink2 },
  assumed: { style: BorderStyle.SINGLE, color: colours.warn },
  illustrative: { style: BorderStyle.DOTTED, color: colours.ink2 },
  measured: { style: BorderStyle.SINGLE, color: colours.ink },
} as const;

/** The mark of a basis after its number: told apart by its word and its outline, not by colour. */
export const markRun = (basis: Basis, lang: Lang) =>
  new TextRun({
    text: basisMark[basis][lang],
    style: "BasisMark",
    language,
    border: { ...outline[basis], size: 4, space: 0 },
  });
