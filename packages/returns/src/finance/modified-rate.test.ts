import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { irr, mirr } from "./internal-rate.ts";

const at = (financeRate: number, reinvestRate: number) => ({ financeRate, reinvestRate });

describe("modified internal rate", () => {
  it("is what a hand finds", () => {
    // In: 100 · 1.331 + 250 · 1.21 + 500 · 1.1 + 500 = 1,485.6; out: 1,000; (1.4856)^(1/4) − 1.
    const told = mirr([-1_000, 100, 250, 500, 500], at(0.1, 0.1));
    expect(told.kind === "solved" && told.rate).toBeCloseTo(1.4856 ** 0.25 - 1, 12);
    // Out: 200 + 10 / 0.6³ = 246.2963; in: 10 · 2.5² + 300 = 362.5.
    const far = mirr([-200, 0, 10, -10, 300], at(-0.4, 1.5));
    expect(far.kind === "solved" && far.rate).toBeCloseTo((362.5 / (200 + 10 / 0.6 ** 3)) ** 0.25 - 1, 12);
  });

  it("says why there is none", () => {
    expect(mirr([], at(0.1, 0.1)).kind).toBe("too-few-flows");
    expect(mirr([-1], at(0.1, 0.1)).kind).toBe("too-few-flows");
    expect(mirr([1, 2], at(0.1, 0.1)).kind).toBe("one-sign");
    expect(mirr([-1, 0, -2], at(0.1, 0.1)).kind).toBe("one-sign");
    expect(mirr([0, 0], at(0.1, 0.1)).kind).toBe("one-sign");
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(mirr([-1, bad], at(0.1, 0.1)).kind).toBe("not-finite");
      expect(mirr([-1, 1, 2], at(0.1, bad)).kind).toBe("not-finite");
    }
    expect(mirr([-1, -2, 4], at(-1, 0.1)).kind).toBe("not-finite");
    expect(mirr([-1, -2, 4], at(Number.NaN, 0.1)).kind).toBe("not-finite");
  });

  it("at the internal rate is that rate, and grows with what reinvestment brings", () => {
    const income = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(income, fc.integer({ min: 500, max: 5_000 }), (flows, spent) => {
        const values = [-spent, ...flows];
        const own = irr(values);
        if (own.kind !== "solved") throw new Error("one change of sign has a rate");
        const same = mirr(values, at(own.rate, own.rate));
        expect(same.kind === "solved" && same.rate).toBeCloseTo(own.rate, 9);
        const lower = mirr(values, at(0.05, own.rate - 0.01));
        expect(lower.kind === "solved" && lower.rate).toBeLessThan(own.rate);
      }),
    );
  });
});
