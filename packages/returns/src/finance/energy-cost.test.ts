import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lcoeCashFlow, lcoeFixedCharge } from "./energy-cost.ts";
import { capitalRecoveryFactor, npv } from "./present-value.ts";

const costs = {
  fixedChargeRate: 0.1,
  capitalCost: 1_000,
  fixedOperatingCost: 20,
  variableOperatingCost: 0.01,
};
const whole = { costs: [-100, -10], energy: [0, 200], costRate: 0, energyRate: 0 };

describe("levelised cost of energy", () => {
  it("is what a hand finds", () => {
    // (100 + 20) / 400 + 0.01
    expect(lcoeFixedCharge({ ...costs, annualEnergy: 400 })).toBeCloseTo(0.31, 12);
    // 110 / 200
    expect(lcoeCashFlow(whole)).toBeCloseTo(0.55, 12);
    // Real: (100 + 10 / 1.1) / (200 / 1.05)
    expect(lcoeCashFlow({ ...whole, costRate: 0.1, energyRate: 0.05 })).toBeCloseTo(0.572727, 6);
    expect(lcoeCashFlow({ ...whole, energy: [999, 200] })).toBeCloseTo(0.55, 12);
  });

  it("is no number without energy or from what is no number", () => {
    expect(lcoeFixedCharge({ ...costs, annualEnergy: 0 })).toBeNaN();
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(lcoeFixedCharge({ ...costs, annualEnergy: bad })).toBeNaN();
      expect(lcoeFixedCharge({ ...costs, capitalCost: bad, annualEnergy: 1 })).toBeNaN();
      expect(lcoeCashFlow({ ...whole, costs: [bad] })).toBeNaN();
      expect(lcoeCashFlow({ ...whole, energy: [0, bad] })).toBeNaN();
      expect(lcoeCashFlow({ ...whole, costRate: bad })).toBeNaN();
    }
    expect(lcoeCashFlow({ costs: [-100], energy: [0], costRate: 0, energyRate: 0 })).toBeNaN();
    expect(lcoeCashFlow({ ...whole, energyRate: -1 })).toBeNaN();
  });

  it("is the price at which the present value is zero, and the same by both methods for level years", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 1e4 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        (capital, operating, energy, years, rate) => {
          const level = (value: number) => new Array<number>(years).fill(value);
          const price = lcoeCashFlow({
            costs: [-capital, ...level(-operating)],
            energy: [0, ...level(energy)],
            costRate: rate,
            energyRate: rate,
          });
          const flows = [-capital, ...level(energy * price - operating)];
          expect(Math.abs(npv(rate, flows))).toBeLessThanOrEqual(1e-9 * (capital + operating * years));
          const fixed = lcoeFixedCharge({
            fixedChargeRate: capitalRecoveryFactor(rate, years),
            capitalCost: capital,
            fixedOperatingCost: operating,
            variableOperatingCost: 0,
            annualEnergy: energy,
          });
          expect(fixed / price).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});
