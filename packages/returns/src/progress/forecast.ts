import type { Lang, MonthTally } from "@lianchi/domain";
import { words } from "../words/index.ts";
import { type Pace, paceBetween, paceText, paceWindowMonths, recentPace } from "./pace.ts";
import { monthAfter, monthShare } from "./planned.ts";

/** When the last site that was not dropped will be on the grid. */
export type Forecast =
  | { readonly kind: "done" }
  /** `latest` null: at the slowest pace never. Months, `YYYY-MM`. */
  | {
      readonly kind: "forecast";
      readonly central: string;
      readonly earliest: string;
      readonly latest: string | null;
      /** Length of the time whose pace goes on [months]. */
      readonly paceMonths: number;
    }
  | { readonly kind: "unknown"; readonly reason: "no-dates" | "too-short" | "no-pace" };

/** Months from which the slowest and the fastest half year are taken. */
export const rangeMonths = 18;

/** How a forecast was made. */
export const forecastMethod = ({ paceMonths }: { readonly paceMonths: number }, lang: Lang): string =>
  words[lang].progress.method(paceText(paceMonths), rangeMonths);

/** More than this many months from now is never [months]. */
const horizonMonths = 600;

function endAt(on: string, remaining: number, sitesPerMonth: number): string | null {
  const months = remaining / sitesPerMonth;
  if (!(sitesPerMonth > 0) || months > horizonMonths) return null;
  // The present month has passed in part: what is left of it counts first.
  return monthAfter(on.slice(0, 7), Math.max(0, Math.ceil(months + monthShare(on) - 1 - 1e-9)));
}

/** Month in which the remaining sites are connected when the pace of the last six months goes on:
 *  remaining / pace, rounded up to a month. The range takes the slowest and the fastest half year of the last 18 months.
 *  @param remaining sites that are neither connected nor dropped
 *  @param months `SiteCounts.months`
 *  @param on the day looked at */
export function forecastEnd(remaining: number, months: readonly MonthTally[], on: string): Forecast {
  if (remaining === 0) return { kind: "done" };
  const recent = recentPace(months, on);
  if (recent.kind === "unknown") return recent;
  const central = endAt(on, remaining, recent.sitesPerMonth);
  if (central === null) return { kind: "unknown", reason: "no-pace" };
  const last = months.length - 1;
  const paces: Pace[] = [recent];
  for (let to = last; to - paceWindowMonths >= Math.max(0, last - rangeMonths); to--)
    paces.push(paceBetween(months, to - paceWindowMonths, to, on));
  const speeds = paces.flatMap((pace) => (pace.kind === "known" ? [pace.sitesPerMonth] : []));
  return {
    kind: "forecast",
    paceMonths: recent.months,
    central,
    earliest: endAt(on, remaining, Math.max(...speeds)) ?? central,
    latest: endAt(on, remaining, Math.min(...speeds)),
  };
}
