import type * as zh from "../zh/results.ts";

export const results: typeof zh.results = {
  projectIrrBeforeTax: { name: "Project IRR before tax", how: "of the flow before tax" },
  projectIrr: { name: "Project IRR after tax", how: "of the flow after tax" },
  equityIrr: { name: "Equity IRR after tax", how: "of the flow of the equity" },
  projectNpvBeforeTax: { name: "Project NPV before tax", how: "the first flow at t = 0" },
  projectNpv: { name: "Project NPV after tax", how: "the first flow at t = 0" },
  equityNpv: { name: "Equity NPV after tax", how: "at the rate of the equity, first flow at t = 0" },
  lcoe: { name: "LCOE, nominal", how: "costs ÷ energy, both at t = 0, without VAT" },
  lcoeReal: { name: "LCOE, real", how: "energy at the real rate" },
  "lcoe-investment": { name: "of it: investment", how: "its part of the nominal LCOE" },
  "lcoe-operating": { name: "of it: operation", how: "its part of the nominal LCOE" },
  "lcoe-fuel": { name: "of it: fuel", how: "its part of the nominal LCOE" },
  "lcoe-surcharges": { name: "of it: surcharges", how: "its part of the nominal LCOE" },
  "lcoe-residual": { name: "of it: residual value", how: "its part of the nominal LCOE" },
  payback: { name: "Payback from the first spending", how: "first year above zero, in part" },
  paybackFromOperation: { name: "Payback from operation", how: "less the years of construction" },
  discountedPayback: { name: "Discounted payback", how: "first year above zero, discounted" },
  minimumCover: { name: "Lowest DSCR", how: "lowest of the years with debt" },
  averageCover: { name: "Mean DSCR", how: "mean of the years with debt" },
  returnOnInvestment: {
    name: "Return on investment",
    how: "mean EBIT ÷ (investment + interest while building + working capital)",
  },
  returnOnEquity: { name: "Return on equity", how: "mean net profit ÷ (equity + working capital)" },
  taxes: { name: "Taxes over the life", how: "the three lines below" },
  "taxes-vat": { name: "of it: VAT net", how: "paid − refunded" },
  "taxes-surcharges": { name: "of it: surcharges", how: "over the life" },
  "taxes-income": { name: "of it: income tax", how: "over the life" },
  energy: { name: "Energy of the first year", how: "first year of operation" },
  co2: { name: "CO₂ avoided, first year", how: "energy × factor" },
  "co2-life": { name: "CO₂ avoided over the life", how: "energy × factor" },
  coal: { name: "Standard coal saved, first year", how: "energy × coal by kWh" },
  "coal-life": { name: "Standard coal saved over the life", how: "energy × coal by kWh" },
};

export const resultUnits: typeof zh.resultUnits = {
  years: "years",
  times: "times",
  t: "t",
};
