import { decimalText, type Lang, type MonthTally } from "@lianchi/domain";
import { words } from "../words/index.ts";
import { monthShare, monthsBetween } from "./planned.ts";

/** Grid connection a month. */
export type Pace =
  | {
      readonly kind: "known";
      readonly sitesPerMonth: number;
      readonly kwPerMonth: number;
      /** Length of the time looked at [months]. */
      readonly months: number;
    }
  | { readonly kind: "unknown"; readonly reason: "no-dates" | "too-short" };

/** A pace as it is written everywhere. @param aMonth sites [1/month] @example paceText(17.94) // "17.9" */
export const paceText = (aMonth: number) => decimalText(aMonth, 1);

/** The time that a pace looks back on, as it is written everywhere. @param months @example paceSpan(5.7, "zh") // "近 5.7 个月" */
export const paceSpan = (months: number, lang: Lang) => words[lang].progress.span(paceText(months));

/** Months over which a pace is taken. */
export const paceWindowMonths = 6;

/** Pace between two month ends of the list; the last entry stands for the day looked at.
 *  (connected at the end − connected at the start) / months between [1/month]. */
export function paceBetween(months: readonly MonthTally[], from: number, to: number, on: string): Pace {
  const [start, end] = [months[from], months[to]];
  if (start === undefined || end === undefined) return { kind: "unknown", reason: "no-dates" };
  const isLast = to === months.length - 1;
  const length = monthsBetween(start.month, end.month) - (isLast ? 1 - monthShare(on) : 0);
  if (length < 0.9) return { kind: "unknown", reason: "too-short" };
  return {
    kind: "known",
    sitesPerMonth: (end.stages.gridConnected.sites - start.stages.gridConnected.sites) / length,
    kwPerMonth: (end.stages.gridConnected.capacityKw - start.stages.gridConnected.capacityKw) / length,
    months: length,
  };
}

/** Pace of the last six months: from the end of the month six before the present one, or from the first that is told,
 *  to the day looked at.
 *  @param months each month to the one looked at, `SiteCounts.months`
 *  @param on the day looked at
 *  @example a site connected in each of 12 months: recentPace(…).sitesPerMonth // about 1 */
export function recentPace(months: readonly MonthTally[], on: string): Pace {
  const last = months.length - 1;
  return paceBetween(months, Math.max(0, last - paceWindowMonths), last, on);
}
