import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { payback } from "./payback.ts";
import { discounted } from "./present-value.ts";

describe("payback", () => {
  it("is what a hand finds, the last period in part", () => {
    // −100, −40, 20: the second period brings 60, of which 40 were owed.
    expect(payback([-100, 60, 60])).toEqual({ kind: "reached", periods: 2 - 20 / 60 });
    expect(payback([-100, 100, 1])).toEqual({ kind: "reached", periods: 1 });
    // At 100 % the same flows are worth −100, 100 and 100.
    expect(payback(discounted(1, [-100, 200, 400]))).toEqual({ kind: "reached", periods: 1 });
  });

  it("has its limits: zero is not above zero, later losses do not count, nothing to pay back takes no time", () => {
    expect(payback([-100, 10])).toEqual({ kind: "never" });
    expect(payback([-100, 100])).toEqual({ kind: "never" });
    expect(payback([-100, 50, 100, -500])).toEqual({ kind: "reached", periods: 1.5 });
    expect(payback([10, 5])).toEqual({ kind: "reached", periods: 0 });
    expect(payback([10, -20, 40])).toEqual({ kind: "reached", periods: 1.25 });
    expect(payback([0, 5])).toEqual({ kind: "reached", periods: 0 });
    expect(payback([])).toEqual({ kind: "never" });
    expect(payback([5])).toEqual({ kind: "never" });
    expect(payback([-1, Number.NaN, 5])).toEqual({ kind: "never" });
    expect(payback([-1, Number.POSITIVE_INFINITY])).toEqual({ kind: "never" });
  });

  it("never comes later when a period brings more", () => {
    const income = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(income, fc.integer({ min: 1, max: 5_000 }), fc.nat(29), (flows, spent, at) => {
        const before = payback([-spent, ...flows]);
        const after = payback([-spent, ...flows.map((flow, t) => (t === at ? flow + 50 : flow))]);
        if (before.kind === "never") return;
        expect(after.kind === "reached" && after.periods).toBeLessThanOrEqual(before.periods + 1e-9);
        expect(before.periods).toBeGreaterThanOrEqual(0);
        expect(before.periods).toBeLessThanOrEqual(flows.length);
      }),
    );
  });
});
