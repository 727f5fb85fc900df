import { firstYear, total } from "./result-formulas.ts";
import { type ResultRow, row } from "./result-row.ts";

/** Energy, and the carbon dioxide and coal that it saves. */
export const energyResults: readonly ResultRow[] = [
  row("energy", "kWh", firstYear, ({ energy }) => energy),
  row(
    "co2",
    "t",
    (at) => `${firstYear(at)}*${at.input("emissionFactor")}/1000`,
    ({ co2 }) => co2.perYear,
  ),
  row(
    "co2-life",
    "t",
    (at) => `${total("energy")(at)}*${at.input("emissionFactor")}/1000`,
    ({ co2 }) => co2.life,
  ),
  row(
    "coal",
    "t",
    (at) => `${firstYear(at)}*${at.input("coalRate")}/1000000`,
    ({ coal }) => coal.perYear,
  ),
  row(
    "coal-life",
    "t",
    (at) => `${total("energy")(at)}*${at.input("coalRate")}/1000000`,
    ({ coal }) => coal.life,
  ),
];
