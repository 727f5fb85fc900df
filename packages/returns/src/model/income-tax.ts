import type { Timeline } from "./timeline.ts";
import type { Values } from "./values.ts";

export type IncomeTax = {
  /** Profit on which tax is due, after earlier losses. */
  readonly taxable: readonly number[];
  /** Losses of earlier years that the profit made up. */
  readonly madeUp: readonly number[];
  readonly tax: readonly number[];
};

/** Income tax with years free and years at half (三免三减半) from the first year with revenue, and losses carried forward
 *  for a number of years, the oldest first. A part of the revenue may be left out of the base.
 *  @param profit before tax, one a year
 *  Source: 《企业所得税法》 art. 18; 财税〔2008〕116号. */
export function incomeTaxOf(
  values: Values,
  { building, years }: Timeline,
  profit: readonly number[],
  revenue: readonly number[],
): IncomeTax {
  const taxable = new Array<number>(years).fill(0);
  const madeUp = new Array<number>(years).fill(0);
  const tax = new Array<number>(years).fill(0);
  const losses: { readonly year: number; left: number }[] = [];
  for (let t = building; t < years; t++) {
    const year = t - building + 1;
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
    const rate =
      year <= values.freeYears
        ? 0
        : year <= values.freeYears + values.halfYears
          ? values.incomeTaxRate / 2
          : values.incomeTaxRate;
    madeUp[t] = base - rest;
    taxable[t] = rest;
    tax[t] = rest * rate;
  }
  return { taxable, madeUp, tax };
}
