import { npv } from "./present-value.ts";

/** A levelised cost, or why there is none. */
export type EnergyCost =
  | { readonly kind: "known"; readonly moneyPerEnergy: number }
  /** What the costs would be divided by is not above zero. */
  | { readonly kind: "no-energy" }
  /** A number that goes in or comes out is NaN or infinite. */
  | { readonly kind: "not-finite" };

function costOf(money: number, energy: number, rest = 0): EnergyCost {
  if (!Number.isFinite(energy)) return { kind: "not-finite" };
  if (energy <= 0) return { kind: "no-energy" };
  const moneyPerEnergy = money / energy + rest;
  return Number.isFinite(moneyPerEnergy) ? { kind: "known", moneyPerEnergy } : { kind: "not-finite" };
}

/** Levelised cost of energy by the fixed-charge method:
 *  `(fixedChargeRate · capitalCost + fixedOperatingCost) / annualEnergy + variableOperatingCost`.
 *  Limits: every year is like the first.
 *  @returns in the costs' currency [money/energy], or why there is none
 *  @example lcoeFixedCharge({ fixedChargeRate: 0.1, capitalCost: 1_000, fixedOperatingCost: 20,
 *    variableOperatingCost: 0.01, annualEnergy: 400 }) // { kind: "known", moneyPerEnergy: 0.31 }
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
}): EnergyCost {
  const { fixedChargeRate, capitalCost, fixedOperatingCost, variableOperatingCost, annualEnergy } = costs;
  return costOf(fixedChargeRate * capitalCost + fixedOperatingCost, annualEnergy, variableOperatingCost);
}

/** Levelised cost of energy over the life: `−Σ cost[t] / (1 + costRate)^t / Σ energy[t] / (1 + energyRate)^t`, the energy
 *  from t = 1 on. With the nominal rate for both it is nominal; with the real rate for the energy it is real, in money of t = 0.
 *  Limits: neither rate is −1.
 *  @param costs one a year, the first at t = 0; what is paid is negative [money]
 *  @param energy one a year; that of t = 0 does not count [energy]
 *  @param costRate discount rate of the costs [1/yr]
 *  @param energyRate discount rate of the energy [1/yr]
 *  @returns [money/energy], or why there is none
 *  @example lcoeCashFlow({ costs: [-100, -10], energy: [0, 200], costRate: 0, energyRate: 0 })
 *  //        { kind: "known", moneyPerEnergy: 0.55 }
 *  @see SOURCES.md [cash-flow-cost] */
export function lcoeCashFlow(years: {
  readonly costs: readonly number[];
  readonly energy: readonly number[];
  readonly costRate: number;
  readonly energyRate: number;
}): EnergyCost {
  const { costs, energy, costRate, energyRate } = years;
  return costOf(-npv(costRate, costs), npv(energyRate, [0, ...energy.slice(1)]));
}
