import { energyCostParts } from "@lianchi/returns";
import { discountRate, perEnergy, realRate } from "./result-formulas.ts";
import { type ResultRow, row } from "./result-row.ts";

const known = (value: number) => (Number.isNaN(value) ? null : value);

const parts: readonly (readonly [keyof ReturnType<typeof energyCostParts>, string, string, string])[] = [
  ["investment", "netInvestment", "投资", "investment"],
  ["operating", "runningCost", "运维", "operation"],
  ["fuel", "fuel", "燃料", "fuel"],
  ["surcharges", "surcharges", "附加", "surcharges"],
  ["residual", "residual", "余值", "residual value"],
];

/** The levelised cost of energy, and the parts of the nominal one. */
export const energyCostResults: readonly ResultRow[] = [
  row(
    [
      "lcoe",
      "度电成本 LCOE（名义）",
      "LCOE, nominal",
      "成本现值 ÷ 电量现值，不含税",
      "costs ÷ energy, both at t = 0, without VAT",
    ],
    "yuan/kWh",
    perEnergy("costFlow", discountRate),
    ({ lcoe }) => known(lcoe),
  ),
  row(
    ["lcoeReal", "度电成本 LCOE（实际）", "LCOE, real", "电量按实际折现率折现", "energy at the real rate"],
    "yuan/kWh",
    perEnergy("costFlow", realRate),
    ({ lcoeReal }) => known(lcoeReal),
  ),
  ...parts.map(([id, line, zh, en]) =>
    row(
      [`lcoe-${id}`, `其中：${zh}`, `of it: ${en}`, "该项现值 ÷ 电量现值", "its part of the nominal LCOE"],
      "yuan/kWh",
      (at) => `${id === "residual" ? "-" : ""}${perEnergy(line, discountRate)(at)}`,
      (_, model) => known(energyCostParts(model)[id]),
    ),
  ),
];
