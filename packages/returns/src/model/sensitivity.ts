import { judgeValues } from "../assumptions/judge.ts";
import { npv } from "../finance/present-value.ts";
import { modelOf } from "./project-model.ts";
import { type Results, resultsOf } from "./results.ts";
import type { ParameterId, Values } from "./values.ts";

/** What is looked at while a parameter moves. */
export const targets = ["equityIrr", "projectIrr", "projectNpv", "lcoe"] as const;
export type Target = (typeof targets)[number];

/** The target of a set of values; null where it has none, or where the values cannot be. */
export function targetOf(values: Values, target: Target): number | null {
  if (judgeValues(values).length > 0) return null;
  return readTarget(resultsOf(modelOf(values)), target);
}

export function readTarget(results: Results, target: Target): number | null {
  if (target === "projectNpv") return results.projectNpv;
  if (target === "lcoe") return Number.isNaN(results.lcoe) ? null : results.lcoe;
  const rate = results[target];
  return rate.kind === "solved" ? rate.rate : null;
}

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

export type Swing = {
  readonly mover: Mover;
  readonly low: number | null;
  readonly high: number | null;
  /** How far the two ends are apart; 0 where one is missing. */
  readonly width: number;
};

export type Tornado = {
  readonly target: Target;
  readonly base: number | null;
  readonly by: number;
  /** The widest first. */
  readonly swings: readonly Swing[];
};

/** The target when one thing at a time moves down and up by a share. */
export function tornado(values: Values, target: Target, by = 0.1): Tornado {
  const swings = movers
    .map((mover): Swing => {
      const low = targetOf(moved(values, mover, -by), target);
      const high = targetOf(moved(values, mover, by), target);
      return { mover, low, high, width: low === null || high === null ? 0 : Math.abs(high - low) };
    })
    .sort((a, b) => b.width - a.width);
  return { target, base: targetOf(values, target), by, swings };
}

export type Grid = {
  readonly target: Target;
  readonly across: { readonly mover: Mover; readonly steps: readonly number[] };
  readonly down: { readonly mover: Mover; readonly steps: readonly number[] };
  /** A row for each step down. */
  readonly cells: readonly (readonly (number | null)[])[];
};

/** The target when two things move at once. */
export function grid(
  values: Values,
  target: Target,
  across: Mover,
  down: Mover,
  steps: readonly number[] = [-0.2, -0.1, 0, 0.1, 0.2],
): Grid {
  return {
    target,
    across: { mover: across, steps },
    down: { mover: down, steps },
    cells: steps.map((rowBy) =>
      steps.map((by) => targetOf(moved(moved(values, down, rowBy), across, by), target)),
    ),
  };
}

export type Solved =
  | { readonly kind: "solved"; readonly value: number }
  /** No value within the parameter's limits gives it. */
  | { readonly kind: "out-of-reach" };

/** The value of a parameter at which a measure of the model is zero, by halving between two bounds. */
function solve(
  values: Values,
  id: ParameterId,
  [from, to]: readonly [number, number],
  gap: (values: Values) => number | null,
): Solved {
  const at = (value: number) => gap({ ...values, [id]: value });
  let [low, high] = [from, to];
  let [atLow, atHigh] = [at(low), at(high)];
  // At the ends a measure may not exist: look inwards for one that does.
  for (let turn = 0; turn < 24 && (atLow === null || atHigh === null); turn++) {
    if (atLow === null) {
      low += (high - low) / 8;
      atLow = at(low);
    }
    if (atHigh === null) {
      high -= (high - low) / 8;
      atHigh = at(high);
    }
  }
  if (atLow === null || atHigh === null || atLow > 0 === atHigh > 0) return { kind: "out-of-reach" };
  for (let turn = 0; turn < 100 && high - low > 1e-13 * Math.max(1, Math.abs(high)); turn++) {
    const middle = (low + high) / 2;
    const value = at(middle);
    if (value === null) return { kind: "out-of-reach" };
    if (value > 0 === atHigh > 0) high = middle;
    else low = middle;
  }
  return { kind: "solved", value: (low + high) / 2 };
}

export type Wanted = { readonly measure: "projectIrr" | "equityIrr"; readonly rate: number };

/** Present value of the measured flow at the wanted rate: zero where that is its IRR, and monotone where the IRR is not. */
function worthAt({ measure, rate }: Wanted): (values: Values) => number | null {
  return (values) => {
    if (judgeValues(values).length > 0) return null;
    const model = modelOf(values);
    return npv(rate, measure === "projectIrr" ? model.projectAfterTax : model.equityFlow);
  };
}

/** Price at which the wanted return is just reached [yuan/kWh incl. VAT]. */
export function priceFor(values: Values, wanted: Wanted): Solved {
  return solve(values, "price", [1e-6, 5], worthAt(wanted));
}

/** Hours at which the wanted return is just reached [h]. */
export function hoursFor(values: Values, wanted: Wanted): Solved {
  return solve(values, "hours", [1, 8_784], worthAt(wanted));
}

/** Where the project's present value is zero: how far a mover may move, as a share. */
export function switchingValue(values: Values, mover: Exclude<Mover, "loanRate">): Solved {
  const gap = (by: number) => targetOf(moved(values, mover, by), "projectNpv");
  let [low, high] = [-0.95, 3];
  let [atLow, atHigh] = [gap(low), gap(high)];
  while (atHigh === null && high > 0.01) {
    high /= 1.3;
    atHigh = gap(high);
  }
  while (atLow === null && low < -0.01) {
    low /= 1.3;
    atLow = gap(low);
  }
  if (atLow === null || atHigh === null || atLow > 0 === atHigh > 0) return { kind: "out-of-reach" };
  for (let turn = 0; turn < 80; turn++) {
    const middle = (low + high) / 2;
    const value = gap(middle);
    if (value === null) return { kind: "out-of-reach" };
    if (value > 0 === atHigh > 0) high = middle;
    else low = middle;
  }
  return { kind: "solved", value: (low + high) / 2 };
}
