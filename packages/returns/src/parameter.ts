import type { Technology, Text } from "@lianchi/domain";
import { namesOf } from "./words/index.ts";

/** How far a default can be trusted. F found in the named source, F2 in a secondary copy, K general knowledge, C computed. */
export type Confidence = "F" | "F2" | "K" | "C";

/** A default value with its birth certificate, shown beside every result that rests on it. */
export type Parameter = {
  readonly id: string;
  readonly name: Text;
  readonly value: number;
  readonly unit: "yuan/kWh";
  readonly source: Text;
  readonly asOf: string;
  readonly confidence: Confidence;
};

const names = namesOf(({ testPrices }) => testPrices);
const sources = namesOf(({ testPriceSources }) => testPriceSources);

export const coalBenchmarkPrice: Parameter = {
  id: "coal-benchmark-price",
  name: names.coalBenchmark,
  value: 0.374,
  unit: "yuan/kWh",
  source: sources.coalBenchmark,
  asOf: "2025",
  confidence: "F2",
};

export const biomassFeedInPrice: Parameter = {
  id: "biomass-feed-in-price",
  name: names.biomassFeedIn,
  value: 0.75,
  unit: "yuan/kWh",
  source: sources.biomassFeedIn,
  asOf: "2025",
  confidence: "F",
};

/** The price at which energy of a technology is valued when a reported sum of money is tested against it. */
export const testPrice: Readonly<Record<Technology, Parameter>> = {
  wind: coalBenchmarkPrice,
  solar: coalBenchmarkPrice,
  biomass: biomassFeedInPrice,
  hydro: coalBenchmarkPrice,
};
