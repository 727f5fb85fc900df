import { type Change, presentStage, type Stage, type SubjectState } from "@lianchi/domain";
import type { Elapsed } from "../report-data.ts";
import { isInitial } from "./initial.ts";

type StageChange = Extract<Change, { readonly kind: "stage" }>;

/** A subject's move from one stage to another over the time told; `from` null: none was recorded. */
export type StageMove = {
  readonly subject: SubjectState;
  readonly from: Stage | null;
  readonly to: Stage;
  readonly last: StageChange;
};

/** @param subjects those that the report is about, as they are now */
export function stageMoves(
  { earlier, changes }: Elapsed,
  subjects: readonly SubjectState[],
): readonly StageMove[] {
  const before = [...earlier.projects, ...earlier.clusters];
  return subjects.flatMap((subject): readonly StageMove[] => {
    const { id } = subject.fields;
    const all = changes.filter(
      (change): change is StageChange => change.kind === "stage" && change.fields.subjectId === id,
    );
    const last = all.findLast((change) => !isInitial(change));
    if (last === undefined) return [];
    const old = before.find(({ fields }) => fields.id === id);
    const stood = old === undefined ? undefined : presentStage(old)?.fields.stage;
    const from = stood ?? all.findLast(isInitial)?.fields.stage ?? null;
    return from === last.fields.stage ? [] : [{ subject, from, to: last.fields.stage, last }];
  });
}
