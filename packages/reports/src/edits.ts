import type { EditedText } from "@lianchi/domain";
import type { Block, Chapter, ReportDocument } from "./document.ts";

/** A chapter with the texts that somebody wrote in the place of its own. */
export function withEdits(chapter: Chapter, edited: readonly EditedText[]): Chapter {
  const blocks = chapter.blocks.map((block): Block => {
    if (block.kind !== "paragraph") return block;
    const own = edited.find(({ blockId }) => blockId === block.id);
    return own === undefined ? block : { ...block, text: own.text };
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

/** A paragraph that says something else than the data did when somebody wrote it anew, or that the data does not have. */
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
  return document.settings.edited.flatMap(({ blockId, generated: was }): readonly OutdatedEdit[] => {
    if (unplaced.has(blockId)) return [{ blockId, was, is: null }];
    const is = generated.get(blockId);
    return is === undefined || is === was ? [] : [{ blockId, was, is }];
  });
}
