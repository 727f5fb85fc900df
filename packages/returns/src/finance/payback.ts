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
  let sum = flows[0] ?? Number.NaN;
  if (sum > 0 && sum + (flows[1] ?? Number.NaN) > 0) return { kind: "reached", periods: 0 };
  for (let n = 1; n < flows.length; n++) {
    const flow = flows[n] ?? Number.NaN;
    sum += flow;
    if (!Number.isFinite(sum)) return { kind: "never" };
    if (sum > 0) return { kind: "reached", periods: n - sum / flow };
  }
  return { kind: "never" };
}
