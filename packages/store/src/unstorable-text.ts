/** PostgreSQL's text has no U+0000, and UTF-8 has no half of a surrogate pair: the one is an error, the other would be
 *  kept as U+FFFD, so that something else is read than was acknowledged. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the control character is what is looked for
const unstorable = /\u0000|\p{Surrogate}/u;

export type UnstorableText = { readonly field: string; readonly text: string };

/** The first text in a value that cannot be kept as it is, with the path that leads to it; null when all can. */
export function unstorableText(value: unknown, field = ""): UnstorableText | null {
  if (typeof value === "string") return unstorable.test(value) ? { field, text: value } : null;
  if (typeof value !== "object" || value === null) return null;
  for (const [name, part] of Object.entries(value)) {
    const found = unstorableText(part, field === "" ? name : `${field}.${name}`);
    if (found !== null) return found;
  }
  return null;
}
