import { inEach, type Text } from "../language.ts";
import type { Problem } from "../problem.ts";
import { words } from "../words/index.ts";

/** Why something done cannot be taken back. */
export type UndoReason = "unknown" | "done" | "first" | "built-on" | "built-on-sites" | "stage";

/** The same in words. */
export const undoReasonText = (reason: UndoReason): Text => inEach((lang) => words[lang].undoReasons[reason]);

/** Whether a change can be taken back now, and if not, why. */
export type UndoState =
  | { readonly kind: "can" }
  | { readonly kind: "cannot"; readonly reason: UndoReason; readonly why: Text };

export const cannotUndo = (reason: UndoReason): UndoState => ({
  kind: "cannot",
  reason,
  why: undoReasonText(reason),
});

/** @param seq of the change that somebody wants to take back */
export function undoProblem(seq: number, reason: UndoReason): Problem {
  const text = undoReasonText(reason);
  return {
    code: "cannot-undo",
    field: "seq",
    value: String(seq),
    expected: reason,
    words: inEach((lang) => ({ expected: text[lang] })),
  };
}
