import { describe, expect, it } from "vitest";
import { defaults } from "../assumptions/defaults.ts";
import { parameterIds, Values } from "../assumptions/values.ts";
import { incomeTaxOf } from "./income-tax.ts";
import { modelOf } from "./project-model.ts";

const wind = Values.parse({
  ...Object.fromEntries(parameterIds.map((id) => [id, defaults[id].wind?.value])),
  capacity: 100_000,
  investment: 600_000_000,
});

describe("the income tax of two batches", () => {
  /** Three quarters of the energy from the first year on, one quarter from the third. Profit 100 a year, rate 25 %.
   *
   *  | year | first batch        | later batch        | Σ energy · part / Σ energy          | tax    |
   *  | 1–3  | own 1–3, free      | – / – / own 1 free | 0                                   | 0      |
   *  | 4, 5 | own 4, 5, half     | own 2, 3, free     | (75 · ½ + 25 · 0) / 100 = 0.375     | 9.375  |
   *  | 6    | own 6, half        | own 4, half        | (75 · ½ + 25 · ½) / 100 = 0.5       | 12.5   |
   *  | 7, 8 | full               | own 5, 6, half     | (75 · 1 + 25 · ½) / 100 = 0.875     | 21.875 |
   *  | 9    | full               | full               | 1                                   | 25     | */
  it("counts each batch's free and half years from its own first revenue", () => {
    const timeline = { buildingYears: 1, operatingYears: 9, years: 10, constructionMonths: 12 };
    const operating = (of: (year: number) => number) =>
      Array.from({ length: 10 }, (_, t) => (t === 0 ? 0 : of(t)));
    const firstBatch = operating(() => 75);
    const laterBatch = operating((year) => (year > 2 ? 25 : 0));
    const revenue = {
      ...modelOf(wind).revenue,
      firstBatch,
      laterBatch,
      energy: firstBatch.map((own, t) => own + (laterBatch[t] ?? 0)),
      revenue: operating(() => 500),
    };
    const values = { ...wind, laterShare: 0.25, laterYears: 2 };
    const profit = operating(() => 100);
    expect(incomeTaxOf(values, timeline, profit, revenue).tax).toEqual([
      0, 0, 0, 0, 9.375, 9.375, 12.5, 21.875, 21.875, 25,
    ]);
    // A loss of 250 in the second year is made up by years 3 to 5 (100 + 100 + 50), so only 50 is taxed in year 5.
    const withLoss = profit.map((value, t) => (t === 2 ? -250 : value));
    const after = incomeTaxOf(values, timeline, withLoss, revenue);
    expect(after.madeUp).toEqual([0, 0, 0, 100, 100, 50, 0, 0, 0, 0]);
    expect(after.tax).toEqual([0, 0, 0, 0, 0, 4.6875, 12.5, 21.875, 21.875, 25]);
  });

  /** 100 MW · 2,800 h · 0.95 = 266 GWh in full. Degradation 1 %. A quarter two years later:
   *  year 1: 266 · 0.75 = 199.5; year 2: 199.5 · 0.99 = 197.505; year 3: 199.5 · 0.9801 + 66.5 = 262.02995 GWh. */
  it("goes with an energy that is whole only when both run", () => {
    const { energy } = modelOf({ ...wind, degradation: 0.01, laterShare: 0.25, laterYears: 2 }).revenue;
    expect(energy[1]).toBeCloseTo(199_500_000, 3);
    expect(energy[2]).toBeCloseTo(197_505_000, 3);
    expect(energy[3]).toBeCloseTo(262_029_950, 3);
  });

  it("is that of one batch where the later one is not later", () => {
    const one = modelOf(wind).incomeTax.tax;
    const two = modelOf({ ...wind, laterShare: 0.4, laterYears: 0 }).incomeTax.tax;
    for (const [t, tax] of one.entries()) expect(two[t]).toBeCloseTo(tax, 3);
  });
});
