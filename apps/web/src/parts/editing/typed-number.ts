import { halfWidth } from "@lianchi/domain";

/** A number as a person types it: thousands are grouped by threes or not at all, the decimals stand behind a point.
 *  @returns NaN for all else; 6,5 is 6.5 to some and 65 to nobody, so it is asked for again
 *  @example typedNumber("1,250.5") // 1250.5 */
export function typedNumber(text: string): number {
  const plain = halfWidth(text).trim().replace("−", "-");
  return /^-?(\d{1,3}(,\d{3})+(\.\d*)?|\d+(\.\d*)?|\.\d+)$/.test(plain)
    ? Number(plain.replaceAll(",", ""))
    : Number.NaN;
}
