import type { Change, Problem } from "@lianchi/domain";

/** What a use-case answers: a value, or why not. `current` is what stands, when the sender's version is stale. */
export type Outcome<Value> =
  | { readonly kind: "done"; readonly value: Value }
  | { readonly kind: "refused"; readonly problems: readonly Problem[]; readonly current: Change | null };

export function done<Value>(value: Value): Outcome<Value> {
  return { kind: "done", value };
}

export function refused(
  problem: Problem,
  current: Change | null = null,
): { readonly kind: "refused"; readonly problems: readonly Problem[]; readonly current: Change | null } {
  return { kind: "refused", problems: [problem], current };
}
