import type { Values } from "../assumptions/values.ts";
import { type Mover, moved } from "./movers.ts";
import { type Target, targetOf } from "./target.ts";

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
