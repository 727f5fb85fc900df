import type * as zh from "../zh/dates.ts";

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const nameOf = (month: number) => monthNames[month - 1] ?? String(month);

export const dates: typeof zh.dates = {
  month: (year, month) => `${nameOf(month)} ${year}`,
  day: (year, month, day) => `${day} ${nameOf(month)} ${year}`,
  year: (year) => year,
  quarter: (year, quarter) => `Q${quarter} ${year}`,
  asOf: (day) => `As of ${day}`,
};

export const thisPeriod: typeof zh.thisPeriod = {
  quarter: "the quarter",
  month: "the month",
  year: "the year",
};
