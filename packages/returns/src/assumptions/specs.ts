import { decimalText, inEach, type Lang, languages, type Text, type UnitId, units } from "@lianchi/domain";
import { namesOf } from "../words/index.ts";
import type { ParameterId } from "./values.ts";

export type ParameterGroup = "output" | "price" | "cost" | "finance" | "tax" | "measure";

/** How a parameter is asked for and shown: the stored number times `factor`, in a unit of its own. */
export type ParameterSpec = {
  readonly name: Text;
  readonly group: ParameterGroup;
  readonly unit: Text;
  /** From the stored number to the one shown, by language where the units differ. */
  readonly factor: number | Readonly<Record<Lang, number>>;
  readonly decimals: number;
  /** Stored values that are allowed, both ends included. */
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
  /** Names of the values, where it is a choice: 0, 1, … */
  readonly choices?: readonly Text[];
};

type Shape = Pick<ParameterSpec, "unit" | "factor" | "decimals" | "least" | "most" | "isWhole">;

const names: Readonly<Record<ParameterId, Text>> = namesOf(({ parameterNames }) => parameterNames);
const unitNames = namesOf(({ parameterUnits }) => parameterUnits);
const choiceNames = namesOf(({ parameterChoices }) => parameterChoices);

/** A unit for languages that count in ten thousands, and one for the others, each with its factor. */
function unitByLanguage(wan: readonly [UnitId, number], si: readonly [UnitId, number]) {
  const chosen = inEach((lang) => (languages[lang].countsInWan ? wan : si));
  return {
    unit: inEach((lang) => units[chosen[lang][0]].label[lang]),
    factor: inEach((lang) => chosen[lang][1]),
  };
}

const share: Shape = {
  unit: units.percent.label,
  factor: 100,
  decimals: 2,
  least: 0,
  most: 1,
  isWhole: false,
};
const growth: Shape = { ...share, least: -0.2, most: 0.2 };
const rate: Shape = { ...share, most: 0.5 };
const price: Shape = {
  unit: units.yuanPerKwh.label,
  factor: 1,
  decimals: 4,
  least: 0,
  most: 10,
  isWhole: false,
};
const perKw: Shape = {
  unit: units.yuanPerKw.label,
  factor: 1,
  decimals: 1,
  least: 0,
  most: 100_000,
  isWhole: false,
};
const years = (least: number, most: number): Shape => ({
  unit: unitNames.years,
  factor: 1,
  decimals: 0,
  least,
  most,
  isWhole: true,
});
const months = (least: number, most: number): Shape => ({
  ...years(least, most),
  unit: unitNames.months,
});
const choice: Shape = { ...years(0, 1), unit: unitNames.none };

const spec = (group: ParameterGroup, name: Text, shape: Shape): ParameterSpec => ({ name, group, ...shape });

/** Every parameter of the model. */
export const parameterSpecs: Readonly<Record<ParameterId, ParameterSpec>> = {
  capacity: spec("output", names.capacity, {
    ...unitByLanguage(["wanKw", 1e-4], ["mw", 1e-3]),
    decimals: 4,
    least: 1,
    most: 1e8,
    isWhole: false,
  }),
  investment: spec("cost", names.investment, {
    ...unitByLanguage(["yiYuan", 1e-8], ["millionYuan", 1e-6]),
    decimals: 4,
    least: 1,
    most: 1e13,
    isWhole: false,
  }),
  hours: spec("output", names.hours, {
    unit: units.hour.label,
    factor: 1,
    decimals: 0,
    least: 1,
    most: 8_784,
    isWhole: false,
  }),
  lossRate: spec("output", names.lossRate, { ...share, most: 0.9 }),
  degradation: spec("output", names.degradation, { ...share, most: 0.1 }),
  price: spec("price", names.price, price),
  priceGrowth: spec("price", names.priceGrowth, growth),
  marketShare: spec("price", names.marketShare, share),
  marketPrice: spec("price", names.marketPrice, price),
  ownUseShare: spec("price", names.ownUseShare, share),
  ownUsePrice: spec("price", names.ownUsePrice, price),
  subsidy: spec("price", names.subsidy, price),
  subsidyYears: spec("price", names.subsidyYears, years(0, 60)),
  subsidyDelayMonths: spec("price", names.subsidyDelayMonths, months(0, 120)),
  constructionMonths: spec("output", names.constructionMonths, months(1, 120)),
  life: spec("output", names.life, years(1, 60)),
  firstYear: spec("output", names.firstYear, {
    unit: unitNames.calendarYear,
    factor: 1,
    decimals: 0,
    least: 1990,
    most: 2100,
    isWhole: true,
  }),
  laterShare: spec("output", names.laterShare, { ...share, most: 0.99 }),
  laterYears: spec("output", names.laterYears, years(0, 10)),
  warrantyYears: spec("cost", names.warrantyYears, years(0, 20)),
  repairInWarranty: spec("cost", names.repairInWarranty, {
    ...share,
    most: 0.2,
  }),
  repair: spec("cost", names.repair, {
    ...share,
    most: 0.2,
  }),
  insurance: spec("cost", names.insurance, { ...share, most: 0.05 }),
  fixedCost1: spec("cost", names.fixedCost1, perKw),
  fixedCost2: spec("cost", names.fixedCost2, perKw),
  fixedCost3: spec("cost", names.fixedCost3, perKw),
  fixedCost4: spec("cost", names.fixedCost4, perKw),
  fuelCost: spec("cost", names.fuelCost, price),
  costGrowth: spec("cost", names.costGrowth, growth),
  workingCapital: spec("cost", names.workingCapital, perKw),
  equityShare: spec("finance", names.equityShare, { ...share, least: 0.01 }),
  loanRate: spec("finance", names.loanRate, rate),
  loanYears: spec("finance", names.loanYears, years(1, 60)),
  graceYears: spec("finance", names.graceYears, years(0, 20)),
  repayment: {
    ...spec("finance", names.repayment, choice),
    choices: [choiceNames.equalPrincipal, choiceNames.equalPayment],
  },
  vatRate: spec("tax", names.vatRate, { ...share, most: 0.3 }),
  isVatSimple: {
    ...spec("tax", names.isVatSimple, choice),
    choices: [choiceNames.vatWithCredit, choiceNames.vatSimple],
  },
  equipmentShare: spec("tax", names.equipmentShare, share),
  constructionShare: spec("tax", names.constructionShare, share),
  costInputShare: spec("tax", names.costInputShare, share),
  vatRefundShare: spec("tax", names.vatRefundShare, share),
  vatRefundUntil: spec("tax", names.vatRefundUntil, {
    unit: unitNames.none,
    factor: 1,
    decimals: 0,
    least: 199_001,
    most: 210_012,
    isWhole: true,
  }),
  surchargeRate: spec("tax", names.surchargeRate, { ...share, most: 0.3 }),
  incomeTaxRate: spec("tax", names.incomeTaxRate, { ...share, most: 0.6 }),
  freeYears: spec("tax", names.freeYears, years(0, 20)),
  halfYears: spec("tax", names.halfYears, years(0, 20)),
  taxedRevenueShare: spec("tax", names.taxedRevenueShare, share),
  lossYears: spec("tax", names.lossYears, years(0, 20)),
  depreciationYears: spec("tax", names.depreciationYears, years(1, 60)),
  residualShare: spec("tax", names.residualShare, share),
  discountRate: spec("measure", names.discountRate, rate),
  equityDiscountRate: spec("measure", names.equityDiscountRate, rate),
  inflation: spec("measure", names.inflation, growth),
  reserveShare: spec("measure", names.reserveShare, share),
  emissionFactor: spec("measure", names.emissionFactor, {
    ...price,
    unit: unitNames.kgCo2PerKwh,
    most: 3,
  }),
  coalRate: spec("measure", names.coalRate, {
    ...price,
    unit: unitNames.gramsPerKwh,
    decimals: 1,
    most: 1_000,
  }),
};

/** Numbers shown for one stored, in a language. */
export function shownFactor(id: ParameterId, lang: Lang): number {
  const { factor } = parameterSpecs[id];
  return typeof factor === "number" ? factor : factor[lang];
}

/** @example shownValue("loanRate", 0.042, "en") // "4.2" */
export function shownValue(id: ParameterId, value: number, lang: Lang): string {
  const { decimals, choices } = parameterSpecs[id];
  if (choices !== undefined) return choices[value]?.[lang] ?? String(value);
  const shown = value * shownFactor(id, lang);
  if (id === "firstYear" || id === "vatRefundUntil") return String(shown);
  return decimalText(shown, decimals);
}
