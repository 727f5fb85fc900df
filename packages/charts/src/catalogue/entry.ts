type Named<Id extends string> = { readonly id: Id };

export const idsOf = <Id extends string>(charts: readonly Named<Id>[]): readonly Id[] =>
  charts.map(({ id }) => id);

/** The entry of an id that is one of the list's. */
export function entryOf<Entry extends Named<string>>(charts: readonly Entry[], id: Entry["id"]): Entry {
  const entry = charts.find((one) => one.id === id);
  if (entry === undefined) throw new RangeError(`no chart ${id}`);
  return entry;
}
