import type { ReportPeriod } from "@lianchi/domain";
import { daysOf, type Lang, type Text } from "@lianchi/domain";
import { dayWords } from "./words.ts";

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

const quarters = ["一", "二", "三", "四"];

/** @example periodWords("2026-Q3", "zh") // "2026 年三季度" */
export function periodWords(period: ReportPeriod, lang: Lang): string {
  const [year = "", part] = period.split("-");
  switch (periodLength(period)) {
    case "year":
      return lang === "zh" ? `${year} 年` : year;
    case "month":
      return dayWords(period, lang);
    case "quarter":
      return lang === "zh"
        ? `${year} 年${quarters[Number(part?.slice(1)) - 1] ?? ""}季度`
        : `${part} ${year}`;
  }
}

const present: Readonly<Record<Length, Text>> = {
  quarter: { zh: "本季", en: "the quarter" },
  month: { zh: "本月", en: "the month" },
  year: { zh: "本年", en: "the year" },
};

/** The period as its own report calls it: 本季, 本月, 本年. */
export const thisPeriod = (period: ReportPeriod): Text => present[periodLength(period)];
