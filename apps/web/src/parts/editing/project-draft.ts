import type { SubjectFields, Technology, Text } from "@lianchi/domain";
import type { FieldErrors } from "./field-errors.ts";

/** What a person has typed about a project, text by text. */
export type ProjectDraft = {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly shortNameZh: string;
  readonly shortNameEn: string;
  readonly technology: Technology | "";
  readonly location: string;
  readonly note: string;
};

export const projectFieldNames = ["id", "name", "shortName", "technology", "location", "note", "actor"];

export function projectDraftOf(fields: SubjectFields | null, lang: "zh" | "en"): ProjectDraft {
  const same = fields?.name.en === fields?.name.zh;
  const sameShort = fields?.shortName.en === fields?.shortName.zh;
  return {
    id: fields?.id ?? "",
    nameZh: fields?.name.zh ?? "",
    nameEn: same ? "" : (fields?.name.en ?? ""),
    shortNameZh: fields?.shortName.zh ?? "",
    shortNameEn: sameShort ? "" : (fields?.shortName.en ?? ""),
    technology: fields?.technology ?? "",
    location: fields?.location?.[lang] ?? "",
    note: fields?.note?.[lang] ?? "",
  };
}

/** One language's words as they were typed; the other language keeps its own, or takes these when it had none. */
export function textOf(typed: string, before: Text | null, lang: "zh" | "en"): Text | null {
  const words = typed.trim();
  if (words === "") return null;
  if (before === null || before.zh === before.en) return { zh: words, en: words };
  return { ...before, [lang]: words };
}

type Written = Omit<SubjectFields, "id"> & { readonly id: string };
type Judged =
  | { readonly kind: "ready"; readonly fields: Written }
  | { readonly kind: "wrong"; readonly errors: FieldErrors };

/** @param before the revision that is edited; null for a new project */
export function projectFieldsOf(
  draft: ProjectDraft,
  before: SubjectFields | null,
  { lang, fillIn, newId }: { readonly lang: "zh" | "en"; readonly fillIn: string; readonly newId: string },
): Judged {
  const nameZh = draft.nameZh.trim();
  const errors: Record<string, string> = {};
  if (nameZh === "") errors.name = fillIn;
  if (draft.technology === "" && (before === null || before.technology !== null)) errors.technology = fillIn;
  if (Object.keys(errors).length > 0) return { kind: "wrong", errors };
  const nameEn = draft.nameEn.trim() || nameZh;
  return {
    kind: "ready",
    fields: {
      id: before?.id ?? (draft.id.trim() || newId),
      kind: before?.kind ?? "project",
      name: { zh: nameZh, en: nameEn },
      shortName: { zh: draft.shortNameZh.trim() || nameZh, en: draft.shortNameEn.trim() || nameEn },
      technology: draft.technology === "" ? null : draft.technology,
      location: textOf(draft.location, before?.location ?? null, lang),
      note: textOf(draft.note, before?.note ?? null, lang),
    },
  };
}
