import { DayOrMonth, halfWidth, isWithinYears } from "@lianchi/domain";

/** A line of the words that people type: control characters and breaks become spaces. */
export const oneLine = (text: string): string => text.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ").trim();

/** Digits as people write them: full-width, grouped, with a unit behind. Undefined when it is no number.
 *  @example numberIn("６,２５０ kW") // 6250 */
export function numberIn(text: string): number | undefined {
  const plain = halfWidth(text)
    .replace(/[,\s]/g, "")
    .replace(/(mw|kw|兆瓦|千瓦|米|m|°[nsew]?|度)$/i, "")
    .replace(/^−/, "-");
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : undefined;
}

const two = (text: string) => text.padStart(2, "0");

/** A day or a month as people write it. Undefined when it is none.
 *  @example dateIn("2026年5月") // "2026-05" */
export function dateIn(text: string): string | undefined {
  const plain = halfWidth(text).trim();
  const day = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/.exec(plain);
  const month = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(plain);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  const [, year = "", second = "", third] = day ?? compact ?? month ?? [];
  const read = third === undefined ? `${year}-${two(second)}` : `${year}-${two(second)}-${two(third)}`;
  return DayOrMonth.safeParse(read).success && isWithinYears(read) ? read : undefined;
}
