import { inEach } from "@lianchi/domain";
import { type Outcome, refused } from "../outcome.ts";
import { type UndoReason, undoReasonText } from "./undo-reason.ts";

export function refuseUndo(seq: number, reason: UndoReason): Outcome<never> {
  const text = undoReasonText(reason);
  return refused({
    code: "cannot-undo",
    field: "seq",
    value: String(seq),
    expected: reason,
    words: inEach((lang) => ({ expected: text[lang] })),
  });
}
