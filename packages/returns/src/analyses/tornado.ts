import type { Values } from "../assumptions/values.ts";
import { type Mover, moved, movers } from "./movers.ts";
import { type Target, targetOf } from "./target.ts";

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
