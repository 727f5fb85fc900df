import { npv } from "./present-value.ts";

/** Cost of a unit of energy by the fixed-charge method:
 *  `(fixedChargeRate · capitalCost + fixedOperatingCost) / annualEnergy + variableOperatingCost`.
 *  @returns in the costs' currency for a unit of the energy; NaN without energy
 *  Source: NREL SAM, `lcoefcr`. */
export function lcoeFixedCharge(costs: {
  /** Share of the capital cost that a year bears. */
  readonly fixedChargeRate: number;
  readonly capitalCost: number;
  /** A year's. */
  readonly fixedOperatingCost: number;
  /** For each unit of energy. */
  readonly variableOperatingCost: number;
  readonly annualEnergy: number;
}): number {
  const { fixedChargeRate, capitalCost, fixedOperatingCost, variableOperatingCost, annualEnergy } = costs;
  if (!(annualEnergy > 0)) return Number.NaN;
  return (fixedChargeRate * capitalCost + fixedOperatingCost) / annualEnergy + variableOperatingCost;
}

/** Cost of a unit of energy over the life: present value of the costs (negative) over that of the energy. With the nominal
 *  rate for both it is nominal; with the real rate for the energy it is real, in money of t = 0.
 *  @param costs one a year, the first at t = 0; what is paid is negative
 *  @param energy one a year; that of t = 0 does not count
 *  @returns NaN where there is no energy
 *  Source: NREL SAM, single owner. */
export function lcoeCashFlow(years: {
  readonly costs: readonly number[];
  readonly energy: readonly number[];
  readonly costRate: number;
  readonly energyRate: number;
}): number {
  const { costs, energy, costRate, energyRate } = years;
  const generated = npv(energyRate, [0, ...energy.slice(1)]);
  return generated > 0 ? -npv(costRate, costs) / generated : Number.NaN;
}
