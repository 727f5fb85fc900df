import { npv } from "./present-value.ts";

/** Levelised cost of energy by the fixed-charge method:
 *  `(fixedChargeRate · capitalCost + fixedOperatingCost) / annualEnergy + variableOperatingCost`.
 *  Limits: every year is like the first; NaN where there is no energy or a number is not finite.
 *  @returns in the costs' currency [money/energy]
 *  @example lcoeFixedCharge({ fixedChargeRate: 0.1, capitalCost: 1_000, fixedOperatingCost: 20,
 *    variableOperatingCost: 0.01, annualEnergy: 400 }) // 0.31
 *  @see SOURCES.md [fixed-charge-cost] */
export function lcoeFixedCharge(costs: {
  /** Share of the capital cost that a year bears [1/yr]. */
  readonly fixedChargeRate: number;
  /** [money] */
  readonly capitalCost: number;
  /** [money/yr] */
  readonly fixedOperatingCost: number;
  /** [money/energy] */
  readonly variableOperatingCost: number;
  /** Above zero [energy/yr]. */
  readonly annualEnergy: number;
}): number {
  const { fixedChargeRate, capitalCost, fixedOperatingCost, variableOperatingCost, annualEnergy } = costs;
  if (!(annualEnergy > 0 && annualEnergy < Number.POSITIVE_INFINITY)) return Number.NaN;
  const cost = (fixedChargeRate * capitalCost + fixedOperatingCost) / annualEnergy + variableOperatingCost;
  return Number.isFinite(cost) ? cost : Number.NaN;
}

/** Levelised cost of energy over the life: `−Σ cost[t] / (1 + costRate)^t / Σ energy[t] / (1 + energyRate)^t`, the energy
 *  from t = 1 on. With the nominal rate for both it is nominal; with the real rate for the energy it is real, in money of t = 0.
 *  Limits: NaN where there is no energy, a rate is −1 or a number is not finite.
 *  @param costs one a year, the first at t = 0; what is paid is negative [money]
 *  @param energy one a year; that of t = 0 does not count [energy]
 *  @param costRate discount rate of the costs [1/yr]
 *  @param energyRate discount rate of the energy [1/yr]
 *  @returns [money/energy]
 *  @example lcoeCashFlow({ costs: [-100, -10], energy: [0, 200], costRate: 0, energyRate: 0 }) // 0.55
 *  @see SOURCES.md [cash-flow-cost] */
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
