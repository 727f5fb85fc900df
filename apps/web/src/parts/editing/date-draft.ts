import { type Lang, readDayOrMonth } from "@lianchi/domain";
import { editingWords } from "../../locales/editing.ts";

/** A date as a person gives it: a day, a month, or the plain statement that it is not known. */
export type DateDraft = {
  readonly kind: "day" | "month" | "none";
  readonly day: string;
  readonly month: string;
};

export const noDate: DateDraft = { kind: "day", day: "", month: "" };

/** What the draft says; undefined when it cannot be read. */
export function dateOf({ kind, day, month }: DateDraft): string | null | undefined {
  if (kind === "none") return null;
  const read = readDayOrMonth(kind === "day" ? day : month);
  // A day typed where a month was promised may be a slip: it is asked for again, not cut to its month.
  return kind === "month" && read?.length !== 7 ? undefined : read;
}

/** What to tell who gave a month that cannot be read: names what was typed and how it is to be. */
export function monthError(typed: string, lang: Lang): string {
  const say = editingWords[lang];
  return typed.trim() === "" ? say.monthNeeded : say.monthBad(typed.trim());
}

/** What to tell who gave a date that `dateOf` cannot read. */
export function dateError({ kind, day, month }: DateDraft, lang: Lang): string {
  const say = editingWords[lang];
  if (kind === "month") return monthError(month, lang);
  return day.trim() === "" ? say.dayNeeded : say.dateBad;
}
