import { inEach } from "@lianchi/domain";
import { words } from "../words/index.ts";
import type { Default } from "./default.ts";

const national = (year: number, value: number): Default => ({
  value,
  confidence: "F2",
  place: "national",
  source: inEach((lang) => words[lang].derivedSources.nationalGrid(year)),
  asOf: String(year),
});
const provincial = (year: number, value: number): Default => ({
  value,
  confidence: "F2",
  place: "provincial",
  source: inEach((lang) => words[lang].derivedSources.provincialGrid(year)),
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
