export type Payback = { readonly kind: "reached"; readonly periods: number } | { readonly kind: "never" };

/** Periods until the flows together are above zero, the last one in part: the first n ≥ 1 with `cum[n] > 0` gives
 *  `n − cum[n] / flow[n]`. The discounted payback is that of `discounted(rate, flows)`; counted from operation it is the
 *  periods less those of construction.
 *  Limits: what comes after the first such n does not count; flows that begin above zero have nothing to pay back, which takes
 *  0 periods; a number that is not finite is never paid back.
 *  @param flows one a period, the first at t = 0 [money]
 *  @returns from t = 0 [periods]
 *  @example payback([-100, 60, 60]) // { kind: "reached", periods: 1.666667 }
 *  @see SOURCES.md [payback] */
export function payback(flows: readonly number[]): Payback {
  const [first, second] = flows;
  if (first === undefined || second === undefined) return { kind: "never" };
  if (first > 0 && first + second > 0) return { kind: "reached", periods: 0 };
  let sum = first;
  for (const [index, flow] of flows.slice(1).entries()) {
    const n = index + 1;
    sum += flow;
    if (!Number.isFinite(sum)) return { kind: "never" };
    if (sum > 0) return { kind: "reached", periods: n - sum / flow };
  }
  return { kind: "never" };
}
