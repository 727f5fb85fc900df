import { firstYear, total } from "./result-formulas.ts";
import { type ResultRow, row } from "./result-row.ts";

/** Energy, and the carbon dioxide and coal that it saves. */
export const energyResults: readonly ResultRow[] = [
  row(
    ["energy", "首年上网电量", "Energy of the first year", "首个运营年", "first year of operation"],
    "kWh",
    firstYear,
    ({ energy }) => energy,
  ),
  row(
    ["co2", "首年减排二氧化碳", "CO₂ avoided, first year", "电量 × 排放因子", "energy × factor"],
    "t",
    (at) => `${firstYear(at)}*${at.input("emissionFactor")}/1000`,
    ({ co2 }) => co2.perYear,
  ),
  row(
    ["co2-life", "运营期减排二氧化碳", "CO₂ avoided over the life", "电量 × 排放因子", "energy × factor"],
    "t",
    (at) => `${total("energy")(at)}*${at.input("emissionFactor")}/1000`,
    ({ co2 }) => co2.life,
  ),
  row(
    ["coal", "首年节约标准煤", "Standard coal saved, first year", "电量 × 标准煤耗", "energy × coal by kWh"],
    "t",
    (at) => `${firstYear(at)}*${at.input("coalRate")}/1000000`,
    ({ coal }) => coal.perYear,
  ),
  row(
    [
      "coal-life",
      "运营期节约标准煤",
      "Standard coal saved over the life",
      "电量 × 标准煤耗",
      "energy × coal by kWh",
    ],
    "t",
    (at) => `${total("energy")(at)}*${at.input("coalRate")}/1000000`,
    ({ coal }) => coal.life,
  ),
];
