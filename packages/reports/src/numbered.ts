import { domainWords, type Lang } from "@lianchi/domain";
import type { Block, Chapter, ReportDocument } from "./document.ts";
import { appendix } from "./template.ts";
import { words } from "./words/index.ts";

/** What stands before a chapter's title. @example chapterNumber("zh", 2) // "二、" @example chapterNumber("en", 2) // "2" */
export function chapterNumber(lang: Lang, number: number): string {
  return words[lang].layout.chapterNumber(number);
}

/** A document with every number in its place. */
export type NumberedDocument = {
  /** The same document; in its texts the references are read out. */
  readonly document: ReportDocument;
  /** Heading of each chapter with its number, by id. @example 二、装机与投资 */
  readonly headings: ReadonlyMap<string, string>;
  readonly appendixHeading: string;
  /** Name of each figure and table by the id of its block. @example 图 2 */
  readonly labels: ReadonlyMap<string, string>;
};

function headingsOf({ chapters, settings: { lang } }: ReportDocument): ReadonlyMap<string, string> {
  let number = 0;
  return new Map(
    chapters.map(({ id, title, isUnnumbered }) => {
      if (isUnnumbered === true) return [id, title];
      number += 1;
      return [id, words[lang].layout.heading(number, title)];
    }),
  );
}

function labelsOf({ chapters, settings: { lang } }: ReportDocument): ReadonlyMap<string, string> {
  const counts = { figure: 0, table: 0 };
  return new Map(
    chapters.flatMap(({ blocks }) =>
      blocks.flatMap(({ kind, id }) => {
        if (kind !== "figure" && kind !== "table") return [];
        counts[kind] += 1;
        return [[id, words[lang].layout[kind](counts[kind])] as const];
      }),
    ),
  );
}

const reference = /\{(figure|table):([A-Za-z0-9.-]+)\}/;
const brackets = /\s?[（(]((?:\{(?:figure|table):[A-Za-z0-9.-]+\}[、,\s]*)+)[）)]/g;

/** A piece of a text, or a figure or table that it refers to, by the id of its block and in words. */
export type TextPiece = string | { readonly to: string; readonly text: string };

/** A text cut where it refers to figures and tables. A reference to something that is not printed says so; in brackets of
 *  its own it goes with them. @param labels as of `numbered` */
export function textPieces(
  text: string,
  labels: ReadonlyMap<string, string>,
  lang: Lang,
): readonly TextPiece[] {
  const withoutDangling = text.replace(brackets, (whole, inner: string) => {
    const known = inner.split(/[、,\s]+(?=\{)/).filter((one) => labels.has(reference.exec(one)?.[2] ?? ""));
    if (known.length === 0) return "";
    return whole.replace(inner, domainWords[lang].text.all(known));
  });
  // Split by what it looks for: a text, then a kind and an id, by turns.
  const parts = withoutDangling.split(reference);
  return parts
    .flatMap((part, index): readonly TextPiece[] => {
      if (index % 3 === 0) return [part];
      if (index % 3 === 2) return [];
      const id = parts[index + 1] ?? "";
      const label = labels.get(id);
      if (label !== undefined) return [{ to: id, text: label }];
      const { figureLeftOut, tableLeftOut } = words[lang].layout;
      return [part === "figure" ? figureLeftOut : tableLeftOut];
    })
    .filter((piece) => piece !== "");
}

const readOut = (text: string, labels: ReadonlyMap<string, string>, lang: Lang) =>
  textPieces(text, labels, lang)
    .map((piece) => (typeof piece === "string" ? piece : piece.text))
    .join("");

function numberedBlock(block: Block, read: (text: string) => string): Block {
  switch (block.kind) {
    case "paragraph":
      return { ...block, text: read(block.text), generated: read(block.generated) };
    case "table":
      return { ...block, note: block.note === null ? null : read(block.note) };
    case "gap":
      return { ...block, text: read(block.text) };
    case "figure":
      return block;
  }
}

/** Numbers of chapters, figures and tables, and the texts with their references read out. Every format and the preview
 *  take them from here, so that they agree. */
export function numbered(document: ReportDocument): NumberedDocument {
  const { lang } = document.settings;
  const labels = labelsOf(document);
  const read = (text: string) => readOut(text, labels, lang);
  const chapters = document.chapters.map(
    (chapter): Chapter => ({ ...chapter, blocks: chapter.blocks.map((block) => numberedBlock(block, read)) }),
  );
  return {
    document: { ...document, chapters },
    headings: headingsOf(document),
    appendixHeading: words[lang].layout.appendixHeading(appendix.title[lang]),
    labels,
  };
}
