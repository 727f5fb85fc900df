import type { Change, ChangeRequest } from "./change.ts";
import { changeKey } from "./change-key.ts";

/** The changes that a sequence of requests leaves when each is accepted, one after another, at one instant.
 *  Versions count up per thing; `expectedVersion` is not looked at. Pure: for previews and for comparing with a store. */
export function recordAll(
  requests: readonly ChangeRequest[],
  at: string,
  before: readonly Change[] = [],
): readonly Change[] {
  const versions = new Map<string, number>();
  for (const change of before) versions.set(changeKey(change), change.version);
  const lastSeq = before.at(-1)?.seq ?? 0;
  const recorded = requests.map((request, index): Change => {
    const key = changeKey(request);
    const version = (versions.get(key) ?? 0) + 1;
    versions.set(key, version);
    const { expectedVersion: _, ...rest } = request;
    return { ...rest, version, seq: lastSeq + index + 1, at };
  });
  return [...before, ...recorded];
}
