import {
  type FigureFields,
  type Lang,
  type Metric,
  metrics,
  type Period,
  type Precision,
  problemText,
  type RecordedBasis,
} from "@lianchi/domain";
import { editingWords } from "../../locales/editing.ts";
import { projectWords } from "../../locales/project.ts";
import type { FieldErrors } from "../../parts/editing/field-errors.ts";
import { textOf } from "../../parts/editing/project-draft.ts";
import { type PlaceDraft, placeDraftOf, placeOf } from "./place-draft.ts";
import { amountExamples, qualifiedText, readAmount, typedAmount } from "./read-amount.ts";

export type PeriodDraft = {
  readonly kind: Period["kind"];
  readonly year: string;
  readonly half: "1" | "2";
  readonly month: string;
  readonly isInferred: boolean;
};

/** What a person has typed about one figure. */
export type FigureDraft = {
  readonly isWithdrawal: boolean;
  readonly amount: string;
  readonly precision: Precision;
  readonly period: PeriodDraft;
  readonly basis: RecordedBasis;
  /** `""` for none chosen, `new` for one that is being registered. */
  readonly sourceId: string;
  readonly place: PlaceDraft;
  readonly note: string;
  /** The entry before this one was a slip: a reason stands in the place of the source. */
  readonly isSlip: boolean;
  readonly reason: string;
};

export const figureFieldNames = [
  "value",
  "precision",
  "period",
  "basis",
  "sourceId",
  "place",
  "note",
  "reason",
  "actor",
  "metric",
];

export function periodDraftOf(period: Period): PeriodDraft {
  return {
    kind: period.kind,
    year: "year" in period ? String(period.year) : "",
    half: period.kind === "halfYear" && period.half === 2 ? "2" : "1",
    month: period.kind === "month" ? String(period.month) : "1",
    isInferred: "isInferred" in period && period.isInferred,
  };
}

/** The period a draft means, or undefined when its year cannot be one. */
export function periodOf({ kind, year, half, month, isInferred }: PeriodDraft): Period | undefined {
  if (kind !== "year" && kind !== "halfYear" && kind !== "month") return { kind };
  if (!/^(19|20)\d{2}$/.test(year.trim())) return undefined;
  const dated = { year: Number(year), isInferred };
  if (kind === "year") return { kind, ...dated };
  return kind === "halfYear"
    ? { kind, ...dated, half: half === "1" ? 1 : 2 }
    : { kind, ...dated, month: Number(month) };
}

/** @param onlySource id of the source to start with when the figure has none of its own */
export function figureDraftOf(
  metric: Metric,
  fields: FigureFields | null,
  onlySource: string,
  lang: Lang,
): FigureDraft {
  const { quantity, hasPeriod } = metrics[metric];
  return {
    isWithdrawal: false,
    amount: fields?.value == null ? "" : typedAmount(fields.value, quantity, lang),
    precision: fields?.precision ?? "exact",
    period: periodDraftOf(fields?.period ?? { kind: hasPeriod ? "unstated" : "none" }),
    basis: fields?.basis ?? "reported",
    sourceId: fields?.sourceId ?? onlySource,
    place: placeDraftOf(fields?.place ?? null),
    note: fields?.note?.[lang] ?? "",
    isSlip: false,
    reason: "",
  };
}

type Written = Omit<FigureFields, "subjectId" | "sourceId"> & {
  readonly subjectId: string;
  readonly sourceId: string;
};
type Judged =
  | { readonly kind: "ready"; readonly fields: Written }
  | { readonly kind: "wrong"; readonly errors: FieldErrors };
type About = {
  readonly subjectId: string;
  readonly metric: Metric;
  readonly before: FigureFields | null;
  readonly lang: Lang;
};

function amountError(draft: FigureDraft, { metric, lang }: About): string | undefined {
  const say = projectWords[lang];
  const { quantity, name } = metrics[metric];
  const read = readAmount(draft.amount, quantity, lang);
  const examples = amountExamples(quantity, lang);
  if (draft.isWithdrawal) return undefined;
  if (read.kind === "empty") return say.amountHint(examples);
  if (read.kind === "unit-missing") return say.unitMissing(read.text, examples);
  if (read.kind === "qualified") return qualifiedText(read, lang);
  if (read.kind === "unreadable") return say.unreadable(read.text, examples);
  return read.value < 0
    ? problemText({ code: "negative-value", field: name[lang], value: draft.amount.trim() }, lang)
    : undefined;
}

/** The figure a draft means, or what is wrong with it, field by field. The source is judged by who registers it. */
export function figureFieldsOf(draft: FigureDraft, about: About): Judged {
  const { subjectId, metric, before, lang } = about;
  const say = projectWords[lang];
  const read = readAmount(draft.amount, metrics[metric].quantity, lang);
  const period = periodOf(draft.period);
  const place = placeOf(draft.place);
  const wrongAmount = amountError(draft, about);
  const isReasonMissing = draft.isSlip && draft.reason.trim() === "";
  const errors = {
    ...(wrongAmount === undefined ? {} : { value: wrongAmount }),
    ...(period === undefined ? { period: say.yearBad } : {}),
    ...(place === undefined ? { place: say.placeBad } : {}),
    ...(isReasonMissing ? { reason: editingWords[lang].reasonNeeded } : {}),
  };
  if (isReasonMissing || period === undefined || place === undefined || wrongAmount !== undefined)
    return { kind: "wrong", errors };
  return {
    kind: "ready",
    fields: {
      subjectId,
      metric,
      value: draft.isWithdrawal || read.kind !== "read" ? null : read.value,
      precision: draft.precision,
      period,
      basis: draft.basis,
      sourceId: draft.sourceId,
      place,
      ...(draft.isSlip ? { reason: draft.reason.trim() } : {}),
      note: textOf(draft.note, before?.note ?? null, lang),
    },
  };
}
