import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capitalRecoveryFactor, discounted, npv, npvExcel } from "./present-value.ts";

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
const flows = fc.array(amount, { minLength: 2, maxLength: 60 });
const rate = fc.double({ min: -0.5, max: 2, noNaN: true });
const sizeOf = (values: readonly number[], at: number) =>
  values.reduce((sum, value, t) => sum + Math.abs(value) / (1 + at) ** t, 0);

describe("present value", () => {
  it("is that of the definition, in both conventions", () => {
    fc.assert(
      fc.property(flows, rate, (values, at) => {
        const plain = values.reduce((sum, value, t) => sum + value / (1 + at) ** t, 0);
        expect(Math.abs(npv(at, values) - plain)).toBeLessThanOrEqual(1e-9 * sizeOf(values, at));
        expect(npvExcel(at, values)).toBeCloseTo(npv(at, values) / (1 + at), 6);
        const parts = discounted(at, values).reduce((sum, value) => sum + value, 0);
        expect(Math.abs(parts - plain)).toBeLessThanOrEqual(1e-9 * sizeOf(values, at));
      }),
    );
    expect(npv(-1, [1, 2])).toBeNaN();
    expect(npv(0.1, [1, Number.NaN])).toBeNaN();
  });

  it("grows with the money and never gains by waiting", () => {
    fc.assert(
      fc.property(
        flows,
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, times, at) => {
          const scaled = npv(
            at,
            values.map((value) => value * times),
          );
          expect(scaled).toBeCloseTo(npv(at, values) * times, 3);
          const cash = values.map(Math.abs);
          expect(npv(at, [0, ...cash])).toBeLessThanOrEqual(npv(at, cash) + 1e-6);
        },
      ),
    );
  });

  it("is what a hand finds", () => {
    // −40,000 + 4,629.63 + 6,858.71 + 9,525.99 + 22,050.90
    expect(npv(0.08, [-40_000, 5_000, 8_000, 12_000, 30_000])).toBeCloseTo(3_065.22, 2);
    // 454.55 + 1,239.67 + 3,005.26 + 6,830.13
    expect(npvExcel(0.1, [500, 1_500, 4_000, 10_000])).toBeCloseTo(11_529.61, 2);
    expect(discounted(1, [8, 8, 8])).toEqual([8, 4, 2]);
  });

  it("has its limits: no discount at 0, the first flow alone far out, no number where none is", () => {
    expect(npv(0, [-3, 1, 4])).toBe(2);
    expect(npv(1e300, [-3, 1, 4])).toBe(-3);
    expect(npv(0.1, [])).toBe(0);
    // Below −1 the sum exists, its powers alternate: −100 − 10 / −1 …
    expect(npvExcel(-2, [-100, -10, 10, 100])).toBe(180);
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(npv(bad, [1, 2])).toBeNaN();
      expect(npv(0.1, [1, bad])).toBeNaN();
      expect(npvExcel(0.1, [bad])).toBeNaN();
    }
    expect(npvExcel(-1, [1])).toBeNaN();
    expect(npv(-0.999_999, new Array<number>(100).fill(1))).toBeNaN();
  });
});

describe("capital recovery factor", () => {
  it("times the worth of a payment of 1 each year is 1", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.2, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (at, years) => {
          const annuity = npv(at, [0, ...new Array<number>(years).fill(1)]);
          expect(capitalRecoveryFactor(at, years) * annuity).toBeCloseTo(1, 9);
        },
      ),
    );
    // 0.06 / (1 − 1.06^−20) = 0.06 / 0.688195
    expect(capitalRecoveryFactor(0.06, 20)).toBeCloseTo(0.0871846, 7);
  });

  it("has its limits", () => {
    expect(capitalRecoveryFactor(0, 20)).toBe(0.05);
    expect(capitalRecoveryFactor(1e-13, 20)).toBeCloseTo(0.05, 10);
    expect(capitalRecoveryFactor(0.06, Number.POSITIVE_INFINITY)).toBe(0.06);
    expect(() => capitalRecoveryFactor(0.06, 0)).toThrow("years must be above 0, got 0");
    expect(() => capitalRecoveryFactor(0.06, Number.NaN)).toThrow(RangeError);
    expect(() => capitalRecoveryFactor(-1, 20)).toThrow("rate must be a number above −1, got -1");
    expect(() => capitalRecoveryFactor(Number.NaN, 20)).toThrow(RangeError);
  });
});
