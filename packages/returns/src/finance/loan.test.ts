import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interestWhileBuilding, type LoanTerms, loanSchedule } from "./loan.ts";

const terms: LoanTerms = { amount: 100, rate: 0.05, years: 2, graceYears: 0, repayment: "equal-principal" };
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("a loan", () => {
  it("ends at zero, whatever its terms", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(10),
        fc.constantFrom("equal-principal" as const, "equal-payment" as const),
        (lent, at, years, grace, repayment) => {
          const any = { amount: lent, rate: at, years, graceYears: Math.min(grace, years - 1), repayment };
          const schedule = loanSchedule(any);
          expect(schedule.at(-1)?.closing).toBe(0);
          expect(schedule.reduce((paid, year) => paid + year.principal, 0)).toBeCloseTo(lent, 3);
          for (const { opening, interest, principal, closing } of schedule) {
            expect(interest).toBeCloseTo(opening * at, 6);
            expect(opening - principal).toBe(closing);
          }
          const payments = schedule.slice(any.graceYears).map((year) => year.principal + year.interest);
          if (repayment === "equal-payment")
            for (const payment of payments) expect(payment / (payments[0] ?? 1)).toBeCloseTo(1, 7);
        },
      ),
    );
    expect(() =>
      loanSchedule({ amount: 1, rate: 0, years: 2, graceYears: 2, repayment: "equal-payment" }),
    ).toThrow();
  });

  it("is what a hand finds: 100 at 5 % over two years", () => {
    expect(loanSchedule(terms)).toEqual([
      { opening: 100, interest: 5, principal: 50, closing: 50 },
      { opening: 50, interest: 2.5, principal: 50, closing: 0 },
    ]);
    // Level payment 100 · 0.05 / (1 − 1.05^−2) = 53.7805: 5 + 48.7805, then 2.5610 + 51.2195.
    const level = loanSchedule({ ...terms, repayment: "equal-payment" });
    expect(level.map(({ principal }) => principal)).toEqual([
      expect.closeTo(48.7805, 4),
      expect.closeTo(51.2195, 4),
    ]);
    const graced = loanSchedule({ ...terms, years: 3, graceYears: 1 });
    expect(graced.map(({ principal }) => principal)).toEqual([0, 50, 50]);
    expect(graced.map(({ interest }) => interest)).toEqual([5, 5, 2.5]);
  });

  it("in equal parts of principal bears the interest of its mean balance", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (amount, rate, years) => {
          const interest = sum(loanSchedule({ ...terms, amount, rate, years }).map((year) => year.interest));
          const wanted = (amount * rate * (years + 1)) / 2;
          expect(Math.abs(interest - wanted)).toBeLessThanOrEqual(1e-12 * amount * years);
        },
      ),
    );
  });

  it("refuses terms that cannot be, with the value", () => {
    expect(() => loanSchedule({ ...terms, years: 0 })).toThrow("years must be a whole number above 0, got 0");
    expect(() => loanSchedule({ ...terms, years: 1.5 })).toThrow(RangeError);
    expect(() => loanSchedule({ ...terms, graceYears: -1 })).toThrow("from 0 to 1, got -1");
    expect(() => loanSchedule({ ...terms, amount: Number.NaN })).toThrow("amount must be a number, got NaN");
    expect(() => loanSchedule({ ...terms, rate: Number.POSITIVE_INFINITY })).toThrow(RangeError);
  });
});

describe("interest while building", () => {
  it("bears half a month in the month of the draw", () => {
    const [first = 0, second = 0] = interestWhileBuilding([100, 0], 0.12);
    expect([first, second]).toEqual([expect.closeTo(0.5, 12), expect.closeTo(1.005, 12)]);
  });
});
