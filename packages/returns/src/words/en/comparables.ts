import type * as zh from "../zh/comparables.ts";

export const comparableAmounts: typeof zh.comparableAmounts = {
  capacityKw: "capacity",
  investmentYuan: "investment",
  generationKwhPerYear: "generation a year",
  revenueYuanPerYear: "revenue a year",
  taxYuanPerYear: "tax a year",
};

type Differences = Parameters<typeof zh.comparableFindings.sameName>[1];

const differencesText = (differences: Differences) =>
  differences.map(({ name, here, there }) => `${name} ${here} here, ${there} there`).join("; ");

export const comparableFindings: typeof zh.comparableFindings = {
  aboveHours: (measure, value) => `${measure} ${value}: more than the 8,760 hours of a year.`,
  outside: (measure, value, technology, span) =>
    `${measure} ${value}; common for its kind (${technology}): ${span}.`,
  reading: (ways, isUnitOfPower, value) =>
    `If ${ways.map(({ name, line }) => `the ${name} is ${line}`).join(", or if ")}${isUnitOfPower ? " (kW written for MW)" : ""}, it is ${value}, which is common.`,
  withReading: (outside, reading) => `${outside} ${reading}`,
  phases: (sum, capacity) => `The phases come to ${sum}, not to the capacity of ${capacity}.`,
  units: (sum, capacity) => `The units come to ${sum}, not to the capacity of ${capacity}.`,
  sameName: (other, differences) =>
    `Two sources disagree: “${other}” has the same name and place, but ${differencesText(differences)}.`,
  similarName: (other, differences) =>
    `Perhaps one project on which two sources disagree: “${other}” has the same place and capacity and a similar name, but ${differencesText(differences)}.`,
};
