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
