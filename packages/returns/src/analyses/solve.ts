import { judgeValues } from "../assumptions/judge.ts";
import type { ParameterId, Values } from "../assumptions/values.ts";
import { modelOf } from "../evaluation/project-model.ts";
import { npv } from "../finance/present-value.ts";
import { type Mover, moved } from "./movers.ts";
import { targetOf } from "./target.ts";

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
  const gapAt = (value: number) => gap({ ...values, [id]: value });
  let [low, high] = [from, to];
  let [atLow, atHigh] = [gapAt(low), gapAt(high)];
  // At the ends a measure may not exist: look inwards for one that does.
  for (let turn = 0; turn < 24 && (atLow === null || atHigh === null); turn++) {
    if (atLow === null) {
      low += (high - low) / 8;
      atLow = gapAt(low);
    }
    if (atHigh === null) {
      high -= (high - low) / 8;
      atHigh = gapAt(high);
    }
  }
  if (atLow === null || atHigh === null || atLow > 0 === atHigh > 0) return { kind: "out-of-reach" };
  for (let turn = 0; turn < 100 && high - low > 1e-13 * Math.max(1, Math.abs(high)); turn++) {
    const middle = (low + high) / 2;
    const value = gapAt(middle);
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
