import { halfWidth } from "./half-width.ts";

/** Years that a date of the product may have: what lies beyond is a slip of the pen. */
export const [firstYear, lastYear] = [1949, 2100] as const;
export const yearsShown = `${firstYear}–${lastYear}`;

/** @param on a day or a month */
export function isWithinYears(on: string): boolean {
  const year = Number(on.slice(0, 4));
  return year >= firstYear && year <= lastYear;
}

export const isRealDay = (text: string) => {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

export const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
export const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Whether a text is a calendar day, `YYYY-MM-DD`, that exists. */
export const isDay = (text: string): boolean => dayPattern.test(text) && isRealDay(text);
const isDayOrMonth = (text: string) => isDay(text) || monthPattern.test(text);

/** The county's clock is Beijing time, eight hours ahead of UTC all year. */
const beijingOffsetMs = 8 * 3600 * 1000;

/** The county's calendar day at an instant.
 *  @example dayAt("2026-11-22T16:00:00.000Z") // "2026-11-23" */
export function dayAt(instant: string): string {
  return new Date(Date.parse(instant) + beijingOffsetMs).toISOString().slice(0, 10);
}

const written =
  /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?|年(\d{1,2})月(?:份|(\d{1,2})[日号])?|(\d{2})(\d{2})?)$/u;

/** A day or month in any writing that can mean one thing only: `2026-10`, `2026/10`, `2026.10`, `202610`, `2026年10月`,
 *  and the same with a day. Undefined for all else, such as `Oct-26`, which may be a day or a year.
 *  @example readDayOrMonth("2026年10月") // "2026-10" */
export function readDayOrMonth(text: string): string | undefined {
  // Blanks stand around the words of a date, not within its numbers: “2025-10 - 12” is two months.
  const found = written.exec(
    halfWidth(text)
      .trim()
      .replace(/\s*([年月日号])\s*/gu, "$1"),
  );
  if (found === null) return undefined;
  const [, year = "", month1, day1, month2, day2, month3, day3] = found;
  const two = (part: string) => part.padStart(2, "0");
  const month = month1 ?? month2 ?? month3 ?? "";
  const day = day1 ?? day2 ?? day3;
  const told = `${year}-${two(month)}${day === undefined ? "" : `-${two(day)}`}`;
  return isDayOrMonth(told) && isWithinYears(told) ? told : undefined;
}

/** First instant after a calendar day of the county.
 *  @example endOfDay("2026-11-23") // "2026-11-23T16:00:00.000Z" */
export function endOfDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 3600 * 1000 - beijingOffsetMs).toISOString();
}

/** First and last day that a day or month can mean.
 *  @example daysOf("2026-02") // { from: "2026-02-01", to: "2026-02-28" } */
export function daysOf(dayOrMonth: string): { readonly from: string; readonly to: string } {
  if (dayOrMonth.length === 10) return { from: dayOrMonth, to: dayOrMonth };
  const [year = 0, month = 1] = dayOrMonth.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${dayOrMonth}-01`, to: `${dayOrMonth}-${String(lastDay).padStart(2, "0")}` };
}

/** The same day a month earlier, or the last day of that month.
 *  @example monthBefore("2026-03-31") // "2026-02-28" */
export function monthBefore(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 2, Math.min(date, last))).toISOString().slice(0, 10);
}
