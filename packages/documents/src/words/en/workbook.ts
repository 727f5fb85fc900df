import type * as zh from "../zh/workbook.ts";

export const workbook: typeof zh.workbook = {
  title: "Lianchi returns",
  basis: (unit, { asOf, scenario, isDemo }) =>
    `Unit: ${unit}; as of ${asOf}; scenario: ${scenario}; basis: derived (what the inputs rest on stands in “Inputs”)${isDemo ? "; demo data" : ""}`,
  inEachRow: "in each row",
  measure: "Measure",
  value: "Value",
  unit: "Unit",
};

export const sheets: typeof zh.sheets = {
  notes: "Notes",
  comparison: "Comparison",
  inputs: "Inputs",
  results: "Results",
  project: "Project cash flow",
  equity: "Equity cash flow",
  plan: "Financial plan",
  profit: "Profit",
  debt: "Debt service",
  work: "Working",
  months: "Months",
};

export const comparison: typeof zh.comparison = {
  title: "Comparison of returns",
  basis: ({ asOf, scenario, isDemo }) =>
    `Units in each row; as of ${asOf}; scenario: ${scenario}; derived: capacity and investment as reported, the rest assumed${isDemo ? "; demo data" : ""}`,
  hurdle: "Hurdle rate",
  how: "Unit and how",
  best: "Best",
  worst: "Worst",
  technology: "Technology",
  above: "Above the hurdle",
  points: "points, negative where below",
  left: "Projects that are not reckoned",
  hurdleLimits: "within 0–100%",
  dropped: "dropped: takes no part in the comparison",
  missing: (names) => `missing: ${names.join(", ")}`,
};

export const inputChecks: typeof zh.inputChecks = {
  years: (years) =>
    `Mind: construction and life exceed the ${years} years that this file has columns for; change them in the product and export again`,
  loan: "Mind: the loan is longer than the life",
  grace: "Mind: the grace must be shorter than the loan",
  later: "Mind: the later batch must follow within the life",
  market: "Mind: market and own use exceed 100 %",
  equipment: "Mind: equipment and construction exceed 100 %",
};

export const inputGroups: typeof zh.inputGroups = {
  output: "Output and time",
  price: "Prices",
  cost: "Investment and costs",
  finance: "Finance",
  tax: "Taxes and depreciation",
  measure: "Measures",
};

export const origins: typeof zh.origins = {
  default: "Assumed (default)",
  derived: "Derived (from reported figures)",
  set: "Assumed (set)",
  missing: "Missing",
};

export const inputs: typeof zh.inputs = {
  title: "Inputs",
  choices: (choices) => choices.map((choice, at) => `${at} = ${choice}`).join(", "),
  howToChange:
    "Numbers on yellow may be changed; all sheets follow. Those with † decide the number of columns: see the notes for their limit.",
  heads: [
    "Input",
    "Value",
    "Unit",
    "Default",
    "Basis",
    "Mark",
    "Source",
    "As of",
    "Changed by",
    "Changed at",
    "Why",
    "Id",
  ],
  notKept: "set for this file, not kept",
  scenario: (name) => `scenario “${name}”`,
  derivedFrom: "reported yearly generation ÷ capacity",
  limits: (name, limits) => `${name} should be within ${limits}`,
  law: "Rates fixed by law",
  lawSource: "rules of VAT and its credit, secondary copy",
  unused: "Other reported figures, not used in the sums",
};

export const months: typeof zh.months = {
  title: "Construction by month",
  note: "The investment in equal parts by month; a month's loan bears half of its month, interest is added. Construction may take up to 120 months.",
  heads: ["Month", "Year", "Investment", "Equity", "Loan", "Opening", "Interest", "Closing"],
};

export const resultsSheet: typeof zh.resultsSheet = {
  title: "Results",
  how: "How",
  note: "Note",
  none: "none",
  noRate: "When written: the flow has no internal rate",
  rates: (rates) => `When written there were several: ${rates.join(", ")}`,
};

export const years: typeof zh.years = {
  line: "Line",
  how: "How",
  total: "Total, or fixed",
  operation: "Year of operation",
  calendar: "Calendar year",
  building: "build",
  moneyNote: "million yuan unless said otherwise (cells hold yuan, to the last digit)",
  table:
    "What is paid is negative; t = 0 is the first year of construction, its flow is not discounted. Every cell is a formula over “Working”.",
  working: "Working",
  workingNote:
    "Every cell is a formula over “Inputs”; grey columns are spare years, filled when the life is made longer.",
};
