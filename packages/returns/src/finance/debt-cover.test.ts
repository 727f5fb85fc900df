import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dscr } from "./debt-cover.ts";

describe("debt service cover", () => {
  it("is what a hand finds, over the years that serve debt", () => {
    expect(dscr([0, 12, 15], [0, 10, 10])).toEqual({ byYear: [null, 1.2, 1.5], minimum: 1.2, average: 1.35 });
    expect(dscr([1], [0])).toEqual({ byYear: [null], minimum: null, average: null });
    expect(dscr([], [])).toEqual({ byYear: [], minimum: null, average: null });
  });

  it("says nothing over all years where one is no number", () => {
    expect(dscr([Number.NaN, 2], [1, 1])).toMatchObject({ minimum: null, average: null });
    expect(() => dscr([1], [1, 1])).toThrow("the same years, got 1 and 2");
  });

  it("has its mean between the least and the greatest, and grows with the cash", () => {
    const years = fc.array(
      fc.tuple(fc.integer({ min: -1_000, max: 1_000 }), fc.integer({ min: 0, max: 1_000 })),
    );
    fc.assert(
      fc.property(years, (pairs) => {
        const [cash, service] = [pairs.map(([value]) => value), pairs.map(([, due]) => due)];
        const { byYear, minimum, average } = dscr(cash, service);
        const ratios = byYear.filter((ratio) => ratio !== null);
        expect(minimum === null).toBe(ratios.length === 0);
        if (minimum === null || average === null) return;
        expect(minimum).toBe(Math.min(...ratios));
        expect(average).toBeGreaterThanOrEqual(minimum - 1e-9);
        expect(average).toBeLessThanOrEqual(Math.max(...ratios) + 1e-9);
        const twice = dscr(
          cash.map((value) => value * 2),
          service,
        );
        expect(twice.minimum).toBeCloseTo(minimum * 2, 9);
      }),
    );
  });
});
