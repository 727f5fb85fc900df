import { type Lang, type Stage, type StageFields, stagePath } from "@lianchi/domain";
import { projectWords } from "../../locales/project.ts";
import { type DateDraft, dateError, dateOf, noDate } from "../../parts/editing/date-draft.ts";
import type { FieldErrors } from "../../parts/editing/field-errors.ts";
import { textOf } from "../../parts/editing/project-draft.ts";
import type { WantedGround } from "../../parts/editing/use-ground.ts";
import { type PlaceDraft, placeDraftOf, placeOf } from "./place-draft.ts";

/** What a person has typed about a project's arrival at a stage. */
export type StageDraft = {
  readonly stage: Stage;
  readonly date: DateDraft;
  readonly place: PlaceDraft;
  readonly note: string;
};

export const stageFieldNames = ["stage", "on", "sourceId", "place", "note", "reason", "actor"];

/** The stage that most likely comes next; the last one stays. */
export function nextStage(present: Stage | undefined): Stage {
  if (present === undefined) return "planned";
  return stagePath[stagePath.indexOf(present) + 1] ?? present;
}

export function stageDraftOf(stage: Stage): StageDraft {
  return { stage, date: noDate, place: placeDraftOf(null), note: "" };
}

type Written = Omit<StageFields, "subjectId" | "sourceId"> & {
  readonly subjectId: string;
  readonly sourceId: string | null;
};
type Judged =
  | { readonly kind: "ready"; readonly fields: Written }
  | { readonly kind: "wrong"; readonly errors: FieldErrors };

export function stageFieldsOf(
  { stage, date, place, note }: StageDraft,
  {
    subjectId,
    ground: { sourceId, reason },
    lang,
  }: { readonly subjectId: string; readonly ground: WantedGround; readonly lang: Lang },
): Judged {
  const say = projectWords[lang];
  const on = dateOf(date);
  const where = placeOf(place);
  if (on === undefined || where === undefined)
    return {
      kind: "wrong",
      errors: {
        ...(on === undefined ? { on: dateError(date, lang) } : {}),
        ...(where === undefined ? { place: say.placeBad } : {}),
      },
    };
  return {
    kind: "ready",
    fields: {
      subjectId,
      stage,
      on,
      sourceId,
      // A reason stands in no document.
      place: sourceId === null ? null : where,
      note: textOf(note, null, lang),
      ...(reason === undefined ? {} : { reason }),
    },
  };
}
