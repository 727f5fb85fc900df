import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { straightLineDepreciation } from "./depreciation.ts";

describe("straight-line depreciation", () => {
  it("is its own example: 100 with 5 % left over 19 years of 20", () => {
    const { byYear, left } = straightLineDepreciation({
      value: 100,
      residualShare: 0.05,
      depreciationYears: 19,
      lifeYears: 20,
    });
    // (100 − 5) / 19 = 5 a year
    expect(byYear).toEqual([...new Array(19).fill(5), 0]);
    expect(left).toBeCloseTo(5, 12);
  });

  it("leaves more than the residual value where the life is shorter", () => {
    const short = straightLineDepreciation({
      value: 100,
      residualShare: 0,
      depreciationYears: 20,
      lifeYears: 15,
    });
    // 100 − 15 · 5
    expect(short.left).toBeCloseTo(25, 12);
  });

  it("writes off all but what is left, whatever the asset", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1e12, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (value, residualShare, depreciationYears, lifeYears) => {
          const { byYear, left } = straightLineDepreciation({
            value,
            residualShare,
            depreciationYears,
            lifeYears,
          });
          const written = byYear.reduce((sum, one) => sum + one, 0);
          expect(Math.abs(written + left - value)).toBeLessThanOrEqual(value * 1e-12);
          expect(left).toBeGreaterThanOrEqual(value * residualShare - value * 1e-12);
        },
      ),
    );
  });

  it("refuses years that are none, and shows them", () => {
    const asset = { value: 1, residualShare: 0, depreciationYears: 0, lifeYears: 20 };
    expect(() => straightLineDepreciation(asset)).toThrow(
      "depreciationYears must be a whole number above 0, got 0",
    );
    expect(() => straightLineDepreciation({ ...asset, depreciationYears: 20, lifeYears: 2.5 })).toThrow(
      "got 2.5",
    );
  });
});
