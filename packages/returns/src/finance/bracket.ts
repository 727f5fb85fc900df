import { type ExponentialSum, farthest, scaledAt } from "./exponential-sum.ts";

export type Valued = { readonly x: number; readonly value: number };

/** A root between two places of opposite sign: false position that bends to halving where it lingers (Illinois). */
export function bracketed(sum: ExponentialSum, from: Valued, to: Valued): number {
  let [low, high, atLow, atHigh] = [from.x, to.x, from.value, to.value];
  let side = 0;
  for (let turn = 0; turn < 200; turn++) {
    const width = high - low;
    if (Math.abs(width) <= 4e-16 * Math.max(1e-3, Math.abs(low))) break;
    let next = turn % 12 === 11 ? (low + high) / 2 : low - (atLow * width) / (atHigh - atLow);
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (next === low || next === high) break;
    const value = scaledAt(sum, next);
    if (value === 0) return next;
    if (value > 0 === atHigh > 0) {
      high = next;
      atHigh = value;
      if (side === 1) atLow /= 2;
      side = 1;
    } else {
      low = next;
      atLow = value;
      if (side === -1) atHigh /= 2;
      side = -1;
    }
  }
  return Math.abs(atLow) < Math.abs(atHigh) ? low : high;
}

/** From a place on, in one direction, to the only root there; undefined where it lies beyond all numbers. */
export function beyond(sum: ExponentialSum, from: number, direction: 1 | -1): number | undefined {
  const atFrom = scaledAt(sum, from);
  if (atFrom === 0) return from;
  let [near, atNear] = [from, atFrom];
  for (let step = 0.05; Math.abs(near) < farthest; step *= 2) {
    const next = near + direction * step;
    const value = scaledAt(sum, next);
    if (value === 0) return next;
    if (value > 0 !== atNear > 0)
      return direction > 0
        ? bracketed(sum, { x: near, value: atNear }, { x: next, value })
        : bracketed(sum, { x: next, value }, { x: near, value: atNear });
    near = next;
    atNear = value;
  }
  return undefined;
}
