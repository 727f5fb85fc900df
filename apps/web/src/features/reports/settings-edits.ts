import {
  type EditedText,
  isSameSentence,
  namedFirst,
  type ReportSettings,
  refreshed,
  withReferences,
} from "@lianchi/domain";
import type { ReportPreview } from "@lianchi/server/api";

type Choice = NonNullable<ReportSettings["chapters"]>[number];
export type OfferedChapter = ReportPreview["offered"][number];
export type OfferedBlock = OfferedChapter["blocks"][number];
export type Paragraph = ReportPreview["paragraphs"][number];

/** The chapters in the order that was chosen. The pages may be a moment behind the choice. */
export function chaptersOf(
  offered: readonly OfferedChapter[],
  chosen: ReportSettings["chapters"],
): readonly OfferedChapter[] {
  const ids = chosen?.map(({ id }) => id) ?? [];
  return namedFirst(offered, ids).map((chapter) => {
    const isIncluded = chosen?.find(({ id }) => id === chapter.id)?.isIncluded ?? chapter.isIncluded;
    return { ...chapter, isIncluded };
  });
}

/** Figures and tables of a chapter, as `chaptersOf` has the chapters. */
export function blocksOf(
  { blocks }: OfferedChapter,
  { blockOrder, leftOut }: Pick<ReportSettings, "blockOrder" | "leftOut">,
): readonly OfferedBlock[] {
  return namedFirst(blocks, blockOrder).map((block) => ({
    ...block,
    isIncluded: !leftOut.includes(block.id),
  }));
}

/** One item at another place of its list. @param at counted from 0; held within the list */
function moved<Item extends { readonly id: string }>(items: readonly Item[], id: string, at: number): Item[] {
  const others = items.filter((one) => one.id !== id);
  const place = Math.max(0, Math.min(at, others.length));
  return [...others.slice(0, place), ...items.filter((one) => one.id === id), ...others.slice(place)];
}

const choiceOf = ({ id, isIncluded }: OfferedChapter): Choice => ({ id, isIncluded });

/** The choice with one chapter at another place. @param at counted from 0; held within the list */
export function withMoved(chapters: readonly OfferedChapter[], id: string, at: number): Choice[] {
  return moved(chapters, id, at).map(choiceOf);
}

/** The choice with one chapter put in or left out. */
export function withIncluded(chapters: readonly OfferedChapter[], id: string, isIncluded: boolean): Choice[] {
  return chapters.map((one) => choiceOf(one.id === id ? { ...one, isIncluded } : one));
}

/** The order with one figure or table at another place of its chapter. @param blocks all of that chapter
 *  @param at counted from 0; held within the chapter */
export function withBlockMoved(
  blocks: readonly { readonly id: string }[],
  blockOrder: readonly string[],
  id: string,
  at: number,
): string[] {
  const own = moved(blocks, id, at).map((block) => block.id);
  return [...blockOrder.filter((one) => !own.includes(one)), ...own];
}

/** What is left out, with one figure or table put in or left out. */
export function withBlockIncluded(leftOut: readonly string[], id: string, isIncluded: boolean): string[] {
  const others = leftOut.filter((one) => one !== id);
  return isIncluded ? others : [...others, id];
}

/** A paragraph as its editor shows it: its numbers as references, with the values that they have now. */
export function editableText({ generated }: Paragraph, own: EditedText | undefined): string {
  if (own === undefined) return withReferences(generated);
  return isSameSentence(own.generated, generated) ? refreshed(own.text, generated) : own.text;
}

/** The edits with one paragraph's text; without it where the text is what the data says. */
export function withText(edited: readonly EditedText[], paragraph: Paragraph, text: string): EditedText[] {
  const others = edited.filter(({ blockId }) => blockId !== paragraph.id);
  const { id: blockId, generated } = paragraph;
  const same = [generated, withReferences(generated)].map((one) => one.trim());
  return same.includes(text.trim()) ? others : [...others, { blockId, text, generated }];
}
