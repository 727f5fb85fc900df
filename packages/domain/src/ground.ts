import type { z } from "zod";
import { SourceId } from "./ids.ts";
import type { Lang } from "./language.ts";
import { Reason } from "./reason.ts";
import { words } from "./words/index.ts";

/** What an entry rests on: a document; or, where it puts a slip right, the reason in the place of one. */
export const groundShape = { sourceId: SourceId.nullable(), reason: Reason.optional() } as const;

export type Ground = {
  readonly sourceId: SourceId | null;
  readonly reason?: string | undefined;
};

/** One of the two, never both and never neither. */
export function judgeGround({ sourceId, reason }: Ground, context: z.RefinementCtx): void {
  if ((sourceId === null) === (reason === undefined))
    context.addIssue({ code: "custom", path: ["sourceId"], params: { rule: "ground-needed" } });
}

/** What an entry rests on in words: the document's title, or the reason where one stands in its place.
 *  @param titleOf names a document by its id */
export function groundText(ground: Ground, titleOf: (sourceId: string) => string, lang: Lang): string {
  const { sourceId, reason } = ground;
  return sourceId === null ? words[lang].revision.slip(reason ?? "—") : titleOf(sourceId);
}

/** Whether a reason alone can put a stage right: one that was recorded, or that was passed on the way to one that was. A
 *  stage that nobody has recorded is news, and needs its document.
 *  @param recorded every stage that was ever recorded of the thing
 *  @param path the stages in their order, the dropping left out */
export function canBePutRight<Stage>(
  recorded: readonly Stage[],
  wished: Stage,
  path: readonly Stage[],
): boolean {
  const place = path.indexOf(wished);
  const isPassed = place >= 0 && path.slice(place + 1).some((later) => recorded.includes(later));
  return isPassed || recorded.includes(wished);
}
