import type { ExponentialSum } from "./exponential-sum.ts";
import { rootsOf } from "./roots-of.ts";

/** A rate of return, or why there is none. `allRates` ascend; where there are several, `rate` is the one nearest to 10 %. */
export type Rate =
  | { readonly kind: "solved"; readonly rate: number; readonly allRates: readonly number[] }
  /** A number is NaN or infinite. */
  | { readonly kind: "not-finite" }
  /** Fewer than two flows that are not zero, or all on one day. */
  | { readonly kind: "too-few-flows" }
  /** All flows have the same sign. */
  | { readonly kind: "one-sign" }
  /** The present value is never zero at any rate above −1. */
  | { readonly kind: "no-root" }
  /** A date is none that the calendar has. */
  | { readonly kind: "bad-date"; readonly on: string };

/** Rate from which a root is looked for, and to which the one that is named first lies nearest. */
const usual = Math.log(1.1);

/** @param sum its flows that are zero, and those of one time, taken together */
function rateOf(sum: ExponentialSum): Rate {
  if (sum.amounts.length < 2) return { kind: "too-few-flows" };
  let [hasIn, hasOut, largest] = [false, false, 0];
  for (const amount of sum.amounts) {
    if (!Number.isFinite(amount)) return { kind: "not-finite" };
    if (amount > 0) hasIn = true;
    if (amount < 0) hasOut = true;
    largest = Math.max(largest, Math.abs(amount));
  }
  if (!hasIn || !hasOut) return { kind: "one-sign" };
  const isExtreme = largest > 1e200 || largest < 1e-200;
  const within = isExtreme ? { ...sum, amounts: sum.amounts.map((amount) => amount / largest) } : sum;
  const allRates = rootsOf(within, usual)
    .map((root) => Math.expm1(root))
    .filter((rate) => rate > -1 && Number.isFinite(rate));
  const [first] = allRates;
  if (first === undefined) return { kind: "no-root" };
  const far = (rate: number) => Math.abs(Math.log1p(rate) - usual);
  return {
    kind: "solved",
    rate: allRates.reduce((best, rate) => (far(rate) < far(best) ? rate : best), first),
    allRates,
  };
}

/** Internal rate of return: every rate r above −1 at which `Σ flow[t] / (1 + r)^t = 0`.
 *  Limits: no guess goes in; a rate at which the value only touches zero counts; rates nearer to each other than rounding can
 *  tell apart are one. With several, `rate` is the one nearest to 10 %.
 *  @param flows one a period, the first at t = 0; a zero is a period without a flow [money]
 *  @returns a fraction [1/period], or why there is none
 *  @example irr([-100, 39, 59, 55, 20]) // { kind: "solved", rate: 0.28095, allRates: [0.28095] }
 *  @see SOURCES.md [internal-rate] */
export function irr(flows: readonly number[]): Rate {
  let [first, last] = [0, flows.length - 1];
  while (first <= last && flows[first] === 0) first += 1;
  while (last >= first && flows[last] === 0) last -= 1;
  const amounts = Float64Array.from(flows.slice(first, last + 1));
  return rateOf({ amounts, times: evenTimes(amounts.length), isEven: true });
}

const known = new Map<number, Float64Array>();

/** 0, 1, 2 …; remembered, since most series are of a few lengths. */
function evenTimes(length: number): Float64Array {
  const before = known.get(length);
  if (before !== undefined) return before;
  const times = Float64Array.from({ length }, (_, index) => index);
  if (known.size < 200) known.set(length, times);
  return times;
}

export type DatedFlow = { readonly amount: number; readonly on: string };

const dayMs = 86_400_000;
const yearDays = 365;

/** Day of a date as a number; null for a date that the calendar does not have. */
function dayOf(on: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) return null;
  const ms = Date.parse(`${on}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(on) ? ms / dayMs : null;
}

/** Internal rate of return of dated flows: every rate r above −1 at which `Σ amount / (1 + r)^((day − first day) / 365) = 0`.
 *  Limits: the dates stand in any order, flows of one day are added, leap years have 365 days in the exponent too. Unlike
 *  Excel's, flows before the one named first are allowed.
 *  @param flows amounts [money] and the days of the calendar they fall on [YYYY-MM-DD]
 *  @returns a fraction [1/yr], or why there is none
 *  @example xirr([{ amount: -100, on: "2026-01-01" }, { amount: 110, on: "2027-01-01" }]) // rate 0.1
 *  @see SOURCES.md [internal-rate] */
export function xirr(flows: readonly DatedFlow[]): Rate {
  const byDay = new Map<number, number>();
  for (const { amount, on } of flows) {
    const day = dayOf(on);
    if (day === null) return { kind: "bad-date", on };
    if (!Number.isFinite(amount)) return { kind: "not-finite" };
    byDay.set(day, (byDay.get(day) ?? 0) + amount);
  }
  const days = [...byDay.keys()].filter((day) => byDay.get(day) !== 0).sort((a, b) => a - b);
  const [first = 0] = days;
  return rateOf({
    amounts: Float64Array.from(days, (day) => byDay.get(day) ?? 0),
    times: Float64Array.from(days, (day) => (day - first) / yearDays),
    isEven: false,
  });
}

type SolvedRate = { readonly kind: "solved"; readonly rate: number };
export type ModifiedRate = Extract<Rate, { kind: "not-finite" | "too-few-flows" | "one-sign" }> | SolvedRate;

/** Modified internal rate: `(FV(inflows, reinvestRate) / −PV(outflows, financeRate))^(1 / (n − 1)) − 1`, n the number of flows.
 *  Limits: needs a flow of each sign; a sum that leaves the numbers is `not-finite`.
 *  @param flows one a period, the first at t = 0 [money]
 *  @param rates what outflows are discounted and inflows compounded with, above −1 [1/period]
 *  @returns a fraction [1/period], or why there is none
 *  @example mirr([-1_000, 100, 250, 500, 500], { financeRate: 0.1, reinvestRate: 0.1 }) // rate 0.104016
 *  @see SOURCES.md [modified-rate] */
export function mirr(
  flows: readonly number[],
  { financeRate, reinvestRate }: { readonly financeRate: number; readonly reinvestRate: number },
): ModifiedRate {
  const last = flows.length - 1;
  if (last < 1) return { kind: "too-few-flows" };
  let [future, present] = [0, 0];
  for (const [t, flow] of flows.entries()) {
    if (flow > 0) future += flow * (1 + reinvestRate) ** (last - t);
    else if (flow !== 0) present -= flow / (1 + financeRate) ** t;
  }
  if (!Number.isFinite(future) || !Number.isFinite(present)) return { kind: "not-finite" };
  if (future <= 0 || present <= 0) return { kind: "one-sign" };
  const rate = (future / present) ** (1 / last) - 1;
  return Number.isFinite(rate) ? { kind: "solved", rate } : { kind: "not-finite" };
}
