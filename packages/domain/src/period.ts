import type { Lang } from "./language.ts";
import type { Period } from "./schemas/period.ts";
import { words } from "./words/index.ts";

export type { Period };

/** The period in words; an inferred year says so. */
export function periodText(period: Period, lang: Lang): string {
  const say = words[lang].periods;
  const said = (text: string, isInferred: boolean) => (isInferred ? say.inferred(text) : text);
  switch (period.kind) {
    case "year":
      return said(say.year(period.year), period.isInferred);
    case "halfYear":
      return said(say.halfYear(period.year, period.half), period.isInferred);
    case "month":
      return said(say.month(period.year, period.month), period.isInferred);
    default:
      return say[period.kind];
  }
}

/** Whether a value of this period stands for one year. */
export function isYearly(period: Period): boolean {
  return period.kind === "annual" || period.kind === "averageYear" || period.kind === "year";
}
