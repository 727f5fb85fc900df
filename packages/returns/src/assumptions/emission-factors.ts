import type { Default } from "./default.ts";

const national = (year: number, value: number): Default => ({
  value,
  confidence: "F2",
  place: "national",
  source: {
    zh: `全国 ${year} 年电网平均排放因子（转引）`,
    en: `average factor of the national grid in ${year}, secondary copy`,
  },
  asOf: String(year),
});
const provincial = (year: number, value: number): Default => ({
  value,
  confidence: "F2",
  place: "provincial",
  source: {
    zh: `黑龙江 ${year} 年省级电网平均排放因子（转引；另有一份公开材料把 2021 与 2022 年互换）`,
    en: `average factor of the Heilongjiang grid in ${year}, secondary copy; one public file swaps 2021 and 2022`,
  },
  asOf: String(year),
});

/** The newest factor of the province, which is the default. */
export const provincialFactor = provincial(2022, 0.5368);

/** Average emission factors of the grid [kg CO2/kWh], the newest of each place first. */
export const gridFactors: readonly Default[] = [
  provincialFactor,
  provincial(2021, 0.6342),
  national(2023, 0.5306),
  national(2022, 0.5366),
  national(2021, 0.5568),
  national(2020, 0.5703),
];
