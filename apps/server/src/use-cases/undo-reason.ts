import type { Text } from "@lianchi/domain";

/** Why something done cannot be taken back. */
export type UndoReason = "unknown" | "done" | "first" | "built-on" | "built-on-sites" | "stage";

export const undoReasons: Readonly<Record<UndoReason, Text>> = {
  unknown: { zh: "没有这项操作", en: "there is no such action" },
  done: { zh: "已经撤销过", en: "it has been undone already" },
  first: { zh: "它是最初的登记", en: "it is the first record of its kind" },
  "built-on": {
    zh: "后来又有新的版本，请先撤销新的",
    en: "a newer version stands on it; undo that one first",
  },
  "built-on-sites": { zh: "其中有点位后来又有新的记录", en: "some of its sites have newer records" },
  stage: {
    zh: "项目进入新阶段的记录不能撤销，请补记正确的阶段",
    en: "a project's arrival at a stage cannot be undone; record the right stage instead",
  },
};

/** Whether a change can be taken back now, and if not, why. */
export type UndoState =
  | { readonly kind: "can" }
  | { readonly kind: "cannot"; readonly reason: UndoReason; readonly why: Text };

export const cannotUndo = (reason: UndoReason): UndoState => ({
  kind: "cannot",
  reason,
  why: undoReasons[reason],
});
