import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newestDue } from "./report-schedule.ts";

describe("the newest run that is due", () => {
  it("is that of the quarter that ended last, on the county's clock", () => {
    const quarterly = { every: "quarter", daysLater: 2, hour: 6 } as const;
    // 2026-10-03 06:00 in the county is 22:00 of the day before in UTC.
    expect(newestDue(quarterly, "2026-10-02T22:00:00.000Z")).toEqual({
      dueAt: "2026-10-02T22:00:00.000Z",
      asOf: "2026-09-30",
      period: "2026-Q3",
    });
    expect(newestDue(quarterly, "2026-10-02T21:59:59.999Z")).toMatchObject({
      asOf: "2026-06-30",
      period: "2026-Q2",
    });
  });

  it("is that of the month or week that ended last", () => {
    expect(newestDue({ every: "month", daysLater: 0, hour: 0 }, "2026-03-15T00:00:00.000Z")).toEqual({
      dueAt: "2026-02-28T16:00:00.000Z",
      asOf: "2026-02-28",
      period: "2026-02",
    });
    // 2026-11-26 is a Thursday.
    expect(newestDue({ every: "week", daysLater: 0, hour: 8 }, "2026-11-26T12:00:00.000Z")).toEqual({
      dueAt: "2026-11-23T00:00:00.000Z",
      asOf: "2026-11-22",
      period: null,
    });
  });

  it("is never in the future, never older than two of its turns and a month, and moves on only forward", () => {
    const schedule = fc.record({
      every: fc.constantFrom("week", "month", "quarter" as const),
      daysLater: fc.integer({ min: 0, max: 27 }),
      hour: fc.integer({ min: 0, max: 23 }),
    });
    const instant = fc.date({
      min: new Date("2020-01-01T00:00:00Z"),
      max: new Date("2040-01-01T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(schedule, instant, fc.integer({ min: 0, max: 400 }), (fields, date, hours) => {
        const now = date.toISOString();
        const later = new Date(date.getTime() + hours * 3_600_000).toISOString();
        const due = newestDue(fields, now);
        expect(due.dueAt <= now).toBe(true);
        expect(Date.parse(now) - Date.parse(due.dueAt)).toBeLessThan((2 * 92 + 28) * 86_400_000);
        expect(newestDue(fields, later).dueAt >= due.dueAt).toBe(true);
        expect(newestDue(fields, due.dueAt)).toEqual(due);
      }),
    );
  });
});
