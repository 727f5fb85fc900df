import type { ParameterId, Values } from "../assumptions/values.ts";

/** What moves together in a step of a tornado. */
export type Mover = "price" | "hours" | "investment" | "costs" | "loanRate";

export const movers: readonly Mover[] = ["hours", "price", "investment", "loanRate", "costs"];

const costIds = [
  "repairInWarranty",
  "repair",
  "insurance",
  "fixedCost1",
  "fixedCost2",
  "fixedCost3",
  "fixedCost4",
  "fuelCost",
] as const satisfies readonly ParameterId[];

/** Values with a mover changed by a share; the loan rate by a part of a point: 0.1 is one point. */
export function moved(values: Values, mover: Mover, by: number): Values {
  const times = 1 + by;
  if (mover === "loanRate") return { ...values, loanRate: Math.max(0, values.loanRate + by / 10) };
  if (mover === "price")
    return {
      ...values,
      price: values.price * times,
      marketPrice: values.marketPrice * times,
      ownUsePrice: values.ownUsePrice * times,
      subsidy: values.subsidy * times,
    };
  if (mover === "hours" || mover === "investment") return { ...values, [mover]: values[mover] * times };
  // Costs that are shares of the investment stay what they are when only they are moved.
  const changed = Object.fromEntries(costIds.map((id) => [id, values[id] * times]));
  return { ...values, ...changed };
}
