const offsetMs = 8 * 3600 * 1000;

/** Day and minute on the county's clock. @example beijingTime("2026-11-12T06:06:40.000Z") // "2026-11-12 14:06" */
export function beijingTime(instant: string): string {
  return new Date(Date.parse(instant) + offsetMs).toISOString().slice(0, 16).replace("T", " ");
}

/** The day before a calendar day. @example dayBefore("2026-03-01") // "2026-02-28" */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 24 * 3600 * 1000).toISOString().slice(0, 10);
}
