import type * as zh from "../zh/sources.ts";

export const testPrices: typeof zh.testPrices = {
  coalBenchmark: "coal benchmark price incl. VAT",
  biomassFeedIn: "biomass feed-in price incl. VAT",
};

export const defaultSources: typeof zh.defaultSources = {
  nationalGrid: (year) => `average factor of the national grid in ${year}, secondary copy`,
  provincialGrid: (year) =>
    `average factor of the Heilongjiang grid in ${year}, secondary copy; one public file swaps 2021 and 2022`,
  runsSince: (year) => `no date of the grid connection is reported; the report's own year, ${year}, inferred`,
  connectedOn: (day) => `connected to the grid on ${day}`,
  notConnected: "not connected to the grid yet: the next year",
};
