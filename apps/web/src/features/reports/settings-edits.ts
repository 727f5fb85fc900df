import type { EditedText, ReportSettings } from "@lianchi/domain";
import type { ReportPreview } from "@lianchi/server/api";

type Choice = NonNullable<ReportSettings["chapters"]>[number];
export type OfferedChapter = ReportPreview["offered"][number];
export type Paragraph = ReportPreview["paragraphs"][number];

/** The chapters in the order that was chosen. The pages may be a moment behind the choice. */
export function chaptersOf(
  offered: readonly OfferedChapter[],
  chosen: ReportSettings["chapters"],
): readonly OfferedChapter[] {
  if (chosen === null) return offered;
  const named = chosen.flatMap(({ id, isIncluded }) => {
    const chapter = offered.find((one) => one.id === id);
    return chapter === undefined ? [] : [{ ...chapter, isIncluded }];
  });
  return [...named, ...offered.filter(({ id }) => !named.some((one) => one.id === id))];
}

const choiceOf = ({ id, isIncluded }: OfferedChapter): Choice => ({ id, isIncluded });

/** The choice with one chapter at another place. @param at counted from 0; held within the list */
export function withMoved(chapters: readonly OfferedChapter[], id: string, at: number): Choice[] {
  const moved = chapters.filter((one) => one.id === id);
  const others = chapters.filter((one) => one.id !== id);
  const place = Math.max(0, Math.min(at, others.length));
  return [...others.slice(0, place), ...moved, ...others.slice(place)].map(choiceOf);
}

/** The choice with one chapter put in or left out. */
export function withIncluded(chapters: readonly OfferedChapter[], id: string, isIncluded: boolean): Choice[] {
  return chapters.map((one) => choiceOf(one.id === id ? { ...one, isIncluded } : one));
}

/** The edits with one paragraph's text; without it where the text is what the data says. */
export function withText(edited: readonly EditedText[], paragraph: Paragraph, text: string): EditedText[] {
  const others = edited.filter(({ blockId }) => blockId !== paragraph.id);
  const { id: blockId, generated } = paragraph;
  return text.trim() === generated.trim() ? others : [...others, { blockId, text, generated }];
}
