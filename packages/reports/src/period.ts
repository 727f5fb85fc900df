import type { ReportPeriod } from "@lianchi/domain";
import { daysOf, type Lang, type Text } from "@lianchi/domain";
import { dayWords } from "./day-words.ts";
import { namesOf, words } from "./words/index.ts";

type Length = "quarter" | "month" | "year";

export function periodLength(period: ReportPeriod): Length {
  if (period.length === 4) return "year";
  return period.includes("Q") ? "quarter" : "month";
}

/** First and last day of a period. @example periodDays("2026-Q3") // { from: "2026-07-01", to: "2026-09-30" } */
export function periodDays(period: ReportPeriod): { readonly from: string; readonly to: string } {
  const [year = "", part] = period.split("-");
  if (part === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (!part.startsWith("Q")) return daysOf(period);
  const last = Number(part.slice(1)) * 3;
  const month = (number: number) => `${year}-${String(number).padStart(2, "0")}`;
  return { from: `${month(last - 2)}-01`, to: daysOf(month(last)).to };
}

/** @example periodWords("2026-Q3", "zh") // "2026 年三季度" */
export function periodWords(period: ReportPeriod, lang: Lang): string {
  const [year = "", part] = period.split("-");
  const { dates } = words[lang];
  switch (periodLength(period)) {
    case "year":
      return dates.year(year);
    case "month":
      return dayWords(period, lang);
    case "quarter":
      return dates.quarter(year, Number(part?.slice(1)));
  }
}

const present: Readonly<Record<Length, Text>> = namesOf(({ thisPeriod: names }) => names);

/** The period as its own report calls it: 本季, 本月, 本年. */
export const thisPeriod = (period: ReportPeriod): Text => present[periodLength(period)];
