/** @example plural(2, "project") // "projects" */
export const plural = (count: number, one: string, many = `${one}s`): string => (count === 1 ? one : many);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Things in a row. @example listed(["A", "B", "C"]) // "A, B and C" */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
