export type DebtCover = {
  /** Cash over debt service in each year; null where no debt is served. */
  readonly byYear: readonly (number | null)[];
  /** Over the years in which debt is served; null without such a year, or where a year's ratio is no number. */
  readonly minimum: number | null;
  readonly average: number | null;
};

/** Debt service cover ratio 偿债备付率: `cash[t] / service[t]`, its least and its mean over the years that serve debt.
 *  Limits: a year without debt service has no ratio, not one of zero.
 *  @param cash available for debt service, one a year [money]
 *  @param service principal and interest, one a year, positive [money]
 *  @returns ratios [1]
 *  @throws RangeError when there are more or fewer years of cash than of service
 *  @example dscr([0, 12, 15], [0, 10, 10]) // { byYear: [null, 1.2, 1.5], minimum: 1.2, average: 1.35 }
 *  @see SOURCES.md [debt-cover] */
export function dscr(cash: readonly number[], service: readonly number[]): DebtCover {
  if (cash.length !== service.length)
    throw new RangeError(
      `cash and service must cover the same years, got ${cash.length} and ${service.length}`,
    );
  const byYear = service.map((due, year) => {
    const own = cash[year];
    return due === 0 || own === undefined ? null : own / due;
  });
  const served = byYear.filter((ratio) => ratio !== null);
  if (served.length === 0 || !served.every(Number.isFinite)) return { byYear, minimum: null, average: null };
  return {
    byYear,
    minimum: served.reduce((least, ratio) => Math.min(least, ratio)),
    average: served.reduce((sum, ratio) => sum + ratio, 0) / served.length,
  };
}
