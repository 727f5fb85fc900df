import { useCallback, useMemo, useState } from "react";

/** The marked sites, the same for map and table. Held by the page, since thousands of ids fit into no address. */
export type Selection = {
  readonly ids: ReadonlySet<string>;
  readonly has: (id: string) => boolean;
  readonly replace: (ids: Iterable<string>) => void;
  readonly toggle: (id: string) => void;
  readonly set: (ids: readonly string[], isMarked: boolean) => void;
  readonly clear: () => void;
};

export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const replace = useCallback((next: Iterable<string>) => setIds(new Set(next)), []);
  const set = useCallback(
    (some: readonly string[], isMarked: boolean) =>
      setIds((before) => {
        const next = new Set(before);
        for (const id of some) {
          if (isMarked) next.add(id);
          else next.delete(id);
        }
        return next;
      }),
    [],
  );
  return useMemo(
    () => ({
      ids,
      has: (id: string) => ids.has(id),
      replace,
      set,
      toggle: (id: string) => set([id], !ids.has(id)),
      clear: () => replace([]),
    }),
    [ids, replace, set],
  );
}
