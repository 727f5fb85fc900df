import { readDayOrMonth } from "@lianchi/domain";

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
  const text = kind === "day" ? day : month;
  return readDayOrMonth(text);
}
