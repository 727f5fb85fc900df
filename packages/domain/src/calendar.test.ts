import { describe, expect, it } from "vitest";
import { dayAt, daysOf, endOfDay, readDayOrMonth } from "./calendar.ts";
import { Day, DayOrMonth } from "./schemas/calendar.ts";

describe("the county's calendar", () => {
  it("turns the day at midnight in Beijing", () => {
    expect(dayAt("2026-11-22T15:59:59.999Z")).toBe("2026-11-22");
    expect(dayAt("2026-11-22T16:00:00.000Z")).toBe("2026-11-23");
    expect(endOfDay("2026-11-22")).toBe("2026-11-22T16:00:00.000Z");
  });

  it("knows which days exist", () => {
    expect(Day.safeParse("2024-02-29").success).toBe(true);
    for (const text of [
      "2023-02-29",
      "2024-13-01",
      "2024-00-10",
      "24-01-01",
      "2024-1-1",
      "2024-01-01T00:00:00Z",
    ])
      expect(Day.safeParse(text).success).toBe(false);
    expect(DayOrMonth.safeParse("2024-02").success).toBe(true);
  });

  it("knows the last day of a month", () => {
    expect(daysOf("2024-02")).toEqual({ from: "2024-02-01", to: "2024-02-29" });
    expect(daysOf("2024-02-10")).toEqual({ from: "2024-02-10", to: "2024-02-10" });
  });
});

describe("a day or month as people write it", () => {
  it.each([
    ["202610", "2026-10"],
    ["2026-10", "2026-10"],
    ["2026/10", "2026-10"],
    ["2026.1", "2026-01"],
    ["2026年10月", "2026-10"],
    ["２０２６年１０月份", "2026-10"],
    ["20261005", "2026-10-05"],
    ["2026/10/5", "2026-10-05"],
    ["2026年10月5日", "2026-10-05"],
    ["2026 年 10 月", "2026-10"],
  ])("202610 refused: reads %s as %s", (text, told) => {
    expect(readDayOrMonth(text)).toBe(told);
  });

  it.each([
    "Oct-26",
    "2026",
    "202613",
    "2026-02-30",
    "10-2026",
    "26年10月",
    "",
    "2026-1¹",
    "2025-10 - 12",
    "20 25 1 0",
    "0206-10",
    "9999-12",
  ])("does not guess at %s", (text) => {
    expect(readDayOrMonth(text)).toBeUndefined();
  });
});
