import type * as zh from "../zh/returns-charts.ts";

export const cashFlow: typeof zh.cashFlow = {
  neverBack: (name) => `${name} does not get its money back in its life`,
  endsBelow: (name, sum) => `${name} ends with ${sum} after all`,
  backAfter: (name, years) => `${name} has its money back after ${years}`,
  years: (number) => `${number} years`,
  yearsUnit: "years",
  subtitle: (unit) =>
    `Project cash flow after tax so far, ${unit}; years from the first spending, 0 is its year`,
  said: (line, back) => `${line}${back === null ? "" : `, back after ${back}`}`,
  flow: "Project cash flow after tax",
  flowSoFar: "Project cash flow after tax, so far",
  soFar: "Project cash flow after tax so far",
  inYear: (name) => `${name} in the year`,
  nameSoFar: (name) => `${name} so far`,
  payback: "Payback from the first spending",
  never: "never",
  modelYear: (year) => `t=${year}`,
};

export const returnsComparison: typeof zh.returnsComparison = {
  subtitle: "▲ best, ▽ worst of its row; units stand in each row",
  measure: "Measure",
  times: "times",
  lacks: (count) => `the editable charts have the first ${count} projects, the table has all`,
};

export const lcoeStack: typeof zh.lcoeStack = {
  parts: {
    investment: "investment",
    operating: "operation",
    fuel: "fuel",
    surcharges: "surcharges",
    residual: "residual",
  },
  residualIs: (amount) => `residual ${amount}`,
  cheapest: (name, cost) => `${name} has the cheapest energy, ${cost}`,
  subtitle: (unit) =>
    `LCOE, ${unit} without VAT, nominal; a part is its present value over that of the energy, the sum less the residual value`,
  lcoe: "LCOE",
  years: (count) => `${count} years of operation`,
  ofPart: (part) => `LCOE: ${part}`,
  recorded: "LCOE",
  title: "LCOE",
  whole: "LCOE as a whole",
};

export const taxByYear: typeof zh.taxByYear = {
  kinds: { vat: "VAT net of refunds", surcharges: "surcharges", income: "income tax" },
  finding: (name, sum, year) => `${name} pays ${sum} over its life, from year ${year} on`,
  subtitle: (unit) => `Taxes in each year of operation, ${unit}; the key has the sums over the life`,
  said: (year, sum) => `year ${year} ${sum}`,
  year: "Year",
  total: "Total",
  yearOfOperation: (year) => `year ${year} of operation`,
  taxes: "Taxes",
};

export const returnsCapacity: typeof zh.returnsCapacity = {
  largestIsBest: (name, rate) => `${name}, the largest, returns most: ${rate}`,
  largestIsWorst: (name, rate) => `${name}, the largest, returns least: ${rate}`,
  best: (name, rate) => `${name} returns most, ${rate}, and is not the largest`,
  rate: "Project IRR after tax",
  subtitle: (powerUnit, hurdle) =>
    `Project IRR after tax, %, over capacity, ${powerUnit}; the dashed line is the hurdle of ${hurdle}`,
  area: "area is investment",
  sample: (amount) => `area is investment; this one ${amount}`,
  withoutIrr: (names) =>
    `${names.length > 3 ? `${names.length} projects` : names.join(", ")} without an IRR, not drawn.`,
  nameless: (count) =>
    `${count} ${count === 1 ? "name has" : "names have"} no room and ${count === 1 ? "is" : "are"} in the table.`,
};
