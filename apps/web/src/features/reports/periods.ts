import type { ReportPeriod } from "@lianchi/domain";
import type { reportsWords } from "../../locales/reports.ts";

/** Periods that have begun by a day, the newest first: what is offered without typing. */
export function recentPeriods(day: string): {
  readonly quarters: readonly string[];
  readonly months: readonly string[];
  readonly years: readonly string[];
} {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const monthsSince0 = year * 12 + month - 1;
  const quartersSince0 = Math.floor(monthsSince0 / 3);
  const count = (number: number) => Array.from({ length: number }, (_, at) => at);
  return {
    quarters: count(8).map((at) => {
      const quarter = quartersSince0 - at;
      return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
    }),
    months: count(12).map((at) => {
      const one = monthsSince0 - at;
      return `${Math.floor(one / 12)}-${String((one % 12) + 1).padStart(2, "0")}`;
    }),
    years: count(4).map((at) => String(year - at)),
  };
}

/** @example periodName("2026-Q3", say) // "2026 年三季度" */
export function periodName(period: ReportPeriod, say: (typeof reportsWords)["zh"]): string {
  const [year = "", part] = period.split("-");
  if (part === undefined) return say.yearOf(year);
  return part.startsWith("Q") ? say.quarterOf(year, part.slice(1)) : say.monthOf(year, String(Number(part)));
}
