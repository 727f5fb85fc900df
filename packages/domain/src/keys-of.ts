/** The keys of a list that is written as a record, in their order. The type says which they are. */
export function keysOf<Key extends string>(list: Readonly<Record<Key, unknown>>): readonly Key[];
export function keysOf(list: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(list);
}
