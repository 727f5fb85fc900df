/** The keys of a list that is written as a record, in their order. The type says which they are. */
export function keysOf<Key extends string>(list: Readonly<Record<Key, unknown>>): readonly Key[];
export function keysOf(list: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(list);
}

/** Something of each entry of such a list, by its key. @example byKey(technologyEntries, ({ dash }) => dash).wind // 0 */
export function byKey<Key extends string, Entry, Value>(
  list: Readonly<Record<Key, Entry>>,
  choose: (entry: Entry) => Value,
): Readonly<Record<Key, Value>>;
export function byKey<Entry, Value>(
  list: Readonly<Record<string, Entry>>,
  choose: (entry: Entry) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(list).map(([key, entry]) => [key, choose(entry)]));
}
