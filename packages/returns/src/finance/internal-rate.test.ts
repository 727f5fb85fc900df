import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { irr, type Rate, xirr } from "./internal-rate.ts";
import { npv } from "./present-value.ts";

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
const flows = fc.array(amount, { minLength: 2, maxLength: 60 });
const sizeOf = (values: readonly number[], at: number) =>
  values.reduce((sum, value, t) => sum + Math.abs(value) / (1 + at) ** t, 0);
const ratesOf = (rate: Rate) => (rate.kind === "solved" ? rate.allRates : []);
/** Below a rate of 0 the worth at the last flow instead of the first, which has the same sign and does not overflow. */
const worthOf = (rate: number, values: readonly number[]) =>
  rate < 0 ? npv(1 / (1 + rate) - 1, values.toReversed()) : npv(rate, values);
/** The same seed, the same flows. */
function randomFlows(length: number, seed: number): number[] {
  return fc.sample(fc.array(amount, { minLength: length, maxLength: length }), { numRuns: 1, seed })[0] ?? [];
}

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

  it("is what a hand finds: 10 / 1.1 + 110 / 1.21 = 9.09 + 90.91 = 100", () => {
    const told = irr([-100, 10, 110]);
    expect(told.kind === "solved" && told.rate).toBeCloseTo(0.1, 14);
    expect(ratesOf(irr([-100, 39, 59, 55, 20]))).toEqual([expect.closeTo(0.28095, 5)]);
    // In y = 1 + r: −8 + 18 y⁻¹ − 9 y⁻² is zero where 8 y² − 18 y + 9 is, at y = 0.75 and y = 1.5.
    const both = irr([-8, 18, -9]);
    expect(ratesOf(both)).toEqual([expect.closeTo(-0.25, 12), expect.closeTo(0.5, 12)]);
    expect(both.kind === "solved" && both.rate).toBeCloseTo(0.5, 12);
    // A value that only touches zero: −1 + 2 / 1.1 · 1.1 … − 1.21 / 1.1² at 10 %.
    expect(ratesOf(irr([-100, 220, -121]))).toEqual([expect.closeTo(0.1, 7)]);
  });

  it("does not change with the currency, and turns round with time", () => {
    fc.assert(
      fc.property(flows, fc.constantFrom(1e-250, 1e-9, 0.5, 1_024, 1e290), (values, times) => {
        const rates = ratesOf(irr(values));
        const scaled = ratesOf(irr(values.map((value) => value * times)));
        expect(scaled).toHaveLength(rates.length);
        // Read backwards, growth by 1 + r becomes growth by 1 / (1 + r).
        const turned = ratesOf(irr(values.toReversed())).map((rate) => 1 / (1 + rate) - 1);
        expect(turned).toHaveLength(rates.length);
        for (const [at, rate] of rates.entries()) {
          // A place that is only touched is known to half the digits.
          const tolerance = 1e-6 * (1 + rate);
          expect(Math.abs((scaled[at] ?? Number.NaN) - rate)).toBeLessThanOrEqual(tolerance);
          expect(Math.abs((turned.at(-1 - at) ?? Number.NaN) - rate)).toBeLessThanOrEqual(tolerance);
        }
      }),
    );
  });

  it("finds fifteen rates of fifteen", () => {
    // Π (y − 2^k) for k from −7 to 7, in the growth factor y.
    let polynomial = [1];
    for (let power = -7; power <= 7; power++) {
      const next = new Array<number>(polynomial.length + 1).fill(0);
      for (const [at, value] of polynomial.entries()) {
        next[at] = (next[at] ?? 0) - value * 2 ** power;
        next[at + 1] = (next[at + 1] ?? 0) + value;
      }
      polynomial = next;
    }
    const rates = ratesOf(irr(polynomial.toReversed()));
    expect(rates).toHaveLength(15);
    for (const [at, rate] of rates.entries()) expect((1 + rate) / 2 ** (at - 7)).toBeCloseTo(1, 10);
  });

  it("of thousands of flows that keep changing sign is found crossing by crossing", () => {
    for (const [length, seed] of [
      [100, 1],
      [360, 2],
      [1_000, 3],
      [6_000, 4],
    ] as const) {
      const values = randomFlows(length, seed);
      const rates = ratesOf(irr(values));
      let crossings = 0;
      let before = worthOf(Math.expm1(-0.4), values);
      for (let x = -0.399; x < 0.4; x += 0.001) {
        const after = worthOf(Math.expm1(x), values);
        if (after > 0 !== before > 0) crossings += 1;
        before = after;
      }
      expect(rates.length).toBeGreaterThanOrEqual(crossings);
      const sizes = values.map(Math.abs);
      for (const rate of rates)
        expect(Math.abs(worthOf(rate, values))).toBeLessThanOrEqual(1e-11 * worthOf(rate, sizes));
    }
  });

  it("is not led astray by periods without a flow", () => {
    // A fault mended: pauses between flows of one sign were counted as changes of it.
    const paused = [-1, 3, 0, 2, 0, 4, -9];
    for (const rate of ratesOf(irr(paused)))
      expect(Math.abs(npv(rate, paused))).toBeLessThanOrEqual(1e-13 * sizeOf(paused, rate));
    expect(ratesOf(irr(paused))).toHaveLength(2);
    expect(ratesOf(irr([0, 0, -100, 110, 0, 0]))).toEqual([expect.closeTo(0.1, 12)]);
  });

  it("of dated flows does not depend on their order, and is that of periods for whole years", () => {
    const dated = fc.array(
      fc.record({ amount, day: fc.integer({ min: 0, max: 9_000 }) }).map(({ amount: value, day }) => ({
        amount: value,
        on: new Date(Date.UTC(2001, 0, 1) + day * 86_400_000).toISOString().slice(0, 10),
      })),
      { minLength: 2, maxLength: 30 },
    );
    fc.assert(
      fc.property(dated, (values) => {
        expect(xirr(values.toReversed())).toEqual(xirr(values));
        expect(xirr(values.toSorted((a, b) => a.amount - b.amount))).toEqual(xirr(values));
      }),
    );
    // 365 days apart, over the leap day of 2028.
    const days = ["2026-03-01", "2027-03-01", "2028-02-29", "2029-02-28"];
    const yearly = [-100, 40, 50, 30];
    expect(ratesOf(xirr(yearly.map((value, at) => ({ amount: value, on: days[at] ?? "" }))))).toEqual(
      ratesOf(irr(yearly)).map((rate) => expect.closeTo(rate, 12)),
    );
    const example = [
      { amount: -100, on: "2026-01-01" },
      { amount: 110, on: "2027-01-01" },
    ];
    expect(ratesOf(xirr(example))).toEqual([expect.closeTo(0.1, 12)]);
    const overnight = [
      { amount: 1_000, on: "1985-01-01" },
      { amount: -6_000, on: "1985-01-02" },
    ];
    expect((ratesOf(xirr(overnight))[0] ?? 0) / 6 ** 365).toBeCloseTo(1, 9);
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
