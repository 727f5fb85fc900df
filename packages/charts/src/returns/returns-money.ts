import {
  decimalText,
  inEach,
  inUnit,
  type Lang,
  languages,
  type UnitId,
  unitFor,
  unitForAll,
} from "@lianchi/domain";
import type { Look } from "../engine/picture.ts";

/** Who does not count in 万 and 亿 compares projects in millions until these are too long [yuan]. */
const millionsUpTo = 1e10;

/** Unit of money for all lines of a picture, by the largest of them. */
export function moneyUnitFor(largest: number, look: Look): UnitId {
  const size = Math.max(1, Math.abs(largest));
  if (!languages[look.lang].countsInWan && size >= 1e9 && size < millionsUpTo) return "millionYuan";
  return unitFor("money", size, look);
}

const decimalsOf: Readonly<Partial<Record<UnitId, number>>> = { yiYuan: 2, billionYuan: 2, millionYuan: 1 };

/** A number with as many decimals as its neighbours. */
export const fixedText = (value: number, decimals: number) => decimalText(value, decimals, decimals);

const compact = inEach(
  (lang) => new Intl.NumberFormat(languages[lang].tag, { notation: "compact", maximumSignificantDigits: 4 }),
);

/** As `fixedText`, but a number that no sensible project has does not take more room than others. */
export function boundedText(value: number, decimals: number, lang: Lang): string {
  const size = Math.abs(value);
  if (size < 1e4) return fixedText(value, decimals);
  return size < 1e5 ? fixedText(value, 0) : compact[lang].format(value).replace("-", "−");
}

export const moneyDecimals = (unitId: UnitId) => decimalsOf[unitId] ?? 0;

export const moneyText = (yuan: number, unitId: UnitId) =>
  fixedText(inUnit(yuan, unitId), moneyDecimals(unitId));

/** Digits that the smallest of some lines keeps. */
const significant = 3;
const mostDecimals = 4;

/** Unit and decimals for lines of unlike size in one table: those that suit the largest, unless the smallest would have nothing
 *  left to read beside it.
 *  @param sizes of each line the largest amount [yuan] */
export function moneyScale(
  sizes: readonly number[],
  look: Look,
): { readonly unitId: UnitId; readonly decimals: number } {
  const known = sizes.filter((size) => size > 0);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (known.length === 0) return { unitId: moneyUnitFor(0, look), decimals: 0 };
  const usual = moneyUnitFor(most, look);
  const decimalsIn = (unitId: UnitId) =>
    Math.max(moneyDecimals(unitId), significant - 1 - Math.floor(Math.log10(inUnit(least, unitId))));
  if (decimalsIn(usual) <= mostDecimals) return { unitId: usual, decimals: decimalsIn(usual) };
  const unitId = unitForAll("money", known, look);
  return { unitId, decimals: Math.min(mostDecimals, decimalsIn(unitId)) };
}
