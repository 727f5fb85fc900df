export type Depreciation = {
  /** One a year of the life [currency]. */
  readonly byYear: readonly number[];
  /** Value that is left at the end of the life [currency]. */
  readonly left: number;
};

/** Straight-line depreciation 直线法 with a residual value: `value · (1 − residualShare) / depreciationYears` in each of the first `depreciationYears`
 *  years of the life, nothing after them; what is left at the end is the value less all of it.
 *  A life shorter than the years leaves more than the residual value.
 *  @param asset.value 固定资产原值, without VAT that is credited [currency]
 *  @param asset.residualShare share of the value that is not written off [fraction, 0–1]
 *  @param asset.depreciationYears, a whole number above 0 [yr]
 *  @param asset.lifeYears years of operation, a whole number above 0 [yr]
 *  @throws RangeError where the years or the life are no whole number above 0, showing it
 *  @example straightLineDepreciation({ value: 100, residualShare: 0.05, depreciationYears: 19, lifeYears: 20 })
 *  //        5 in each of 19 years, then 0; left 5
 *  @see SOURCES.md [depreciation] */
export function straightLineDepreciation(asset: {
  readonly value: number;
  readonly residualShare: number;
  readonly depreciationYears: number;
  readonly lifeYears: number;
}): Depreciation {
  const { value, residualShare, depreciationYears, lifeYears } = asset;
  for (const [name, count] of [
    ["depreciationYears", depreciationYears],
    ["lifeYears", lifeYears],
  ] as const)
    if (!Number.isInteger(count) || count < 1)
      throw new RangeError(`${name} must be a whole number above 0, got ${count}`);
  const yearly = (value * (1 - residualShare)) / depreciationYears;
  const byYear = Array.from({ length: lifeYears }, (_, index) => (index < depreciationYears ? yearly : 0));
  return { byYear, left: value - byYear.reduce((sum, one) => sum + one, 0) };
}
