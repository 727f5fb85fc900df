import { inUnit, type Lang, numberText, type Text, units } from "@lianchi/domain";
import type { Mover, Target } from "@lianchi/returns";
import type { Look } from "../engine/picture.ts";
import { workedOutNumber } from "../rows/provenance-words.ts";
import { namesOf, words } from "../words/index.ts";
import { boundedText, moneyDecimals, moneyUnitFor } from "./returns-money.ts";

export const moverName: Readonly<Record<Mover, Text>> = namesOf(({ movers }) => movers);

export const targetName: Readonly<Record<Target, Text>> = namesOf(({ targets }) => targets);

/** Moves of a rate are told in points, those of all else in per cent. */
export const isInPoints = (mover: Mover): boolean => mover === "loanRate";

/** A share of a mover as a number; that of a rate is in tenths: 0.1 is one point. */
export function moveNumber(mover: Mover, share: number, sign = true): string {
  const size = Math.round(Math.abs(share) * (isInPoints(mover) ? 10 : 100) * 100) / 100;
  return `${!sign || share === 0 ? "" : share < 0 ? "−" : "+"}${size}`;
}

/** The same with its unit. @example moveText("loanRate", -0.1, "zh") // "−1 个百分点" */
export function moveText(mover: Mover, share: number, lang: Lang, sign = true): string {
  const number = moveNumber(mover, share, sign);
  return isInPoints(mover) ? words[lang].moves.points(number) : `${number}%`;
}

/** How the measure that sensitivity and draws look at is written and judged. */
export type TargetScale = {
  readonly name: string;
  readonly unit: string;
  /** From the stored value to the one on the axis. */
  readonly shown: (value: number) => number;
  readonly text: (value: number) => string;
  /** With one more decimal, to see small changes. */
  readonly fine: (value: number) => string;
  readonly fineDecimals: number;
  /** The unit where it stands right after a number: only the short ones do. */
  readonly mark: string;
  readonly withUnit: (value: number) => string;
  /** For programs that read the file. */
  readonly plain: (value: number) => string;
  readonly isHighBetter: boolean;
  /** What a value is held against; null where there is nothing. */
  readonly hurdle: number | null;
};

/** An end of a swing as it is written: what moves little is told with one more decimal. */
export const endText = ({ text, fine }: TargetScale, base: number, value: number) =>
  isFine({ text }, base, value) ? fine(value) : text(value);

export const isFine = ({ text }: Pick<TargetScale, "text">, base: number, value: number) =>
  text(value) === text(base);

/** @param values all that stand in one picture: they share one unit of money */
export function targetScale(
  { target, hurdle }: { readonly target: Target; readonly hurdle: number },
  look: Look,
  values: readonly number[],
): TargetScale {
  const { lang } = look;
  const name = targetName[target][lang];
  if (target === "projectNpv") {
    const unitId = moneyUnitFor(
      values.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
      look,
    );
    const unit = units[unitId].label[lang];
    const decimals = moneyDecimals(unitId) + 1;
    const text = (value: number) => boundedText(inUnit(value, unitId), decimals - 1, lang);
    return {
      name,
      unit,
      shown: (value) => inUnit(value, unitId),
      text,
      fine: (value) => boundedText(inUnit(value, unitId), decimals, lang),
      fineDecimals: decimals,
      mark: "",
      withUnit: (value) => `${text(value)} ${unit}`,
      plain: (value) => workedOutNumber(value, unitId),
      isHighBetter: true,
      hurdle: 0,
    };
  }
  if (target === "lcoe") {
    const unit = units.yuanPerKwh.label[lang];
    return {
      name,
      unit,
      shown: (value) => value,
      text: (value) => boundedText(value, 3, lang),
      fine: (value) => boundedText(value, 4, lang),
      fineDecimals: 4,
      mark: "",
      withUnit: (value) => `${boundedText(value, 3, lang)} ${unit}`,
      plain: (value) => numberText(value, "yuanPerKwh", 6).replaceAll(",", "").replace("−", "-"),
      isHighBetter: false,
      hurdle: null,
    };
  }
  const text = (value: number) => boundedText(value * 100, 1, lang);
  return {
    name,
    unit: "%",
    shown: (value) => value * 100,
    text,
    fine: (value) => boundedText(value * 100, 2, lang),
    fineDecimals: 2,
    mark: "%",
    withUnit: (value) => `${text(value)}%`,
    plain: (value) => numberText(value, "percent", 4).replaceAll(",", "").replace("−", "-"),
    isHighBetter: true,
    hurdle,
  };
}
