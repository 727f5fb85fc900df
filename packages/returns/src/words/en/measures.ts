import type * as zh from "../zh/measures.ts";

export const measureFormulas: typeof zh.measureFormulas = {
  unitCost: "investment ÷ capacity",
  fullLoadHours: "generation ÷ capacity",
  capacityFactor: "full-load hours ÷ 8,760",
  unitRevenue: "revenue incl. tax ÷ generation",
  siteRating: "planned capacity ÷ turbine sites",
};

export const returnMeasureNames: typeof zh.returnMeasureNames = {
  projectIrr: "Project IRR",
  equityIrr: "Equity IRR",
  projectIrrBeforeTax: "Project IRR",
  projectNpv: "NPV",
  lcoe: "LCOE",
  lcoeReal: "LCOE",
  payback: "Payback",
  paybackFromOperation: "Payback",
  discountedPayback: "Discounted payback",
  minimumCover: "Lowest DSCR",
  averageCover: "Mean DSCR",
  returnOnInvestment: "Return on investment",
  returnOnEquity: "Return on equity",
  taxes: "Taxes over the life",
  "taxes-vat": "of which VAT net of refunds",
  "taxes-surcharges": "of which surcharges",
  "taxes-income": "of which income tax",
  co2: "CO₂ avoided, first year",
  coal: "Standard coal saved, first year",
};

export const conventions: typeof zh.conventions = {
  afterTax: "after tax",
  beforeTax: "before tax",
  moneyAfterTax: (unit) => `${unit}, after tax`,
  nominal: "yuan/kWh without VAT, nominal",
  real: "yuan/kWh without VAT, real",
  fromSpending: "years from the first spending",
  fromOperation: "years from operation",
  meanEbit: "mean EBIT",
  meanNetProfit: "mean net profit",
  tonnesCo2: "kt CO₂",
  tonnes: "kt",
};

export const noMeasure: typeof zh.noMeasure = {
  rate: "none",
  payback: "not in its life",
  cover: "no debt",
};
