import { decimalText, type Reading, type Text, unitFor, units } from "@lianchi/domain";
import type { Rate } from "../finance/internal-rate.ts";
import type { Payback } from "../finance/payback.ts";
import type { ProjectModel } from "./project-model.ts";
import type { Results } from "./results.ts";

export type ReturnMeasureId =
  | "projectIrr"
  | "equityIrr"
  | "projectIrrBeforeTax"
  | "projectNpv"
  | "lcoe"
  | "lcoeReal"
  | "payback"
  | "paybackFromOperation"
  | "discountedPayback"
  | "minimumCover"
  | "averageCover"
  | "returnOnInvestment"
  | "returnOnEquity"
  | "taxes"
  | "taxes-vat"
  | "taxes-surcharges"
  | "taxes-income"
  | "co2"
  | "coal";

/** A measure of a project's return: how it is read off, told and compared. */
export type ReturnMeasure = {
  readonly id: ReturnMeasureId;
  readonly name: Text;
  /** Unit and convention beside the name. */
  readonly unit: (reading: Reading) => string;
  readonly of: (results: Results, model: ProjectModel) => number | null;
  readonly text: (value: number, reading: Reading) => string;
  /** What is said where there is none. */
  readonly none: Text;
  readonly better: "high" | "low" | null;
};

const rateOf = (rate: Rate) => (rate.kind === "solved" ? rate.rate : null);
const periodsOf = (payback: Payback) => (payback.kind === "reached" ? payback.periods : null);
const fixed = (decimals: number) => (value: number) => decimalText(value, decimals, decimals);
const percent = (value: number) => `${fixed(1)(value * 100)}%`;
const plain =
  (zh: string, en: string) =>
  ({ lang }: Reading) =>
    lang === "zh" ? zh : en;

const noRate: Text = { zh: "无解", en: "none" };
const never: Text = { zh: "期内不回收", en: "not in its life" };
const noDebt: Text = { zh: "无借款", en: "no debt" };

/** Unit in which measures that are sums of money are told, the same for all projects. */
export const measureMoneyUnit = (reading: Reading) => unitFor("money", 1e8, reading);

const inMoneyUnit = (value: number, reading: Reading) =>
  value / 10 ** units[measureMoneyUnit(reading)].exponent;

/** Two decimals; more where a small project would be told as 0.00, until two digits are left to read.
 *  @param value in yuan @example measureMoneyDecimals(320_000, { lang: "zh", units: "wan" }) // 4: 0.0032 亿元 */
export const measureMoneyDecimals = (value: number, reading: Reading): number =>
  decimalsToTell(inMoneyUnit(value, reading), 2);

/** Tonnes in one unit of the measures of mass: 万吨 or kt. */
export const measureTonnes = ({ lang }: Reading): number => (lang === "zh" ? 1e4 : 1e3);

/** One decimal; more where a small project would be told as 0.0. @param value in tonnes */
export const measureTonneDecimals = (value: number, reading: Reading): number =>
  decimalsToTell(value / measureTonnes(reading), 1);

/** So many decimals, or as many as leave two digits of what would be told as nought. */
function decimalsToTell(value: number, usual: number): number {
  const size = Math.abs(value);
  return size === 0 || size >= 0.5 * 10 ** -usual ? usual : Math.min(8, 1 - Math.floor(Math.log10(size)));
}

const tonnes = (value: number, reading: Reading) =>
  fixed(measureTonneDecimals(value, reading))(value / measureTonnes(reading));

const money = (value: number, reading: Reading) =>
  fixed(measureMoneyDecimals(value, reading))(inMoneyUnit(value, reading));
const moneyUnit = (reading: Reading) => units[measureMoneyUnit(reading)].label[reading.lang];

export const returnMeasures: readonly ReturnMeasure[] = [
  {
    id: "projectIrr",
    name: { zh: "全投资 IRR", en: "Project IRR" },
    unit: plain("税后", "after tax"),
    of: ({ projectIrr }) => rateOf(projectIrr),
    text: percent,
    none: noRate,
    better: "high",
  },
  {
    id: "equityIrr",
    name: { zh: "资本金 IRR", en: "Equity IRR" },
    unit: plain("税后", "after tax"),
    of: ({ equityIrr }) => rateOf(equityIrr),
    text: percent,
    none: noRate,
    better: "high",
  },
  {
    id: "projectIrrBeforeTax",
    name: { zh: "全投资 IRR", en: "Project IRR" },
    unit: plain("税前", "before tax"),
    of: ({ projectIrrBeforeTax }) => rateOf(projectIrrBeforeTax),
    text: percent,
    none: noRate,
    better: "high",
  },
  {
    id: "projectNpv",
    name: { zh: "NPV", en: "NPV" },
    unit: (reading) =>
      reading.lang === "zh" ? `${moneyUnit(reading)}，税后` : `${moneyUnit(reading)}, after tax`,
    of: ({ projectNpv }) => projectNpv,
    text: money,
    none: noRate,
    better: "high",
  },
  {
    id: "lcoe",
    name: { zh: "度电成本 LCOE", en: "LCOE" },
    unit: plain("元/千瓦时，不含税，名义", "yuan/kWh without VAT, nominal"),
    of: ({ lcoe }) => (Number.isNaN(lcoe) ? null : lcoe),
    text: fixed(3),
    none: noRate,
    better: "low",
  },
  {
    id: "lcoeReal",
    name: { zh: "度电成本 LCOE", en: "LCOE" },
    unit: plain("元/千瓦时，不含税，实际", "yuan/kWh without VAT, real"),
    of: ({ lcoeReal }) => (Number.isNaN(lcoeReal) ? null : lcoeReal),
    text: fixed(3),
    none: noRate,
    better: "low",
  },
  {
    id: "payback",
    name: { zh: "静态回收期", en: "Payback" },
    unit: plain("年，自首笔投资起", "years from the first spending"),
    of: ({ payback }) => periodsOf(payback),
    text: fixed(1),
    none: never,
    better: "low",
  },
  {
    id: "paybackFromOperation",
    name: { zh: "静态回收期", en: "Payback" },
    unit: plain("年，自投产起", "years from operation"),
    of: ({ paybackFromOperation }) => periodsOf(paybackFromOperation),
    text: fixed(1),
    none: never,
    better: "low",
  },
  {
    id: "discountedPayback",
    name: { zh: "动态回收期", en: "Discounted payback" },
    unit: plain("年，自首笔投资起", "years from the first spending"),
    of: ({ discountedPayback }) => periodsOf(discountedPayback),
    text: fixed(1),
    none: never,
    better: "low",
  },
  {
    id: "minimumCover",
    name: { zh: "最低偿债备付率", en: "Lowest DSCR" },
    unit: plain("", ""),
    of: ({ cover }) => cover.minimum,
    text: fixed(2),
    none: noDebt,
    better: "high",
  },
  {
    id: "averageCover",
    name: { zh: "平均偿债备付率", en: "Mean DSCR" },
    unit: plain("", ""),
    of: ({ cover }) => cover.average,
    text: fixed(2),
    none: noDebt,
    better: "high",
  },
  {
    id: "returnOnInvestment",
    name: { zh: "总投资收益率", en: "Return on investment" },
    unit: plain("年均息税前利润", "mean EBIT"),
    of: ({ returnOnInvestment }) => returnOnInvestment,
    text: percent,
    none: noRate,
    better: "high",
  },
  {
    id: "returnOnEquity",
    name: { zh: "资本金净利润率", en: "Return on equity" },
    unit: plain("年均净利润", "mean net profit"),
    of: ({ returnOnEquity }) => returnOnEquity,
    text: percent,
    none: noRate,
    better: "high",
  },
  {
    id: "taxes",
    name: { zh: "运营期税费合计", en: "Taxes over the life" },
    unit: moneyUnit,
    of: ({ taxes }) => taxes.vat + taxes.surcharges + taxes.income,
    text: money,
    none: noRate,
    better: null,
  },
  {
    id: "taxes-vat",
    name: { zh: "其中增值税净额", en: "of which VAT net of refunds" },
    unit: moneyUnit,
    of: ({ taxes }) => taxes.vat,
    text: money,
    none: noRate,
    better: null,
  },
  {
    id: "taxes-surcharges",
    name: { zh: "其中附加税费", en: "of which surcharges" },
    unit: moneyUnit,
    of: ({ taxes }) => taxes.surcharges,
    text: money,
    none: noRate,
    better: null,
  },
  {
    id: "taxes-income",
    name: { zh: "其中所得税", en: "of which income tax" },
    unit: moneyUnit,
    of: ({ taxes }) => taxes.income,
    text: money,
    none: noRate,
    better: null,
  },
  {
    id: "co2",
    name: { zh: "首年减排", en: "CO₂ avoided, first year" },
    unit: plain("万吨 CO₂", "kt CO₂"),
    of: ({ co2 }) => co2.perYear,
    text: tonnes,
    none: noRate,
    better: "high",
  },
  {
    id: "coal",
    name: { zh: "首年节约标准煤", en: "Standard coal saved, first year" },
    unit: plain("万吨", "kt"),
    of: ({ coal }) => coal.perYear,
    text: tonnes,
    none: noRate,
    better: "high",
  },
];

export type Standing = "best" | "worst" | null;

/** Which of several values is the best and which the worst of its row; nothing where fewer than two differ. */
export function standings(
  values: readonly (number | null)[],
  better: ReturnMeasure["better"],
): readonly Standing[] {
  const known = values.filter((value) => value !== null);
  const [most, least] = [Math.max(...known), Math.min(...known)];
  if (better === null || known.length < 2 || most === least) return values.map(() => null);
  const [best, worst] = better === "high" ? [most, least] : [least, most];
  return values.map((value) => (value === best ? "best" : value === worst ? "worst" : null));
}
