import {
  type EditedText,
  isSameSentence,
  type Lang,
  refreshed,
  stillHolds,
  withoutReferences,
} from "@lianchi/domain";
import type { Block, Chapter, ReportDocument } from "./document.ts";
import { words } from "./words/index.ts";

/** A written text as it prints over what the data says now: its references with the present numbers, and a word in place
 *  where it no longer holds. */
function printedText({ text, generated: was }: EditedText, is: string, lang: Lang): string {
  const present = withoutReferences(isSameSentence(was, is) ? refreshed(text, is) : text);
  return stillHolds(text, was, is) ? present : `${present}${words[lang].layout.overtaken}`;
}

/** A chapter with the texts that somebody wrote in the place of its own. */
export function withEdits(chapter: Chapter, edited: readonly EditedText[], lang: Lang): Chapter {
  const blocks = chapter.blocks.map((block): Block => {
    if (block.kind !== "paragraph") return block;
    const own = edited.find(({ blockId }) => blockId === block.id);
    return own === undefined ? block : { ...block, text: printedText(own, block.generated, lang) };
  });
  return { ...chapter, blocks };
}

/** Edits for which no paragraph is there any more. @param chapters all that the template has, printed or not */
export function unplacedEdits(
  chapters: readonly Chapter[],
  edited: readonly EditedText[],
): readonly string[] {
  const ids = new Set(
    chapters.flatMap(({ blocks }) => blocks.flatMap(({ kind, id }) => (kind === "paragraph" ? [id] : []))),
  );
  return edited.map(({ blockId }) => blockId).filter((id) => !ids.has(id));
}

/** A paragraph that no longer holds: the data tells another sentence than when somebody wrote it, or other numbers than
 *  stand in it without a reference, or has no such paragraph. */
export type OutdatedEdit = {
  readonly blockId: string;
  /** What the data said then. */
  readonly was: string;
  /** What it says now; null where there is no such paragraph any more. */
  readonly is: string | null;
};

/** The edits of a report that its present data has overtaken. */
export function editsOutOfDate(document: ReportDocument): readonly OutdatedEdit[] {
  const generated = new Map(
    document.chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "paragraph" ? [[block.id, block.generated] as const] : [])),
    ),
  );
  const unplaced = new Set(document.unplaced);
  return document.settings.edited.flatMap(({ blockId, text, generated: was }): readonly OutdatedEdit[] => {
    if (unplaced.has(blockId)) return [{ blockId, was, is: null }];
    const is = generated.get(blockId);
    return is === undefined || stillHolds(text, was, is) ? [] : [{ blockId, was, is }];
  });
}
