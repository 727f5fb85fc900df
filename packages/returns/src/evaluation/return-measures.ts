import { decimalText, languages, type Reading, type Text, unitFor, units } from "@lianchi/domain";
import type { Rate } from "../finance/internal-rate.ts";
import type { Payback } from "../finance/payback.ts";
import { namesOf, type Words, words } from "../words/index.ts";
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

const names: Readonly<Record<ReturnMeasureId, Text>> = namesOf(
  ({ returnMeasureNames }) => returnMeasureNames,
);
const none = namesOf(({ noMeasure }) => noMeasure);

type Convention = Exclude<keyof Words["conventions"], "moneyAfterTax">;

const convention =
  (id: Convention) =>
  ({ lang }: Reading) =>
    words[lang].conventions[id];
const noUnit = () => "";

/** Unit in which measures that are sums of money are told, the same for all projects. */
export const measureMoneyUnit = (reading: Reading) => unitFor("money", 1e8, reading);

const inMoneyUnit = (value: number, reading: Reading) =>
  value / 10 ** units[measureMoneyUnit(reading)].exponent;

/** Two decimals; more where a small project would be told as 0.00, until two digits are left to read.
 *  @param value in yuan @example measureMoneyDecimals(320_000, { lang: "zh", units: "wan" }) // 4: 0.0032 亿元 */
export const measureMoneyDecimals = (value: number, reading: Reading): number =>
  decimalsToTell(inMoneyUnit(value, reading), 2);

/** Tonnes in one unit of the measures of mass: 万吨 or kt. */
export const measureTonnes = ({ lang }: Reading): number => (languages[lang].countsInWan ? 1e4 : 1e3);

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
    name: names.projectIrr,
    unit: convention("afterTax"),
    of: ({ projectIrr }) => rateOf(projectIrr),
    text: percent,
    none: none.rate,
    better: "high",
  },
  {
    id: "equityIrr",
    name: names.equityIrr,
    unit: convention("afterTax"),
    of: ({ equityIrr }) => rateOf(equityIrr),
    text: percent,
    none: none.rate,
    better: "high",
  },
  {
    id: "projectIrrBeforeTax",
    name: names.projectIrrBeforeTax,
    unit: convention("beforeTax"),
    of: ({ projectIrrBeforeTax }) => rateOf(projectIrrBeforeTax),
    text: percent,
    none: none.rate,
    better: "high",
  },
  {
    id: "projectNpv",
    name: names.projectNpv,
    unit: (reading) => words[reading.lang].conventions.moneyAfterTax(moneyUnit(reading)),
    of: ({ projectNpv }) => projectNpv,
    text: money,
    none: none.rate,
    better: "high",
  },
  {
    id: "lcoe",
    name: names.lcoe,
    unit: convention("nominal"),
    of: ({ lcoe }) => lcoe,
    text: fixed(3),
    none: none.rate,
    better: "low",
  },
  {
    id: "lcoeReal",
    name: names.lcoeReal,
    unit: convention("real"),
    of: ({ lcoeReal }) => lcoeReal,
    text: fixed(3),
    none: none.rate,
    better: "low",
  },
  {
    id: "payback",
    name: names.payback,
    unit: convention("fromSpending"),
    of: ({ payback }) => periodsOf(payback),
    text: fixed(1),
    none: none.payback,
    better: "low",
  },
  {
    id: "paybackFromOperation",
    name: names.paybackFromOperation,
    unit: convention("fromOperation"),
    of: ({ paybackFromOperation }) => periodsOf(paybackFromOperation),
    text: fixed(1),
    none: none.payback,
    better: "low",
  },
  {
    id: "discountedPayback",
    name: names.discountedPayback,
    unit: convention("fromSpending"),
    of: ({ discountedPayback }) => periodsOf(discountedPayback),
    text: fixed(1),
    none: none.payback,
    better: "low",
  },
  {
    id: "minimumCover",
    name: names.minimumCover,
    unit: noUnit,
    of: ({ cover }) => cover.minimum,
    text: fixed(2),
    none: none.cover,
    better: "high",
  },
  {
    id: "averageCover",
    name: names.averageCover,
    unit: noUnit,
    of: ({ cover }) => cover.average,
    text: fixed(2),
    none: none.cover,
    better: "high",
  },
  {
    id: "returnOnInvestment",
    name: names.returnOnInvestment,
    unit: convention("meanEbit"),
    of: ({ returnOnInvestment }) => returnOnInvestment,
    text: percent,
    none: none.rate,
    better: "high",
  },
  {
    id: "returnOnEquity",
    name: names.returnOnEquity,
    unit: convention("meanNetProfit"),
    of: ({ returnOnEquity }) => returnOnEquity,
    text: percent,
    none: none.rate,
    better: "high",
  },
  {
    id: "taxes",
    name: names.taxes,
    unit: moneyUnit,
    of: ({ taxes }) => taxes.vat + taxes.surcharges + taxes.income,
    text: money,
    none: none.rate,
    better: null,
  },
  {
    id: "taxes-vat",
    name: names["taxes-vat"],
    unit: moneyUnit,
    of: ({ taxes }) => taxes.vat,
    text: money,
    none: none.rate,
    better: null,
  },
  {
    id: "taxes-surcharges",
    name: names["taxes-surcharges"],
    unit: moneyUnit,
    of: ({ taxes }) => taxes.surcharges,
    text: money,
    none: none.rate,
    better: null,
  },
  {
    id: "taxes-income",
    name: names["taxes-income"],
    unit: moneyUnit,
    of: ({ taxes }) => taxes.income,
    text: money,
    none: none.rate,
    better: null,
  },
  {
    id: "co2",
    name: names.co2,
    unit: convention("tonnesCo2"),
    of: ({ co2 }) => co2.perYear,
    text: tonnes,
    none: none.rate,
    better: "high",
  },
  {
    id: "coal",
    name: names.coal,
    unit: convention("tonnes"),
    of: ({ coal }) => coal.perYear,
    text: tonnes,
    none: none.rate,
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
