import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dscr } from "./debt-cover.ts";
import { lcoeCashFlow, lcoeFixedCharge } from "./energy-cost.ts";
import { irr, mirr, xirr } from "./internal-rate.ts";
import { interestWhileBuilding, loanSchedule } from "./loan.ts";
import { payback } from "./payback.ts";
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
});

describe("internal rate", () => {
  it("makes the present value zero, at every rate it names", () => {
    fc.assert(
      fc.property(flows, (values) => {
        const told = irr(values);
        if (told.kind !== "solved") return;
        expect(told.allRates).toContain(told.rate);
        for (const one of told.allRates) {
          // A rate is known to its last digit at best, and the value is steep in it near −1.
          const step = (1 + one) * 1e-11 + 4e-16;
          const [before, after] = [npv(one - step, values), npv(one + step, values)];
          const isCrossed = before === 0 || after === 0 || before > 0 !== after > 0;
          const isTouched = Math.abs(npv(one, values)) <= 1e-12 * sizeOf(values, one);
          expect(isCrossed || isTouched).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("misses no change of sign that a scan finds", () => {
    fc.assert(
      fc.property(flows, (values) => {
        const told = irr(values);
        const rates = told.kind === "solved" ? told.allRates : [];
        let before = npv(-0.9, values);
        let crossings = 0;
        for (let x = Math.log(0.1) + 0.01; x < 3; x += 0.01) {
          const after = npv(Math.expm1(x), values);
          if (after > 0 !== before > 0 && Math.abs(after) > 1e-6 && Math.abs(before) > 1e-6) crossings += 1;
          before = after;
        }
        expect(rates.length).toBeGreaterThanOrEqual(crossings);
      }),
      { numRuns: 300 },
    );
  });

  it("finds the rates from which flows were made, however many", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -60, max: 120 }), { minLength: 1, maxLength: 4 }),
        (percents) => {
          // (1 + r1 − y)(1 + r2 − y)… in the growth factor y has its roots at y = 1 + r.
          let polynomial = [1];
          for (const percent of percents) {
            const root = 1 + percent / 100;
            const next = new Array<number>(polynomial.length + 1).fill(0);
            for (const [power, value] of polynomial.entries()) {
              next[power] = (next[power] ?? 0) + value * root;
              next[power + 1] = (next[power + 1] ?? 0) - value;
            }
            polynomial = next;
          }
          const told = irr(polynomial.toReversed());
          const wanted = [...percents].sort((a, b) => a - b).map((percent) => percent / 100);
          expect(told.kind === "solved" && told.allRates.length).toBe(wanted.length);
          if (told.kind === "solved")
            for (const [at, one] of told.allRates.entries())
              expect(one).toBeCloseTo(wanted[at] ?? Number.NaN, 6);
        },
      ),
    );
  });

  it("says why there is none", () => {
    expect(irr([]).kind).toBe("too-few-flows");
    expect(irr([-5]).kind).toBe("too-few-flows");
    expect(irr([0, 0, 0]).kind).toBe("too-few-flows");
    expect(irr([1, 2, 3]).kind).toBe("one-sign");
    expect(irr([-1, -2]).kind).toBe("one-sign");
    expect(irr([-1, Number.NaN, 2]).kind).toBe("not-finite");
    expect(irr([-1, Number.POSITIVE_INFINITY]).kind).toBe("not-finite");
    expect(irr([10, -20, 15]).kind).toBe("no-root");
    expect(xirr([{ amount: 1, on: "2026-02-30" }])).toEqual({ kind: "bad-date", on: "2026-02-30" });
    const sameDay = [
      { amount: -1, on: "2026-01-01" },
      { amount: 2, on: "2026-01-01" },
    ];
    expect(xirr(sameDay).kind).toBe("too-few-flows");
    expect(mirr([1, 2], { financeRate: 0.1, reinvestRate: 0.1 }).kind).toBe("one-sign");
  });

  it("of monthly flows and of a thousand years is found in no time", () => {
    const monthly = [-100_000, ...new Array<number>(600).fill(450)];
    const told = irr(monthly);
    expect(told.kind === "solved" && npv(told.rate, monthly)).toBeCloseTo(0, 4);
    const long = irr([-1_000, ...new Array<number>(1_000).fill(50)]);
    expect(long.kind === "solved" && long.rate).toBeCloseTo(0.05, 9);
    // A plant that is taken down at a cost has a second rate, far below zero, and says so.
    const takenDown = irr([-100, ...new Array<number>(20).fill(12), -30]);
    expect(takenDown.kind === "solved" && takenDown.allRates).toHaveLength(2);
    expect(takenDown.kind === "solved" && takenDown.rate).toBeGreaterThan(0.09);
  });
});

describe("the other measures", () => {
  it("follow their formulas", () => {
    expect(capitalRecoveryFactor(0, 20)).toBe(0.05);
    expect(capitalRecoveryFactor(0.06, 20)).toBeCloseTo(0.0871846, 7);
    expect(() => capitalRecoveryFactor(0.06, 0)).toThrow(RangeError);
    const costs = {
      fixedChargeRate: 0.1,
      capitalCost: 1_000,
      fixedOperatingCost: 20,
      variableOperatingCost: 0.01,
    };
    expect(lcoeFixedCharge({ ...costs, annualEnergy: 400 })).toBeCloseTo(0.31, 12);
    expect(lcoeFixedCharge({ ...costs, annualEnergy: 0 })).toBeNaN();
    expect(lcoeCashFlow({ costs: [-100, -10], energy: [0, 200], costRate: 0, energyRate: 0 })).toBeCloseTo(
      0.55,
      12,
    );
    expect(lcoeCashFlow({ costs: [-100], energy: [0], costRate: 0, energyRate: 0 })).toBeNaN();
    expect(payback([-100, 60, 60])).toEqual({ kind: "reached", periods: 2 - 20 / 60 });
    expect(payback([-100, 10])).toEqual({ kind: "never" });
    expect(payback([-100, 100, 1])).toEqual({ kind: "reached", periods: 1 });
    expect(dscr([0, 12, 15], [0, 10, 10])).toEqual({ byYear: [null, 1.2, 1.5], minimum: 1.2, average: 1.35 });
    expect(dscr([1], [0])).toEqual({ byYear: [null], minimum: null, average: null });
  });

  it("end a loan at zero, whatever its terms", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(10),
        fc.constantFrom("equal-principal" as const, "equal-payment" as const),
        (sum, at, years, grace, repayment) => {
          const terms = { amount: sum, rate: at, years, graceYears: Math.min(grace, years - 1), repayment };
          const schedule = loanSchedule(terms);
          expect(schedule.at(-1)?.closing).toBe(0);
          expect(schedule.reduce((paid, year) => paid + year.principal, 0)).toBeCloseTo(sum, 3);
          for (const { opening, interest, principal, closing } of schedule) {
            expect(interest).toBeCloseTo(opening * at, 6);
            expect(opening - principal).toBe(closing);
          }
          const payments = schedule.slice(terms.graceYears).map((year) => year.principal + year.interest);
          if (repayment === "equal-payment")
            for (const payment of payments) expect(payment / (payments[0] ?? 1)).toBeCloseTo(1, 7);
        },
      ),
    );
    expect(() =>
      loanSchedule({ amount: 1, rate: 0, years: 2, graceYears: 2, repayment: "equal-payment" }),
    ).toThrow();
  });

  it("bear interest while building, half a month in the month of the draw", () => {
    const [first = 0, second = 0] = interestWhileBuilding([100, 0], 0.12);
    expect([first, second]).toEqual([expect.closeTo(0.5, 12), expect.closeTo(1.005, 12)]);
  });
});
