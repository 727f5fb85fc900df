export type Payback = { readonly kind: "reached"; readonly periods: number } | { readonly kind: "never" };

/** Periods until the flows together are above zero, the last one in part: first n ≥ 1 with `cum[n] > 0`, then
 *  `n − cum[n] / flow[n]`. Discounted payback is that of `discounted(rate, flows)`.
 *  @param flows one a period, the first at t = 0
 *  @param isAfter periods before what the count begins with, for instance those of construction
 *  @example payback([-100, 60, 60]) // { kind: "reached", periods: 1.6667 }
 *  Source: NREL SAM, simple payback. */
export function payback(flows: readonly number[], isAfter = 0): Payback {
  let sum = flows[0] ?? Number.NaN;
  for (let n = 1; n < flows.length; n++) {
    const flow = flows[n] ?? Number.NaN;
    sum += flow;
    if (sum > 0) return { kind: "reached", periods: n - sum / flow - isAfter };
  }
  return { kind: "never" };
}
