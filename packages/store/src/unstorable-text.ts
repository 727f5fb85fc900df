import { isStorable, type Problem } from "@lianchi/domain";

type UnstorableText = { readonly field: string; readonly text: string };

/** The first text in a value that cannot be kept as it is, with the path that leads to it; null when all can. */
function unstorableText(value: unknown, field = ""): UnstorableText | null {
  if (typeof value === "string") return isStorable(value) ? null : { field, text: value };
  if (typeof value !== "object" || value === null) return null;
  for (const [name, part] of Object.entries(value)) {
    const found = unstorableText(part, field === "" ? name : `${field}.${name}`);
    if (found !== null) return found;
  }
  return null;
}

/** Why a value cannot be kept, by the first text in it that cannot; null when all can. The doors refuse such a text before:
 *  this holds for whoever comes by another way. */
export function unstorableProblem(value: unknown): Problem | null {
  const found = unstorableText(value);
  if (found === null) return null;
  return {
    code: "invalid-field",
    field: found.field,
    // Escaped: a message cannot carry what the database cannot.
    value: JSON.stringify(found.text),
    expected: "Unicode, no U+0000, no U+D800–U+DFFF",
  };
}
