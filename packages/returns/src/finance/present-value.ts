/** Present value of flows: `Σ flow[t] / (1 + rate)^t`, the first flow at t = 0 (numpy's convention).
 *  Limits: NaN at a rate of −1 and where a number is not finite; no flows are worth 0.
 *  @param rate a fraction, any but −1 [1/period]
 *  @param flows one a period [money]
 *  @returns at t = 0 [money]
 *  @example npv(0.08, [-40_000, 5_000, 8_000, 12_000, 30_000]) // 3065.22
 *  @see SOURCES.md [present-value] */
export function npv(rate: number, flows: readonly number[]): number {
  if (rate === -1 || !Number.isFinite(rate)) return Number.NaN;
  const factor = 1 / (1 + rate);
  let sum = 0;
  for (let t = flows.length - 1; t >= 0; t--) sum = sum * factor + (flows[t] ?? 0);
  return Number.isFinite(sum) ? sum : Number.NaN;
}

/** Present value in Excel's convention: every flow, the first too, is discounted by one period more, `npv / (1 + rate)`.
 *  Limits: those of `npv`.
 *  @param rate a fraction, any but −1 [1/period]
 *  @param flows one a period [money]
 *  @returns one period before the first flow [money]
 *  @example npvExcel(0.1, [500, 1_500, 4_000, 10_000]) // 11529.61
 *  @see SOURCES.md [present-value] */
export function npvExcel(rate: number, flows: readonly number[]): number {
  return npv(rate, flows) / (1 + rate);
}

/** Each flow's worth at t = 0: `flow[t] / (1 + rate)^t`; together they are the present value.
 *  Limits: the rate is above −1.
 *  @param rate a fraction [1/period]
 *  @param flows one a period [money]
 *  @returns one a period [money]
 *  @example discounted(1, [8, 8, 8]) // [8, 4, 2]
 *  @see SOURCES.md [present-value] */
export function discounted(rate: number, flows: readonly number[]): readonly number[] {
  let factor = 1;
  return flows.map((flow, t) => {
    if (t > 0) factor /= 1 + rate;
    return flow * factor;
  });
}

/** Capital recovery factor: the level payment each year that repays one unit of capital, `rate / (1 − (1 + rate)^−years)`.
 *  Limits: 1 / years at a rate of 0; the rate itself where the years go on for ever.
 *  @param rate a fraction, above −1 [1/yr]
 *  @param years above zero [yr]
 *  @returns payment for a unit of capital [1/yr]
 *  @throws RangeError when the years are not above zero or the rate is not a number above −1
 *  @example capitalRecoveryFactor(0.06, 20) // 0.0871846
 *  @see SOURCES.md [capital-recovery] */
export function capitalRecoveryFactor(rate: number, years: number): number {
  if (!(years > 0)) throw new RangeError(`years must be above 0, got ${years}`);
  if (!(rate > -1 && rate < Number.POSITIVE_INFINITY))
    throw new RangeError(`rate must be a number above −1, got ${rate}`);
  return rate === 0 ? 1 / years : rate / -Math.expm1(-years * Math.log1p(rate));
}
