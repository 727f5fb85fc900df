import type { SourceFields, SourceKind } from "@lianchi/domain";
import type { FieldErrors } from "./field-errors.ts";
import { textOf } from "./project-draft.ts";

/** What a person has typed about a document. */
export type SourceDraft = {
  readonly kind: SourceKind;
  readonly title: string;
  readonly titleEn: string;
  readonly author: string;
  readonly publisher: string;
  readonly publishedOn: string;
  readonly year: string;
  readonly isYearInferred: boolean;
  readonly yearReason: string;
  readonly url: string;
};

export const sourceFieldNames = [
  "kind",
  "title",
  "titleEn",
  "author",
  "publisher",
  "publishedOn",
  "year",
  "yearReason",
  "url",
  "actor",
];

export function sourceDraftOf(fields: SourceFields | null, lang: "zh" | "en"): SourceDraft {
  return {
    kind: fields?.kind ?? "unstated",
    title: fields?.title ?? "",
    titleEn: fields?.titleEn ?? "",
    author: fields?.author ?? "",
    publisher: fields?.publisher ?? "",
    publishedOn: fields?.publishedOn ?? "",
    year: fields?.year == null ? "" : String(fields.year),
    isYearInferred: fields?.isYearInferred ?? false,
    yearReason: fields?.yearReason?.[lang] ?? "",
    url: fields?.url ?? "",
  };
}

const orNull = (text: string) => (text.trim() === "" ? null : text.trim());

type Written = Omit<SourceFields, "id"> & { readonly id: string };
type Judged =
  | { readonly kind: "ready"; readonly fields: Written }
  | { readonly kind: "wrong"; readonly errors: FieldErrors };
type Say = {
  readonly lang: "zh" | "en";
  readonly newId: string;
  readonly fillIn: string;
  readonly yearBad: string;
  readonly urlBad: string;
};

/** @param before the revision that is edited; null for a new document */
export function sourceFieldsOf(draft: SourceDraft, before: SourceFields | null, say: Say): Judged {
  const errors: Record<string, string> = {};
  const year = orNull(draft.year);
  // A printed date says its year; an inferred one needs its reason.
  const isInferred = draft.publishedOn === "" && year !== null && draft.isYearInferred;
  if (draft.title.trim() === "") errors.title = say.fillIn;
  if (year !== null && !/^(19|20)\d{2}$/.test(year)) errors.year = say.yearBad;
  if (isInferred && draft.yearReason.trim() === "") errors.yearReason = say.fillIn;
  if (draft.url.trim() !== "" && !/^https?:\/\/\S+$/.test(draft.url.trim())) errors.url = say.urlBad;
  if (Object.keys(errors).length > 0) return { kind: "wrong", errors };
  return {
    kind: "ready",
    fields: {
      id: before?.id ?? say.newId,
      kind: draft.kind,
      title: draft.title.trim(),
      titleEn: orNull(draft.titleEn),
      author: orNull(draft.author),
      publisher: orNull(draft.publisher),
      publishedOn: orNull(draft.publishedOn),
      year:
        draft.publishedOn === ""
          ? year === null
            ? null
            : Number(year)
          : Number(draft.publishedOn.slice(0, 4)),
      isYearInferred: isInferred,
      yearReason: isInferred ? textOf(draft.yearReason, before?.yearReason ?? null, say.lang) : null,
      url: orNull(draft.url),
    },
  };
}
