import { inUnit, numberText, type Text, units } from "@lianchi/domain";
import type { Mover, Target } from "@lianchi/returns";
import type { Look } from "../engine/picture.ts";
import { workedOutNumber } from "../rows/provenance-words.ts";
import { boundedText, moneyDecimals, moneyUnitFor } from "./returns-money.ts";

export const moverName: Readonly<Record<Mover, Text>> = {
  hours: { zh: "利用小时", en: "hours" },
  price: { zh: "上网电价", en: "price" },
  investment: { zh: "总投资", en: "investment" },
  costs: { zh: "运维成本", en: "operating costs" },
  loanRate: { zh: "贷款利率", en: "loan rate" },
};

export const targetName: Readonly<Record<Target, Text>> = {
  equityIrr: { zh: "资本金 IRR", en: "Equity IRR" },
  projectIrr: { zh: "全投资 IRR（税后）", en: "Project IRR after tax" },
  projectNpv: { zh: "NPV（税后）", en: "NPV after tax" },
  lcoe: { zh: "度电成本", en: "LCOE" },
};

/** A share of a mover in words; that of the loan rate is in tenths: 0.1 is one point. */
export function moveText(mover: Mover, share: number, lang: Look["lang"], sign = true): string {
  const points = mover === "loanRate";
  const size = Math.round(Math.abs(share) * (points ? 10 : 100) * 100) / 100;
  const mark = !sign || share === 0 ? "" : share < 0 ? "−" : "+";
  const unit = points ? (lang === "zh" ? " 个百分点" : size === 1 ? " point" : " points") : "%";
  return `${mark}${size}${unit}`;
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
