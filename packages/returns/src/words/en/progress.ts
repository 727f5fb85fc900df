import type * as zh from "../zh/progress.ts";

const monthsInWords = (months: number) => (months === 0 ? "under 1 mo" : `${months} mo`);
const spanInWords = (months: string) => `the last ${months} ${months === "1" ? "month" : "months"}`;

export const progress: typeof zh.progress = {
  months: monthsInWords,
  done: "done",
  doneLate: (months) => `done ${monthsInWords(months)} late`,
  late: (months) => `${monthsInWords(months)} late`,
  onTime: "within its time",
  notDue: "not due",
  unknown: "—",
  span: spanInWords,
  method: (months, rangeMonths) =>
    `Forecast: the pace of ${spanInWords(months)} goes on; the range is that of the slowest and the fastest half year of the last ${rangeMonths} months.`,
};
