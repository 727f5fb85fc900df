import { decimalText, inUnit, type Lang, type UnitId, unitFor } from "@lianchi/domain";
import type { Look } from "../picture.ts";

/** English readers compare projects in millions until these are too long [yuan]. */
const millionsUpTo = 1e10;

/** Unit of money for all lines of a picture, by the largest of them. */
export function moneyUnitFor(largest: number, look: Look): UnitId {
  const size = Math.max(1, Math.abs(largest));
  if (look.lang === "en" && size >= 1e9 && size < millionsUpTo) return "millionYuan";
  return unitFor("money", size, look);
}

const decimalsOf: Readonly<Partial<Record<UnitId, number>>> = { yiYuan: 2, billionYuan: 2, millionYuan: 1 };

/** A number with as many decimals as its neighbours. */
export const fixedText = (value: number, decimals: number) => decimalText(value, decimals, decimals);

const compact = {
  zh: new Intl.NumberFormat("zh-CN", { notation: "compact", maximumSignificantDigits: 4 }),
  en: new Intl.NumberFormat("en", { notation: "compact", maximumSignificantDigits: 4 }),
} as const;

/** As `fixedText`, but a number that no sensible project has does not take more room than others. */
export function boundedText(value: number, decimals: number, lang: Lang): string {
  const size = Math.abs(value);
  if (size < 1e4) return fixedText(value, decimals);
  return size < 1e5 ? fixedText(value, 0) : compact[lang].format(value).replace("-", "−");
}

export const moneyDecimals = (unitId: UnitId) => decimalsOf[unitId] ?? 0;

export const moneyText = (yuan: number, unitId: UnitId) =>
  fixedText(inUnit(yuan, unitId), moneyDecimals(unitId));
