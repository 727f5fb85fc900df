import { beyond, bracketed } from "./bracket.ts";
import { type ExponentialSum, isTouching, scaledAt, signChanges } from "./exponential-sum.ts";
import { isolatedRoots } from "./isolate.ts";

const signOf = (value: number) => (value > 0 ? 1 : value < 0 ? -1 : 0);

/** `e^(−cx) (e^(cx) f)′`, with c between two times whose amounts differ in sign: it has one change of sign less than f, and
 *  its roots are where e^(cx) f turns. */
function turning({ amounts, times, isEven }: ExponentialSum): ExponentialSum {
  const pivots: number[] = [];
  let before = 0;
  for (let index = 1; index < amounts.length; index++) {
    if (amounts[index] === 0) continue;
    if (signOf(amounts[index] ?? 0) !== signOf(amounts[before] ?? 0))
      pivots.push(((times[before] ?? 0) + (times[index] ?? 0)) / 2);
    before = index;
  }
  const pivot = pivots[Math.floor(pivots.length / 2)] ?? 0;
  const next = amounts.map((amount, index) => -((times[index] ?? 0) - pivot) * amount);
  const largest = next.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0);
  return { amounts: next.map((amount) => amount / largest), times, isEven };
}

/** With more changes of sign than this, halving the line is quicker than turning and turning again. */
const mostTurns = 12;

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
  if (changes > mostTurns) return isolatedRoots(sum);
  const turns = rootsOf(turning(sum), start);
  const found: number[] = [];
  const add = (root: number | undefined) => {
    const before = found.at(-1);
    if (root !== undefined && (before === undefined || root - before > 1e-12 * Math.max(1, Math.abs(root))))
      found.push(root);
  };
  const values = turns.map((turn) => scaledAt(sum, turn));
  const signs = turns.map((turn, index) => (isTouching(sum, turn) ? 0 : signOf(values[index] ?? 0)));
  const atFarLeft = signOf(sum.amounts[sum.amounts.length - 1] ?? 0);
  const atFarRight = signOf(sum.amounts[0] ?? 0);
  if (turns.length === 0) {
    if (atFarLeft !== atFarRight) {
      const direction = signOf(scaledAt(sum, start)) === atFarRight ? -1 : 1;
      add(beyond(sum, start, direction));
    }
    return found;
  }
  for (const [index, turn] of turns.entries()) {
    const sign = signs[index] ?? 0;
    const before = index === 0 ? atFarLeft : (signs[index - 1] ?? 0);
    if (sign !== 0 && before !== 0 && sign !== before)
      add(
        index === 0
          ? beyond(sum, turn, -1)
          : bracketed(
              sum,
              { x: turns[index - 1] ?? 0, value: values[index - 1] ?? 0 },
              { x: turn, value: values[index] ?? 0 },
            ),
      );
    if (sign === 0) add(turn);
  }
  const last = turns.at(-1) ?? 0;
  if (signs.at(-1) !== 0 && signs.at(-1) !== atFarRight) add(beyond(sum, last, 1));
  return found;
}
