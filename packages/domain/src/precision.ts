import type { Text } from "./language.ts";
import { namesOf } from "./words/names-of.ts";

/** `about` 约, `atLeast` 以上/余: how the source words the number. */
export const precisions = ["exact", "about", "atLeast"] as const;
export type Precision = (typeof precisions)[number];

/** What stands before a number of that precision; a space follows where it is a word. */
export const precisionWord: Readonly<Record<Precision, Text>> = namesOf(({ precisions }) => precisions);

/** How a sum of figures is worded: as its roughest input, “about” before “at least”. */
export function precisionOfSum(
  figures: readonly { readonly fields: { readonly precision: Precision } }[],
): Precision {
  const has = (precision: Precision) => figures.some(({ fields }) => fields.precision === precision);
  return has("about") ? "about" : has("atLeast") ? "atLeast" : "exact";
}

/** How a quotient is worded: “at least” only where what is divided is a bound and the divisor exact; a quotient of bounds is
 *  none. */
export function precisionOfQuotient(upper: Precision, lower: Precision): Precision {
  return lower === "exact" ? upper : "about";
}
