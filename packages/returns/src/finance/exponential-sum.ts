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
    for (let at = last; at >= 0; at--) sum = sum * factor + (amounts[at] ?? 0);
    return sum;
  }
  if (isEven) {
    const factor = Math.exp(x);
    for (let at = 0; at <= last; at++) sum = sum * factor + (amounts[at] ?? 0);
    return sum;
  }
  const origin = (x >= 0 ? times[0] : times[last]) ?? 0;
  for (let at = 0; at <= last; at++) sum += (amounts[at] ?? 0) * Math.exp(-x * ((times[at] ?? 0) - origin));
  return sum;
}

/** How large the terms of `scaledAt` are together: what a sum of theirs can be told from zero by. */
function sizeAt({ amounts, times }: ExponentialSum, x: number): number {
  const origin = (x >= 0 ? times[0] : times[times.length - 1]) ?? 0;
  let sum = 0;
  for (let at = 0; at < amounts.length; at++)
    sum += Math.abs(amounts[at] ?? 0) * Math.exp(-x * ((times[at] ?? 0) - origin));
  return sum;
}

/** A root between two places of opposite sign: false position that bends to halving where it lingers (Illinois). */
function between(sum: ExponentialSum, from: number, to: number, fromValue: number, toValue: number): number {
  let [low, high, atLow, atHigh] = [from, to, fromValue, toValue];
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

/** How far out a root is looked for: beyond, a rate is no number of a computer. */
const farthest = 2e5;

/** From a place on, in one direction, to the only root there; undefined where it lies beyond all numbers. */
function beyond(sum: ExponentialSum, from: number, direction: 1 | -1): number | undefined {
  const atFrom = scaledAt(sum, from);
  if (atFrom === 0) return from;
  let [near, atNear] = [from, atFrom];
  for (let step = 0.05; Math.abs(near) < farthest; step *= 2) {
    const next = near + direction * step;
    const value = scaledAt(sum, next);
    if (value === 0) return next;
    if (value > 0 !== atNear > 0)
      return direction > 0
        ? between(sum, near, next, atNear, value)
        : between(sum, next, near, value, atNear);
    near = next;
    atNear = value;
  }
  return undefined;
}

const signOf = (value: number) => (value > 0 ? 1 : value < 0 ? -1 : 0);

/** `e^(−cx) (e^(cx) f)′`, with c between two times whose amounts differ in sign: it has one change of sign less than f, and
 *  its roots are where e^(cx) f turns. */
function turning({ amounts, times }: ExponentialSum): ExponentialSum {
  const changes: number[] = [];
  for (let at = 1; at < amounts.length; at++)
    if (signOf(amounts[at] ?? 0) !== signOf(amounts[at - 1] ?? 0)) changes.push(at);
  const at = changes[Math.floor(changes.length / 2)] ?? 1;
  const pivot = ((times[at] ?? 0) + (times[at - 1] ?? 0)) / 2;
  const next = amounts.map((amount, index) => -((times[index] ?? 0) - pivot) * amount);
  const largest = next.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0);
  return { amounts: next.map((amount) => amount / largest), times, isEven: false };
}

/** All real roots, ascending. Between the places where it turns a sum has one root or none, which signs tell: none is
 *  missed and none is made up. A place where it only touches zero counts as a root.
 *  @param start where a single root is looked for first */
export function rootsOf(sum: ExponentialSum, start = 0): readonly number[] {
  const changes = signChanges(sum.amounts);
  if (changes === 0) return [];
  if (changes === 1) {
    // Far out the earliest flow decides, on the other side the last.
    const direction = signOf(scaledAt(sum, start)) === signOf(sum.amounts[0] ?? 0) ? -1 : 1;
    const root = beyond(sum, start, direction);
    return root === undefined ? [] : [root];
  }
  const turns = rootsOf(turning(sum), start);
  const found: number[] = [];
  const add = (root: number | undefined) => {
    const before = found.at(-1);
    if (root !== undefined && (before === undefined || root - before > 1e-12 * Math.max(1, Math.abs(root))))
      found.push(root);
  };
  const values = turns.map((turn) => scaledAt(sum, turn));
  const touches = turns.map((turn, at) => Math.abs(values[at] ?? 0) <= 3e-15 * sizeAt(sum, turn));
  const signs = values.map((value, at) => (touches[at] === true ? 0 : signOf(value)));
  const atFarLeft = signOf(sum.amounts[sum.amounts.length - 1] ?? 0);
  const atFarRight = signOf(sum.amounts[0] ?? 0);
  if (turns.length === 0) {
    if (atFarLeft !== atFarRight) {
      const direction = signOf(scaledAt(sum, start)) === atFarRight ? -1 : 1;
      add(beyond(sum, start, direction));
    }
    return found;
  }
  for (const [at, turn] of turns.entries()) {
    const sign = signs[at] ?? 0;
    const before = at === 0 ? atFarLeft : (signs[at - 1] ?? 0);
    if (sign !== 0 && before !== 0 && sign !== before)
      add(
        at === 0
          ? beyond(sum, turn, -1)
          : between(sum, turns[at - 1] ?? 0, turn, values[at - 1] ?? 0, values[at] ?? 0),
      );
    if (sign === 0) add(turn);
  }
  const last = turns.at(-1) ?? 0;
  if (signs.at(-1) !== 0 && signs.at(-1) !== atFarRight) add(beyond(sum, last, 1));
  return found;
}
