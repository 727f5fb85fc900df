/** `f(x) = Σ amount[i] · e^(−x · time[i])`: the present value of dated flows, where x = ln(1 + rate). Times ascend strictly
 *  and no amount is zero. By Descartes' rule, which holds for such sums (Laguerre), f has at most as many real roots as the
 *  amounts change sign. */
export type ExponentialSum = {
  readonly amounts: Float64Array;
  readonly times: Float64Array;
  /** Times are whole numbers from 0 without a gap: the sum is a polynomial, which is quicker. */
  readonly isEven: boolean;
};

export function signChanges(amounts: Float64Array): number {
  let changes = 0;
  let before = 0;
  for (const amount of amounts) {
    if (amount === 0) continue;
    const sign = amount > 0 ? 1 : -1;
    if (before !== 0 && sign !== before) changes += 1;
    before = sign;
  }
  return changes;
}

/** f(x) divided by its largest power, so that nothing overflows; its sign is f's own. */
export function scaledAt({ amounts, times, isEven }: ExponentialSum, x: number): number {
  const last = amounts.length - 1;
  let sum = 0;
  if (isEven && x >= 0) {
    const factor = Math.exp(-x);
    for (let index = last; index >= 0; index--) sum = sum * factor + (amounts[index] ?? 0);
    return sum;
  }
  if (isEven) {
    const factor = Math.exp(x);
    for (let index = 0; index <= last; index++) sum = sum * factor + (amounts[index] ?? 0);
    return sum;
  }
  const origin = (x >= 0 ? times[0] : times[last]) ?? 0;
  for (let index = 0; index <= last; index++)
    sum += (amounts[index] ?? 0) * Math.exp(-x * ((times[index] ?? 0) - origin));
  return sum;
}

/** Whether the value at a place is so small beside its terms that rounding alone could have made it. */
export function isTouching(sum: ExponentialSum, x: number): boolean {
  const size = scaledAt({ ...sum, amounts: sum.amounts.map(Math.abs) }, x);
  return Math.abs(scaledAt(sum, x)) <= 3e-15 * size;
}

/** `f(−x)`, in proportion to its last power. */
export function mirrored({ amounts, times, isEven }: ExponentialSum): ExponentialSum {
  const last = times[times.length - 1] ?? 0;
  return { amounts: amounts.toReversed(), times: times.toReversed().map((time) => last - time), isEven };
}

/** How far out a root is looked for: beyond, a rate is no number of a computer. */
export const farthest = 2e5;
