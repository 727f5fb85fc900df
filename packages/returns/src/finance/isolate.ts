import { bracketed } from "./bracket.ts";
import { type ExponentialSum, farthest, isTouching, mirrored, scaledAt } from "./exponential-sum.ts";

/** A place with the sum's value there, and what its positive and its negative terms come to, by themselves and in slope. */
type Place = {
  readonly x: number;
  readonly value: number;
  readonly plus: number;
  readonly minus: number;
  readonly plusSlope: number;
  readonly minusSlope: number;
};
type Stretch = readonly [from: Place, to: Place];

/** At x ≥ 0, all in proportion to the first term, so that each of the four falls as x grows. */
function placeAt(sum: ExponentialSum, x: number): Place {
  const { amounts, times, isEven } = sum;
  const origin = times[0] ?? 0;
  const factor = Math.exp(-x);
  let [plus, minus, plusSlope, minusSlope, power] = [0, 0, 0, 0, 1];
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index] ?? 0;
    const time = (times[index] ?? 0) - origin;
    const term = amount * (isEven ? power : Math.exp(-x * time));
    if (term > 0) {
      plus += term;
      plusSlope += term * time;
    } else {
      minus -= term;
      minusSlope -= term * time;
    }
    power *= factor;
  }
  return { x, value: scaledAt(sum, x), plus, minus, plusSlope, minusSlope };
}

/** A falling part that is above another at the far end of a stretch, where that one is at its near end, is above it throughout. */
const isAbove = (far: number, near: number, margin: number) => far - near > margin * (far + near);

const isWithoutRoot = ([from, to]: Stretch, margin: number) =>
  isAbove(to.plus, from.minus, margin) || isAbove(to.minus, from.plus, margin);
const isOneWay = ([from, to]: Stretch, margin: number) =>
  isAbove(to.plusSlope, from.minusSlope, margin) || isAbove(to.minusSlope, from.plusSlope, margin);

/** From here on the first term outweighs all others together. */
function boundOf(sum: ExponentialSum): Place {
  let place = placeAt(sum, 0);
  for (let x = 0.01; 2 * Math.abs(sum.amounts[0] ?? 0) <= place.plus + place.minus && x < farthest; x *= 2)
    place = placeAt(sum, x);
  return place;
}

/** A stretch so short, in proportion to how fast the terms fall, that two roots in it could not be told apart. */
const isShort = ([from, to]: Stretch) =>
  to.x - from.x <= (1e-9 * (from.plus + from.minus)) / (from.plusSlope + from.minusSlope);

/** Stretches open at one time; more of them mean a root so manifold that rounding hides what it is. */
const mostOpen = 2_000;

/** Roots at x ≥ 0: the line is halved until a stretch has no root, runs one way, or is too short to tell. */
function rootsAhead(sum: ExponentialSum): readonly number[] {
  const margin = (sum.amounts.length + 4) * 4.5e-16;
  const roots: number[] = [];
  const start = placeAt(sum, 0);
  let open: readonly Stretch[] = [[start, boundOf(sum)]];
  while (open.length > 0) {
    const isCrowded = open.length > mostOpen;
    const next: Stretch[] = [];
    for (const stretch of open) {
      if (isWithoutRoot(stretch, margin)) continue;
      const [from, to] = stretch;
      const isSettled = isOneWay(stretch, margin);
      if (!isSettled && !isCrowded && !isShort(stretch)) {
        const middle = placeAt(sum, (from.x + to.x) / 2);
        next.push([from, middle], [middle, to]);
      } else if (from.value === 0) roots.push(from.x);
      else if (to.value === 0) roots.push(to.x);
      else if (from.value > 0 !== to.value > 0) roots.push(bracketed(sum, from, to));
      else if (!isSettled && isTouching(sum, (from.x + to.x) / 2)) roots.push((from.x + to.x) / 2);
    }
    open = next;
  }
  return roots;
}

/** As near as roots must be to be taken for one root that rounding has split. */
const splitWidth = 1e-3;

/** All real roots of a sum with many changes of sign, ascending. Near roots between which the sum cannot be told from zero
 *  are one. */
export function isolatedRoots(sum: ExponentialSum): readonly number[] {
  const behind = rootsAhead(mirrored(sum)).map((x) => -x);
  const sorted = [...behind, ...rootsAhead(sum)].sort((a, b) => a - b);
  const groups: [first: number, last: number][] = [];
  for (const root of sorted) {
    const group = groups.at(-1);
    const gap = group === undefined ? Number.POSITIVE_INFINITY : root - group[1];
    if (group !== undefined && gap < splitWidth && isTouching(sum, root - gap / 2)) group[1] = root;
    else groups.push([root, root]);
  }
  return groups.map(([first, last]) => (first + last) / 2);
}
