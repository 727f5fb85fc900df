import { type AsOfMeaning, asOfWords, type Lang } from "@lianchi/domain";
import { done, type Outcome, refused } from "../outcome.ts";
import { type ReadingProduct, today } from "../product.ts";

/** The day that a request means: today when it names none; never one to come. */
export function dayOf(product: ReadingProduct, asOf: string | undefined): Outcome<string> {
  const present = today(product);
  if (asOf === undefined) return done(present);
  return asOf > present
    ? refused({ code: "as-of-in-future", field: "asOf", value: asOf, expected: present })
    : done(asOf);
}

/** What a file of an earlier day says of that day; empty for the present, which needs no words.
 *  @param day as `dayOf` gives it */
export function asOfNote(
  product: ReadingProduct,
  day: string,
  { meaning, lang }: { readonly meaning: AsOfMeaning; readonly lang: Lang },
): string {
  return day < today(product) ? asOfWords([meaning], lang) : "";
}
