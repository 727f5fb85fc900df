import type { Look, Picture } from "@lianchi/charts";
import type { Text } from "@lianchi/domain";
import type { ChapterContext } from "./chapter-context.ts";
import type { Block, Chapter, ReportTable } from "./document.ts";
import { spaced } from "./spacing.ts";
import { joined } from "./words.ts";

/** A block as a chapter writes it; a gap says in a word or two what is lacking. */
export type Part = Block | (Extract<Block, { readonly kind: "gap" }> & { readonly lacking: string });

/** A paragraph of sentences, each with its own end; none where there is nothing to say. */
export function paragraph(id: string, sentences: readonly string[], { zh }: ChapterContext): readonly Part[] {
  const text = sentences.filter((sentence) => sentence !== "").join(zh ? "" : " ");
  return text === "" ? [] : [{ kind: "paragraph", id, text, generated: text }];
}

export function gap(id: string, text: string, lacking: string): readonly Part[] {
  return [{ kind: "gap", id, text, lacking }];
}

type FigureParts = {
  readonly id: string;
  readonly caption: Text;
  readonly draw: (look: Look) => Picture;
  /** What is said where the picture would be empty, and in a word or two what is lacking. */
  readonly otherwise: Text;
  readonly lacking: Text;
};

/** A figure, or the gap in its place: never an empty chart. */
export function figure(
  { id, caption, draw, otherwise, lacking }: FigureParts,
  { lang, units }: ChapterContext,
): readonly Part[] {
  const { isEmpty } = draw({ lang, units, theme: "print", size: "file", widthPx: 600 });
  if (isEmpty) return gap(id, otherwise[lang], lacking[lang]);
  return [{ kind: "figure", id, caption: caption[lang], draw }];
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
  { zh }: ChapterContext,
): readonly Part[] {
  const plain = whole.rows.filter(({ isTotal }) => isTotal !== true);
  const totals = whole.rows.filter(({ isTotal }) => isTotal === true);
  const rest = plain.length - mostRows;
  const cut = zh
    ? `另有 ${rest} 行未列出，合计已包括`
    : `${rest} more rows are not printed; the totals include them`;
  const notes = [note, rest > 0 ? cut : null].filter((one) => one !== null);
  return [
    {
      kind: "table",
      id,
      caption,
      table: { columns: whole.columns, rows: [...plain.slice(0, mostRows), ...totals] },
      note: notes.length === 0 ? null : notes.join(zh ? "；" : "; "),
      source,
    },
  ];
}

function withSpaces(block: Block, { zh, names }: ChapterContext): Block {
  if (!zh || (block.kind !== "paragraph" && block.kind !== "gap")) return block;
  const text = spaced(block.text, names);
  return block.kind === "gap" ? { ...block, text } : { ...block, text, generated: text };
}

type ChapterHead = { readonly id: string; readonly title: Text; readonly isUnnumbered?: boolean };

export function chapterOf(
  { id, title, isUnnumbered = false }: ChapterHead,
  parts: readonly Part[],
  context: ChapterContext,
): Chapter {
  const { lang, zh } = context;
  const lacking = [...new Set(parts.flatMap((part) => ("lacking" in part ? [part.lacking] : [])))];
  const some = lacking.slice(0, 3).join(zh ? "、" : ", ");
  const blocks = parts.map((part): Block => {
    if (!("lacking" in part)) return withSpaces(part, context);
    const { lacking: _, ...block } = part;
    return withSpaces(block, context);
  });
  return {
    id,
    title: title[lang],
    ...(isUnnumbered ? { isUnnumbered } : {}),
    blocks,
    lacks:
      lacking.length === 0
        ? null
        : zh
          ? `${joined("缺", some)}${lacking.length > 3 ? "等" : ""}`
          : `lacks ${some}${lacking.length > 3 ? " and more" : ""}`,
  };
}

const bracketed = (reference: string, { zh }: ChapterContext) =>
  zh ? `（${reference}）` : ` (${reference})`;

/** The place of a figure within a text, in brackets; nothing where a gap stands in its stead. */
export function see(parts: readonly Part[], context: ChapterContext): string {
  const [first] = parts;
  return first?.kind === "figure" ? bracketed(`{figure:${first.id}}`, context) : "";
}

/** The places of a figure and of a table in one pair of brackets. */
export function seeBoth(parts: readonly Part[], tableId: string, context: ChapterContext): string {
  const [first] = parts;
  const both = [...(first?.kind === "figure" ? [`{figure:${first.id}}`] : []), `{table:${tableId}}`];
  return bracketed(both.join(context.zh ? "、" : ", "), context);
}

export function seeTable(id: string, context: ChapterContext): string {
  return bracketed(`{table:${id}}`, context);
}
