import type * as zh from "../zh/findings.ts";

export const findings: typeof zh.findings = {
  taxShare: "Tax",
  unitRevenue: (span) => `revenue incl. tax ÷ generation, commonly ${span}`,
  fullLoadHours: (span) => `generation ÷ capacity, commonly ${span}`,
  fullLoadHoursLow: (least) => `generation ÷ capacity, should be above ${least}`,
  moneyHours: (price, span) => `the money at ${price} yuan, commonly ${span}`,
  moneyHoursOfMonth: (price) => `the money at ${price} yuan: a month rather than a year`,
  taxShareOf: (price, span) => `of revenue at ${price} yuan, commonly ${span}`,
  unitCost: (span) => `investment ÷ capacity, commonly ${span}`,
  energyAboveCapacity: "more than the 8,760 hours of a whole year",
  operatingBeforeGrid: "an operating figure before grid connection",
  detail: (project, value, rule, price) =>
    `${project}: ${value}, ${rule}.${price === null ? "" : ` Priced at the ${price.name}, ${price.yuanPerKwh} yuan/kWh.`}`,
};

export const findingReadings: typeof zh.findingReadings = {
  times: (factor) => `A slip of unit or point: times ${factor} it would be common.`,
  dividedBy: (divisor) => `A slip of unit or point: divided by ${divisor} it would be common.`,
  oneMonth: "If it covers one month only, it fits.",
  partOfYear: (fromMonths, toMonths) => `If it covers ${fromMonths}–${toMonths} months only, it fits.`,
  impliedEnergy: (yuanPerKwh, energy, hours) =>
    `At ${yuanPerKwh} yuan/kWh the revenue means ${energy} (${hours} h, which is common).`,
};
