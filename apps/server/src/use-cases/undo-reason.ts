import { inEach, type Text } from "@lianchi/domain";
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
