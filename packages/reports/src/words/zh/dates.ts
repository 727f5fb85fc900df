const quarterNames = ["一", "二", "三", "四"];

/** Days, months and periods in words. Months and quarters count from 1. */
export const dates = {
  month: (year: string, month: number) => `${year} 年 ${month} 月`,
  day: (year: string, month: number, day: number) => `${year} 年 ${month} 月 ${day} 日`,
  year: (year: string) => `${year} 年`,
  quarter: (year: string, quarter: number) => `${year} 年${quarterNames[quarter - 1] ?? ""}季度`,
  asOf: (day: string) => `截至 ${day}`,
};

/** A period as its own report calls it. */
export const thisPeriod = {
  quarter: "本季",
  month: "本月",
  year: "本年",
};
