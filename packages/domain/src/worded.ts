import type { Reading } from "./language.ts";
import { type Precision, precisionWord } from "./precision.ts";
import { type NumberPlace, quantityText, unitLine } from "./quantity.ts";
import type { Quantity } from "./unit.ts";

/** A value and how roughly it is known. `value` is in the base unit of its quantity. */
export type Worded = { readonly value: number; readonly precision: Precision };

/** A number with its unit, worded as roughly as it is known: wherever a figure, a sum or a measure is said.
 *  @example wordedLine("energy", { value: 34_000_000, precision: "about" }, zh) // "约 3,400 万千瓦时" */
export function wordedLine(
  quantity: Quantity,
  { value, precision }: Worded,
  reading: Reading,
  place: NumberPlace = "said",
): string {
  return `${precisionWord[precision][reading.lang]}${unitLine(quantityText(quantity, value, reading, place, precision))}`;
}
