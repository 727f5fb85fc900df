import type { Change, SubjectState } from "@lianchi/domain";
import { isInitial } from "./initial.ts";

/** A subject that was entered in the time told, with how many of its figures were: one line, not one for each of them. */
export type NewEntry = {
  readonly subject: SubjectState;
  readonly figures: number;
  readonly entered: Change;
};

/** @param subjects those that the report is about, as they are now */
export function newEntries(
  changes: readonly Change[],
  subjects: readonly SubjectState[],
): readonly NewEntry[] {
  return changes.flatMap((entered) => {
    if (entered.kind !== "subject" || entered.version !== 1 || isInitial(entered)) return [];
    const subject = subjects.find(({ fields }) => fields.id === entered.fields.id);
    if (subject === undefined) return [];
    return [{ subject, figures: Object.values(subject.figures).length, entered }];
  });
}
