import type { Look, Picture } from "@lianchi/charts";
import { languages } from "@lianchi/domain";
import type { ChapterContext } from "./chapter-context.ts";
import type { Block, Chapter, ReportTable } from "./document.ts";
import { spaced } from "./spacing.ts";

/** A block as a chapter writes it; a gap says in a word or two what is lacking. */
export type Part = Block | (Extract<Block, { readonly kind: "gap" }> & { readonly lacking: string });

/** A paragraph of sentences, each with its own end; none where there is nothing to say. */
export function paragraph(
  id: string,
  sentences: readonly string[],
  { text: { sentenceGap } }: ChapterContext,
): readonly Part[] {
  const text = sentences.filter((sentence) => sentence !== "").join(sentenceGap);
  return text === "" ? [] : [{ kind: "paragraph", id, text, generated: text }];
}

export function gap(id: string, text: string, lacking: string): readonly Part[] {
  return [{ kind: "gap", id, text, lacking }];
}

type FigureParts = {
  readonly id: string;
  readonly caption: string;
  readonly draw: (look: Look) => Picture;
  /** What is said where the picture would be empty, and in a word or two what is lacking. */
  readonly otherwise: string;
  readonly lacking: string;
};

/** A figure, or the gap in its place: never an empty chart. */
export function figure(
  { id, caption, draw, otherwise, lacking }: FigureParts,
  { lang, units }: ChapterContext,
): readonly Part[] {
  const { isEmpty } = draw({ lang, units, theme: "print", size: "file", widthPx: 600 });
  if (isEmpty) return gap(id, otherwise, lacking);
  return [{ kind: "figure", id, caption, draw }];
}

/** Rows beyond these are counted, not printed: a page of paper is no database. */
export const mostRows = 400;

type TableParts = { readonly note?: string | null; readonly source: string };

/** A table; totals stand at its end whatever its length. */
export function table(
  id: string,
  caption: string,
  whole: ReportTable,
  { note = null, source }: TableParts,
  { words, text }: ChapterContext,
): readonly Part[] {
  const plain = whole.rows.filter(({ isTotal }) => isTotal !== true);
  const totals = whole.rows.filter(({ isTotal }) => isTotal === true);
  const rest = plain.length - mostRows;
  const notes = [note, rest > 0 ? words.layout.rowsLeftOut(rest) : null].filter((one) => one !== null);
  return [
    {
      kind: "table",
      id,
      caption,
      table: { columns: whole.columns, rows: [...plain.slice(0, mostRows), ...totals] },
      note: notes.length === 0 ? null : notes.join(text.semicolon),
      source,
    },
  ];
}

/** A block with its text set as its language wants it. */
function set(block: Block, { lang, names }: ChapterContext): Block {
  if (!languages[lang].isHanApart) return block;
  if (block.kind !== "paragraph" && block.kind !== "gap") return block;
  const text = spaced(block.text, names);
  return block.kind === "gap" ? { ...block, text } : { ...block, text, generated: text };
}

type ChapterHead = { readonly id: string; readonly title: string; readonly isUnnumbered?: boolean };

export function chapterOf(
  { id, title, isUnnumbered = false }: ChapterHead,
  parts: readonly Part[],
  context: ChapterContext,
): Chapter {
  const lacking = [...new Set(parts.flatMap((part) => ("lacking" in part ? [part.lacking] : [])))];
  const blocks = parts.map((part): Block => {
    if (!("lacking" in part)) return set(part, context);
    const { lacking: _, ...block } = part;
    return set(block, context);
  });
  return {
    id,
    title,
    ...(isUnnumbered ? { isUnnumbered } : {}),
    blocks,
    lacks: lacking.length === 0 ? null : context.words.layout.lacks(lacking.slice(0, 3), lacking.length > 3),
  };
}

/** The place of a figure within a text, in brackets; nothing where a gap stands in its stead. */
export function see(parts: readonly Part[], context: ChapterContext): string {
  const [first] = parts;
  return first?.kind === "figure" ? context.text.inBrackets(`{figure:${first.id}}`) : "";
}

/** The places of a figure and of a table in one pair of brackets. */
export function seeBoth(parts: readonly Part[], tableId: string, context: ChapterContext): string {
  const [first] = parts;
  const both = [...(first?.kind === "figure" ? [`{figure:${first.id}}`] : []), `{table:${tableId}}`];
  return context.text.inBrackets(context.text.all(both));
}

export function seeTable(id: string, context: ChapterContext): string {
  return context.text.inBrackets(`{table:${id}}`);
}
