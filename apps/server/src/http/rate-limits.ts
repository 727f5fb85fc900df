/** What one address may ask for: so many a second for good, and a burst at once. */
type Allowance = { readonly perSecond: number; readonly burst: number };

export type RequestKind = "read" | "write" | "export";

/** What the byte cache answers is not counted: it costs less than counting. */
const allowances: Readonly<Record<RequestKind, Allowance>> = {
  read: { perSecond: 300, burst: 1_000 },
  write: { perSecond: 20, burst: 60 },
  export: { perSecond: 20, burst: 40 },
};

/** Addresses remembered at a time; one that is forgotten begins with a full burst again. */
const addressesKept = 10_000;

type Bucket = { readonly tokens: number; readonly atMs: number };

/** Whole seconds to wait before a request is taken; 0 when it is taken now. */
export type RateLimits = (kind: RequestKind, address: string) => number;

/** One bucket of tokens for each address and kind of request, refilled by the clock. */
export function createRateLimits(nowMs: () => number): RateLimits {
  const buckets = new Map<string, Bucket>();
  return (kind, address) => {
    const { perSecond, burst } = allowances[kind];
    const key = `${kind} ${address}`;
    const atMs = nowMs();
    const before = buckets.get(key) ?? { tokens: burst, atMs };
    const tokens = Math.min(burst, before.tokens + ((atMs - before.atMs) / 1000) * perSecond);
    const isTaken = tokens >= 1;
    buckets.delete(key);
    buckets.set(key, { tokens: isTaken ? tokens - 1 : tokens, atMs });
    const [oldest] = buckets.keys();
    if (buckets.size > addressesKept && oldest !== undefined) buckets.delete(oldest);
    return isTaken ? 0 : Math.max(1, Math.ceil((1 - tokens) / perSecond));
  };
}
