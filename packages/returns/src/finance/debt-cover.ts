export type DebtCover = {
  /** Cash over debt service in each year; null where no debt is served. */
  readonly byYear: readonly (number | null)[];
  /** Over the years in which debt is served; null without such a year. */
  readonly minimum: number | null;
  readonly average: number | null;
};

/** Debt service cover ratio 偿债备付率: cash available for debt service over principal and interest.
 *  @param cash cash flow available for debt service, one a year
 *  @param service principal and interest, one a year, positive
 *  Source: NREL SAM; 《建设项目经济评价方法与参数》. */
export function dscr(cash: readonly number[], service: readonly number[]): DebtCover {
  const byYear = service.map((due, year) => (due === 0 ? null : (cash[year] ?? Number.NaN) / due));
  const served = byYear.filter((ratio) => ratio !== null);
  if (served.length === 0) return { byYear, minimum: null, average: null };
  return {
    byYear,
    minimum: served.reduce((least, ratio) => Math.min(least, ratio)),
    average: served.reduce((sum, ratio) => sum + ratio, 0) / served.length,
  };
}
