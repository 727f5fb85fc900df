import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forecastKw } from "./forecast-curve.ts";
import { monthAfter } from "./planned.ts";

describe("the forecast month by month", () => {
  it("goes straight from today to the end, and stays there", () => {
    const line = { on: "2026-11-30", nowKw: 100, allKw: 300, end: "2027-01" } as const;
    expect(["2026-11", "2026-12", "2027-01", "2030-01"].map((month) => forecastKw(line, month))).toEqual([
      100, 200, 300, 300,
    ]);
    // Half of November is left: of one and a half months a third has passed at its end.
    expect(forecastKw({ ...line, on: "2026-11-15", end: "2026-12" }, "2026-11")).toBeCloseTo(
      100 + 200 / 3,
      9,
    );
  });

  it("stays where it is when no end is foreseen", () => {
    expect(forecastKw({ on: "2026-11-30", nowKw: 100, allKw: 300, end: null }, "2040-01")).toBe(100);
  });

  it("never falls and never leaves the two ends", () => {
    const day = fc.integer({ min: 1, max: 30 }).map((date) => `2026-11-${String(date).padStart(2, "0")}`);
    fc.assert(
      fc.property(
        day,
        fc.nat({ max: 400 }),
        fc.nat({ max: 500 }),
        fc.nat({ max: 900 }),
        (on, end, at, more) => {
          const line = { on, nowKw: 50, allKw: 50 + more, end: monthAfter("2026-11", end) };
          const [kw, next] = [at, at + 1].map((months) => forecastKw(line, monthAfter("2026-11", months)));
          expect(kw).toBeGreaterThanOrEqual(50);
          expect(next).toBeGreaterThanOrEqual((kw ?? 0) - 1e-9);
          expect(next).toBeLessThanOrEqual(50 + more + 1e-9);
        },
      ),
    );
  });
});
