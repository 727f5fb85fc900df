import type { Values } from "../assumptions/values.ts";
import type { Revenue } from "./revenue.ts";
import type { Timeline } from "./timeline.ts";

export type IncomeTax = {
  /** Profit on which tax is due, after earlier losses. */
  readonly taxable: readonly number[];
  /** Losses of earlier years that the profit made up. */
  readonly madeUp: readonly number[];
  /** The year's rate over all batches. */
  readonly rate: readonly number[];
  readonly tax: readonly number[];
};

/** Part of the full rate in a batch's own year: nothing while it is free, half for the years after, then all. */
export function holidayPart({ freeYears, halfYears }: Values, ownYear: number): number {
  if (ownYear <= freeYears) return 0;
  return ownYear <= freeYears + halfYears ? 0.5 : 1;
}

/** Income tax with years free and years at half (三免三减半), and losses carried forward for a number of years, the oldest
 *  first. A part of the revenue may be left out of the base. The years count for each batch of units with accounts of its
 *  own from its first revenue; the taxable profit is allotted to the batches by their energy of the year, so that
 *  `rate = incomeTaxRate · Σ energy of batch · its part / Σ energy`. Losses are those of the company and are made up before.
 *  @param profit before tax, one a year
 *  Source: 《企业所得税法》 art. 18; 财税〔2008〕116号; batches: 财税〔2014〕55号, see SOURCES.md. */
export function incomeTaxOf(
  values: Values,
  { buildingYears, years }: Timeline,
  profit: readonly number[],
  { revenue, firstBatch, laterBatch, energy }: Revenue,
): IncomeTax {
  const line = () => new Array<number>(years).fill(0);
  const [taxable, madeUp, rates, tax] = [line(), line(), line(), line()];
  const losses: { readonly year: number; left: number }[] = [];
  for (let t = buildingYears; t < years; t++) {
    const year = t - buildingYears + 1;
    const taxed =
      (firstBatch[t] ?? 0) * holidayPart(values, year) +
      (laterBatch[t] ?? 0) * holidayPart(values, year - values.laterYears);
    const sold = energy[t] ?? 0;
    // Without energy there is nothing to allot a profit by: the first batch bears it.
    const rate = values.incomeTaxRate * (sold > 0 ? taxed / sold : holidayPart(values, year));
    rates[t] = rate;
    const base = (profit[t] ?? 0) - (1 - values.taxedRevenueShare) * (revenue[t] ?? 0);
    if (base < 0) {
      losses.push({ year, left: -base });
      continue;
    }
    let rest = base;
    for (const loss of losses) {
      if (year - loss.year > values.lossYears || rest === 0) continue;
      const used = Math.min(rest, loss.left);
      loss.left -= used;
      rest -= used;
    }
    madeUp[t] = base - rest;
    taxable[t] = rest;
    tax[t] = rest * rate;
  }
  return { taxable, madeUp, rate: rates, tax };
}
