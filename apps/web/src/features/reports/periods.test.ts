import { endedQuarter, ReportPeriod } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { reportsWords } from "../../locales/reports.ts";
import { periodName, recentPeriods } from "./periods.ts";

describe("periods of a report", () => {
  it("are the newest that have begun, and each is one that a report may have", () => {
    const { quarters, months, years } = recentPeriods("2026-01-15");
    expect(quarters.slice(0, 3)).toEqual(["2026-Q1", "2025-Q4", "2025-Q3"]);
    expect(months.slice(0, 3)).toEqual(["2026-01", "2025-12", "2025-11"]);
    expect(years.slice(0, 2)).toEqual(["2026", "2025"]);
    for (const period of [...quarters, ...months, ...years])
      expect(ReportPeriod.safeParse(period).success).toBe(true);
  });

  it("begin with the quarter that has ended", () => {
    expect(endedQuarter("2026-11-20")).toBe("2026-Q3");
    expect(endedQuarter("2026-01-01")).toBe("2025-Q4");
  });

  it("have names in both languages", () => {
    const names = ["2026-Q3", "2026-09", "2026"].map((one) => [
      periodName(one, reportsWords.zh),
      periodName(one, reportsWords.en),
    ]);
    expect(names).toEqual([
      ["2026 年三季度", "Q3 2026"],
      ["2026 年 9 月", "2026-09"],
      ["2026 年", "2026"],
    ]);
  });
});
