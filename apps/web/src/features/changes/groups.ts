import { dayAt, isOpening } from "@lianchi/domain";
import type { ListedChange } from "@lianchi/server/api";

/** Changes of one day of the county; those that the product came with stand together, apart from what people did. */
export type Group<One> = {
  readonly key: string;
  readonly day: string;
  readonly isOpening: boolean;
  readonly changes: readonly One[];
};

/** @param listed newest first */
export function grouped<One extends Pick<ListedChange, "change">>(
  listed: readonly One[],
): readonly Group<One>[] {
  const groups: Group<One>[] = [];
  for (const one of listed) {
    const day = dayAt(one.change.at);
    const opening = isOpening(one.change);
    const last = groups.at(-1);
    if (last !== undefined && last.day === day && last.isOpening === opening)
      groups[groups.length - 1] = { ...last, changes: [...last.changes, one] };
    else groups.push({ key: `${day}-${one.change.seq}`, day, isOpening: opening, changes: [one] });
  }
  return groups;
}
