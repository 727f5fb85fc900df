/** Present value of flows at the beginning: `Σ flow[t] / (1 + rate)^t`, the first flow at t = 0 (numpy's convention).
 *  @param rate per period, a fraction; any but −1
 *  @param flows one a period, in one currency
 *  @returns in the flows' currency; NaN at a rate of −1 or where a number is not finite
 *  @example npv(0.08, [-40_000, 5_000, 8_000, 12_000, 30_000]) // 3065.22
 *  Source: numpy-financial, `npv`. */
export function npv(rate: number, flows: readonly number[]): number {
  if (rate === -1) return Number.NaN;
  const factor = 1 / (1 + rate);
  let sum = 0;
  for (let t = flows.length - 1; t >= 0; t--) sum = sum * factor + (flows[t] ?? 0);
  return Number.isFinite(sum) ? sum : Number.NaN;
}

/** The same in Excel's convention: every flow, the first too, is discounted by one period more.
 *  @example npvExcel(0.1, [500, 1_500, 4_000, 10_000]) // 11529.61
 *  Source: Excel, `NPV`. */
export function npvExcel(rate: number, flows: readonly number[]): number {
  return npv(rate, flows) / (1 + rate);
}

/** Each flow's worth at t = 0. */
export function discounted(rate: number, flows: readonly number[]): readonly number[] {
  let factor = 1;
  return flows.map((flow, t) => {
    if (t > 0) factor /= 1 + rate;
    return flow * factor;
  });
}

/** What a payment of 1 now is worth as equal payments over years: `r / (1 − (1 + r)^−n)`, and 1 / n at r = 0.
 *  @throws RangeError where the years are not above zero or the rate is not above −1
 *  @example capitalRecoveryFactor(0.06, 20) // 0.08718
 *  Source: NREL ATB. */
export function capitalRecoveryFactor(rate: number, years: number): number {
  if (!(years > 0) || !(rate > -1))
    throw new RangeError("a recovery factor needs years above 0, a rate above −1");
  return rate === 0 ? 1 / years : rate / -Math.expm1(-years * Math.log1p(rate));
}
