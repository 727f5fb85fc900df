/** One line of the bench: a figure beside its budget. */
export type Measured = {
  readonly name: string;
  readonly figure: number;
  readonly unit: string;
  readonly budget: number;
  readonly isMet: boolean;
};

export function atMost(name: string, figure: number, unit: string, budget: number): Measured {
  return { name, figure, unit, budget, isMet: figure <= budget };
}

export function atLeast(name: string, figure: number, unit: string, budget: number): Measured {
  return { name, figure, unit, budget, isMet: figure >= budget };
}

/** The smallest value that so large a share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new RangeError("nothing was measured");
  return found;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);
