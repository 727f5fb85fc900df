import { monthShare, monthsBetween } from "./planned.ts";

/** Capacity on the grid by the end of a month when all is built by the end of another: a straight line from what there is
 *  at a day. now + (all − now) · passed / whole, `all` from the end on; what is there now where no end is foreseen [kW].
 *  @param end last month, `YYYY-MM`; null for never
 *  @example forecastKw({ on: "2026-11-30", nowKw: 100, allKw: 300, end: "2027-01" }, "2026-12") // 200 */
export function forecastKw(
  line: { readonly on: string; readonly nowKw: number; readonly allKw: number; readonly end: string | null },
  month: string,
): number {
  const { on, nowKw, allKw, end } = line;
  if (end === null) return nowKw;
  const sinceNow = (to: string) => monthsBetween(on.slice(0, 7), to) + 1 - monthShare(on);
  const whole = sinceNow(end);
  const share = whole > 0 ? Math.max(0, Math.min(1, sinceNow(month) / whole)) : 1;
  return nowKw + (allKw - nowKw) * share;
}
