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

export const coalBenchmarkPrice: Parameter = {
  id: "coal-benchmark-price",
  name: names.coalBenchmark,
  value: 0.374,
  unit: "yuan/kWh",
  source: {
    zh: "黑龙江省燃煤发电基准价（转引）",
    en: "Heilongjiang coal benchmark price, from a secondary copy",
  },
  asOf: "2025",
  confidence: "F2",
};

export const biomassFeedInPrice: Parameter = {
  id: "biomass-feed-in-price",
  name: names.biomassFeedIn,
  value: 0.75,
  unit: "yuan/kWh",
  source: {
    zh: "农林生物质发电标杆上网电价",
    en: "national feed-in price of agricultural and forestry biomass",
  },
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
