import { energyCostParts } from "@lianchi/returns";
import { discountRate, perEnergy, realRate } from "./result-formulas.ts";
import { type ResultRow, row } from "./result-row.ts";

/** Parts of the cost, and the line of the working sheet that each is made from. */
const parts = [
  ["investment", "netInvestment"],
  ["operating", "runningCost"],
  ["fuel", "fuel"],
  ["surcharges", "surcharges"],
  ["residual", "residual"],
] as const;

/** The levelised cost of energy, and the parts of the nominal one. */
export const energyCostResults: readonly ResultRow[] = [
  row("lcoe", "yuan/kWh", perEnergy("costFlow", discountRate), ({ lcoe }) => lcoe),
  row("lcoeReal", "yuan/kWh", perEnergy("costFlow", realRate), ({ lcoeReal }) => lcoeReal),
  ...parts.map(([id, line]) =>
    row(
      `lcoe-${id}` as const,
      "yuan/kWh",
      (at) => `${id === "residual" ? "-" : ""}${perEnergy(line, discountRate)(at)}`,
      (_, model) => energyCostParts(model)?.[id] ?? null,
    ),
  ),
];
