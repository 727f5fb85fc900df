import { always, effectiveDay, type RecordedStep } from "@lianchi/domain";

const dayMs = 24 * 3600 * 1000;

/** Before every day. */
export const alwaysNumber = -2_000_000;
export const endlessNumber = 2_000_000;

/** Days since 1970, as columns keep them. @example dayNumber("1970-01-02") // 1 */
export function dayNumber(day: string): number {
  return day === always ? alwaysNumber : Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs);
}

export function dayOfNumber(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

export function effectiveNumber(step: Pick<RecordedStep, "stage" | "on" | "at">): number {
  return dayNumber(effectiveDay(step));
}
