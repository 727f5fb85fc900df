/** Numbers of [0, 1), the same for the same seed. */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Flows of a plausible plant: spending while it is built, income that swings and fades, and for every tenth the cost of
 *  taking it down, which gives it a second rate.
 *  @param periods of a year: 1 or 12 */
function plantFlows(chance: () => number, periods: number, order: number): readonly number[] {
  const between = (low: number, high: number) => low + (high - low) * chance();
  const building = Math.round(periods * between(0.5, 2));
  const operating = periods * Math.round(between(15, 30));
  const investment = between(1e8, 2e9);
  const yearly = investment * between(0.07, 0.16);
  const fading = 1 - between(0, 0.01) / periods;
  const spent = Math.max(1, building);
  const flows = new Array<number>(spent).fill(-investment / spent);
  for (let t = 0; t < operating; t++)
    flows.push(
      (yearly / periods) * fading ** t * between(periods === 1 ? 0.85 : 0.4, periods === 1 ? 1.15 : 1.6),
    );
  if (order % 10 === 0) flows.push(-investment * between(0.02, 0.08));
  return flows;
}

/** Flows of many plants, one a year or one a month. */
export function flowsOfPlants(
  count: number,
  per: "year" | "month",
  seed: number,
): readonly (readonly number[])[] {
  const chance = chances(seed);
  return Array.from({ length: count }, (_, order) => plantFlows(chance, per === "year" ? 1 : 12, order));
}
