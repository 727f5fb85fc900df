import type * as zh from "../zh/lists.ts";

export const stages: typeof zh.stages = {
  planned: "Planned",
  permitted: "Permitted",
  underConstruction: "Under construction",
  gridConnected: "Grid-connected",
  dropped: "Dropped",
};

export const technologies: typeof zh.technologies = {
  wind: "Wind",
  solar: "Solar PV",
  biomass: "Biomass",
  hydro: "Hydro",
};

export const recordedBases: typeof zh.recordedBases = {
  reported: "As the source says",
  derived: "Derived",
  assumed: "Assumed",
  illustrative: "Illustrative",
  measured: "Measured",
};

export const bases: typeof zh.bases = {
  reported: "Reported",
  approved: "Approved",
  statistical: "Statistics",
  filed: "Company filing",
  contracted: "Contract",
  documented: "Document",
  summed: "Sum",
  derived: "Derived",
  assumed: "Assumed",
  illustrative: "Illustrative",
  measured: "Measured",
};

export const basisMarks: typeof zh.basisMarks = {
  reported: "Rep",
  approved: "App",
  statistical: "Sta",
  filed: "Fil",
  contracted: "Con",
  documented: "Doc",
  summed: "Sum",
  derived: "Der",
  assumed: "Asm",
  illustrative: "Ill",
  measured: "Mea",
};

export const basisMeanings: typeof zh.basisMeanings = {
  reported: "as a press report says",
  approved: "as an official approval says",
  statistical: "as official statistics say",
  filed: "as the company filed it",
  contracted: "as a contract says",
  documented: "as another document, or one of unstated kind, says",
  summed: "a sum or count of known values",
  derived: "computed from reported values",
  assumed: "assumed, can be changed",
  illustrative: "illustrative, not real",
  measured: "measured",
};

export const precisions: typeof zh.precisions = {
  exact: "",
  about: "about ",
  atLeast: "≥ ",
};

export const sourceKinds: typeof zh.sourceKinds = {
  press: "Press report",
  approval: "Official approval",
  statistics: "Statistics",
  filing: "Company filing",
  contract: "Contract",
  survey: "Survey or measurement",
  other: "Other document",
  unstated: "Not stated",
};

export const siteStages: typeof zh.siteStages = {
  planned: "Planned",
  surveyed: "Surveyed",
  permitted: "Permitted",
  foundation: "Foundation",
  erected: "Erected",
  gridConnected: "Grid-connected",
  dropped: "Dropped",
};

export const glossary: typeof zh.glossary = {
  portfolio: "portfolio",
  overview: "Overview",
  project: "project",
  cluster: "cluster",
  source: "source",
  agreement: "framework agreement",
  turbineSite: "turbine site",
  stage: "stage",
  technology: "technology",
  basis: "basis",
  period: "period",
  formula: "formula",
  finding: "to check",
  asOf: "as of",
  notReported: "not reported",
  notYetOperating: "not applicable: not operating yet",
  droppedNotApplicable: "not applicable: project dropped",
  unitCost: "Unit cost",
  fullLoadHours: "Full-load hours",
  capacityFactor: "Capacity factor",
  unitRevenue: "Unit revenue",
  taxShare: "Tax share of revenue",
  siteRating: "Rating of one site",
};

export const asOfMeanings: typeof zh.asOfMeanings = {
  recorded: "Figures go by the day of recording: only what had been recorded by the end of that day.",
  ground: "Sites go by the real day: how they stood on the ground that day, by all that is recorded now.",
};

export const totals: typeof zh.totals = {
  capacity: "Known capacity",
  investment: "Known investment",
  generation: "Known generation a year",
  tax: "Known tax a year",
};

export const metrics: typeof zh.metrics = {
  capacity: "Capacity",
  investment: "Investment",
  generation: "Generation",
  tax: "Tax",
  revenueInclTax: "Revenue incl. tax",
  outputValue: "Output value",
  plannedCapacity: "Planned capacity",
  siteCount: "Turbine sites",
  industryTarget: "Industry-cluster target",
  agreementSum: "Agreements signed",
  agreementCount: "Enterprises signed",
};

export const units: typeof zh.units = {
  kw: "kW",
  mw: "MW",
  wanKw: "×10,000 kW",
  gw: "GW",
  kwh: "kWh",
  mwh: "MWh",
  wanKwh: "×10,000 kWh",
  gwh: "GWh",
  yiKwh: "×100 million kWh",
  twh: "TWh",
  yuan: "yuan",
  wanYuan: "×10,000 yuan",
  millionYuan: "million yuan",
  yiYuan: "×100 million yuan",
  billionYuan: "billion yuan",
  piece: "",
  hour: "h",
  percent: "%",
  yuanPerKw: "yuan/kW",
  yuanPerKwh: "yuan/kWh",
};
