import { type BaselineFields, type CurveShape, daysOf } from "@lianchi/domain";

type Points = BaselineFields["points"];

const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthText = (number: number) =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;

/** Months from one to another. @example monthsBetween("2026-11", "2027-02") // 3 */
export function monthsBetween(from: string, to: string): number {
  return monthNumber(to) - monthNumber(from);
}

/** Months that are over between two days; the last day of a month ends one that began on a later day.
 *  @example fullMonths("2026-10-31", "2026-11-01") // 0
 *  @example fullMonths("2026-10-31", "2026-11-30") // 1 */
export function fullMonths(from: string, to: string): number {
  const months = monthsBetween(from.slice(0, 7), to.slice(0, 7));
  const isOver = to.slice(8) >= from.slice(8) || to === daysOf(to.slice(0, 7)).to;
  return Math.max(0, isOver ? months : months - 1);
}

/** The month so many after another. @example monthAfter("2026-11", 3) // "2027-02" */
export function monthAfter(month: string, count: number): string {
  return monthText(monthNumber(month) + count);
}

const shapes: Readonly<Record<CurveShape, (done: number) => number>> = {
  linear: (done) => done,
  // Smoothstep: begins and ends slowly, one and a half times as fast as the mean in the middle.
  "s-curve": (done) => done * done * (3 - 2 * done),
};

/** A plan's curve between two months: the capacity planned to be grid-connected by the end of each.
 *  linear: target · t; s-curve: target · t²(3 − 2t), t from 0 before the first month to 1 at the end of the last.
 *  @param targetKw capacity at the end [kW]
 *  @throws RangeError when the end is before the start
 *  @example plannedPoints({ from: "2026-01", to: "2026-02", shape: "linear", targetKw: 100 })
 *  // [{ month: "2026-01", capacityKw: 50 }, { month: "2026-02", capacityKw: 100 }] */
export function plannedPoints(plan: {
  readonly from: string;
  readonly to: string;
  readonly shape: CurveShape;
  readonly targetKw: number;
}): Points {
  const months = monthsBetween(plan.from, plan.to) + 1;
  if (months < 1) throw new RangeError(`a plan must end after it starts, got ${plan.from} – ${plan.to}`);
  return Array.from({ length: months }, (_, index) => ({
    month: monthAfter(plan.from, index),
    capacityKw: Math.round(plan.targetKw * shapes[plan.shape]((index + 1) / months) * 1_000) / 1_000,
  }));
}

/** Part of its month that has passed at the end of a day, (0, 1]. @example monthShare("2026-11-15") // 0.5 */
export function monthShare(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return date / new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Capacity that a plan wants by the end of a day: along a straight line between the ends of its months, nothing before
 *  the first month, the last value after the last [kW].
 *  @param points rising months */
export function plannedKw(points: Points, day: string): number {
  const month = day.slice(0, 7);
  let before = 0;
  let beforeMonth: string | null = null;
  for (const point of points) {
    if (point.month < month) {
      before = point.capacityKw;
      beforeMonth = point.month;
      continue;
    }
    // Months between two points share the step evenly; before the first one there is the length of one month.
    const span = beforeMonth === null ? 1 : monthsBetween(beforeMonth, point.month);
    const passed =
      (beforeMonth === null ? 1 - monthsBetween(month, point.month) : monthsBetween(beforeMonth, month)) -
      1 +
      monthShare(day);
    return before + (point.capacityKw - before) * Math.max(0, Math.min(1, passed / span));
  }
  return before;
}
