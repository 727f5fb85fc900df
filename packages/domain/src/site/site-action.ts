import { z } from "zod";
import { SourceId, SubjectId } from "../ids.ts";
import { textUpTo } from "../plain-text.ts";
import { Reason } from "../reason.ts";
import { DayOrMonth } from "../schemas/calendar.ts";
import { SiteStage } from "../schemas/site-stage.ts";

/** What somebody did to sites in one go; the sites themselves stand beside it. */
export const SiteAction = z.object({
  what: z.enum(["opening", "demo", "import", "stage", "fields", "allocate", "undo"]),
  clusterId: SubjectId,
  /** Sites of which something changed. */
  sites: z.int().min(0),
  /** What all of them came to, where it is one thing. */
  stage: SiteStage.nullable(),
  on: DayOrMonth.nullable(),
  projectId: SubjectId.nullable(),
  batch: z.string().nullable(),
  file: textUpTo(200).nullable(),
  /** Sites that exist no more from here on, on any day: an illustrative layout that real sites took the place of. */
  retires: z.array(textUpTo(64)).max(200_000).default([]),
  /** `seq` of the action that this one takes back. */
  undoes: z.int().min(1).nullable(),
  note: textUpTo(500).nullable(),
  sourceId: SourceId.nullable(),
  /** Why what was recorded before was a slip, in the place of a document. */
  reason: Reason.nullable().default(null),
});
export type SiteAction = Readonly<z.infer<typeof SiteAction>>;

/** An action that has nothing to say but what is given. */
export function siteAction(
  given: Pick<SiteAction, "what" | "clusterId" | "sites"> & Partial<SiteAction>,
): SiteAction {
  return {
    stage: null,
    on: null,
    projectId: null,
    batch: null,
    file: null,
    retires: [],
    undoes: null,
    note: null,
    sourceId: null,
    reason: null,
    ...given,
  };
}

/** Actions that do not count since they were taken back. Taking back an undo lets its target count again.
 *  @param actions in order of `seq` */
export function withdrawnActions(
  actions: readonly { readonly seq: number; readonly undoes: number | null }[],
): ReadonlySet<number> {
  const withdrawn = new Set<number>();
  for (const { seq, undoes } of actions.toReversed())
    if (undoes !== null && !withdrawn.has(seq)) withdrawn.add(undoes);
  return withdrawn;
}
