import { type Outcome, refused } from "../outcome.ts";
import { type UndoReason, undoReasons } from "./undo-reason.ts";

export function refuseUndo(seq: number, reason: UndoReason): Outcome<never> {
  const { zh, en } = undoReasons[reason];
  return refused({
    code: "cannot-undo",
    field: "seq",
    value: String(seq),
    expected: reason,
    words: { zh: { expected: zh }, en: { expected: en } },
  });
}
