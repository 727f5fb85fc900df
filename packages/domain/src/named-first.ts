/** Items in the order in which somebody named some of them: the named ones first, then the others as they stood. A name of
 *  nothing, or one that comes again, changes nothing.
 *  @example namedFirst([{ id: "a" }, { id: "b" }, { id: "c" }], ["c", "x", "c"]) // c, a, b */
export function namedFirst<Item extends { readonly id: string }>(
  items: readonly Item[],
  ids: readonly string[],
): readonly Item[] {
  const named = [...new Set(ids)].flatMap((id) => items.filter((item) => item.id === id));
  return [...named, ...items.filter((item) => !named.includes(item))];
}
