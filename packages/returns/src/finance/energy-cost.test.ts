import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EnergyCost, lcoeCashFlow, lcoeFixedCharge } from "./energy-cost.ts";
import { capitalRecoveryFactor, npv } from "./present-value.ts";

const costs = {
  fixedChargeRate: 0.1,
  capitalCost: 1_000,
  fixedOperatingCost: 20,
  variableOperatingCost: 0.01,
};
const whole = { costs: [-100, -10], energy: [0, 200], costRate: 0, energyRate: 0 };

const known = (cost: EnergyCost) => (cost.kind === "known" ? cost.moneyPerEnergy : null);

describe("levelised cost of energy", () => {
  it("is what a hand finds", () => {
    // (100 + 20) / 400 + 0.01
    expect(known(lcoeFixedCharge({ ...costs, annualEnergy: 400 }))).toBeCloseTo(0.31, 12);
    // 110 / 200
    expect(known(lcoeCashFlow(whole))).toBeCloseTo(0.55, 12);
    // Real: (100 + 10 / 1.1) / (200 / 1.05)
    expect(known(lcoeCashFlow({ ...whole, costRate: 0.1, energyRate: 0.05 }))).toBeCloseTo(0.572727, 6);
    expect(known(lcoeCashFlow({ ...whole, energy: [999, 200] }))).toBeCloseTo(0.55, 12);
  });

  it("says why there is none: no energy, or a number that is none", () => {
    expect(lcoeFixedCharge({ ...costs, annualEnergy: 0 })).toEqual({ kind: "no-energy" });
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const notFinite = { kind: "not-finite" };
      expect(lcoeFixedCharge({ ...costs, annualEnergy: bad })).toEqual(notFinite);
      expect(lcoeFixedCharge({ ...costs, capitalCost: bad, annualEnergy: 1 })).toEqual(notFinite);
      expect(lcoeCashFlow({ ...whole, costs: [bad] })).toEqual(notFinite);
      expect(lcoeCashFlow({ ...whole, energy: [0, bad] })).toEqual(notFinite);
      expect(lcoeCashFlow({ ...whole, costRate: bad })).toEqual(notFinite);
    }
    expect(lcoeCashFlow({ costs: [-100], energy: [0], costRate: 0, energyRate: 0 }).kind).toBe("no-energy");
    expect(lcoeCashFlow({ ...whole, energyRate: -1 }).kind).toBe("not-finite");
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
          const price =
            known(
              lcoeCashFlow({
                costs: [-capital, ...level(-operating)],
                energy: [0, ...level(energy)],
                costRate: rate,
                energyRate: rate,
              }),
            ) ?? 0;
          const flows = [-capital, ...level(energy * price - operating)];
          expect(Math.abs(npv(rate, flows))).toBeLessThanOrEqual(1e-9 * (capital + operating * years));
          const fixed =
            known(
              lcoeFixedCharge({
                fixedChargeRate: capitalRecoveryFactor(rate, years),
                capitalCost: capital,
                fixedOperatingCost: operating,
                variableOperatingCost: 0,
                annualEnergy: energy,
              }),
            ) ?? 0;
          expect(fixed / price).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});
