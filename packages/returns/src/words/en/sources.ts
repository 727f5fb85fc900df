import type * as zh from "../zh/sources.ts";

export const testPrices: typeof zh.testPrices = {
  coalBenchmark: "coal benchmark price incl. VAT",
  biomassFeedIn: "biomass feed-in price incl. VAT",
};

export const derivedSources: typeof zh.derivedSources = {
  nationalGrid: (year) => `average factor of the national grid in ${year}, secondary copy`,
  provincialGrid: (year) =>
    `average factor of the Heilongjiang grid in ${year}, secondary copy; one public file swaps 2021 and 2022`,
  runsSince: (year) => `no date of the grid connection is reported; the report's own year, ${year}, inferred`,
  connectedOn: (day) => `connected to the grid on ${day}`,
  notConnected: "not connected to the grid yet: the next year",
};

export const defaultSources: typeof zh.defaultSources = {
  usual: "general knowledge, unverified",
  finance:
    "usual finance in Heilongjiang: 20–30 % equity, 15 years of equal principal, 3.6–4.9 %, secondary copy",
  designed:
    "design values of new 6.25 MW-class wind farms in the province, 2,690–3,100 h, taken low among them",
  hoursRange: "range of hours in Heilongjiang 2020–24, unverified",
  coal: "Heilongjiang coal benchmark price, secondary copy",
  biomassPrice: "national biomass price of 0.75 yuan less the province's benchmark of 0.374 yuan",
  subsidyDelay: "the subsidy part of the biomass price is settled about two years late",
  windCosts: "usual operating costs of wind, secondary copy",
  pvCosts: "NB/T 11894-2025 App. A, secondary copy",
  vatLaw: "rules of VAT and its credit, secondary copy",
  smallHydroVat: "small hydropower up to 50 MW may choose the simple method at 3 %, unverified",
  windRefund: "Cai Shui [2015] 74, secondary copy",
  refundEnd: "the refund for onshore wind is believed to have ended on 2025-11-01, unverified",
  strawRefund: "full refund for power from straw, unverified",
  surchargeLaw: "urban 5 %, education 3 %, local education 2 %, secondary copy",
  incomeLaw:
    "Enterprise Income Tax Law; Cai Shui [2008] 116: three years free, three at half from the first revenue",
  lossLaw: "Enterprise Income Tax Law: losses are carried forward five years, unverified",
  biomassBase: "90 % of revenue in the tax base, unverified",
  lifeRule: "usual in evaluations, secondary copy",
  subsidised: "as long as the subsidy: the benchmark alone does not pay for the fuel afterwards; unverified",
  coalUse: "about 301.5 g/kWh in 2022, unverified",
};

export const testPriceSources: typeof zh.testPriceSources = {
  coalBenchmark: "Heilongjiang coal benchmark price, from a secondary copy",
  biomassFeedIn: "national feed-in price of agricultural and forestry biomass",
};
