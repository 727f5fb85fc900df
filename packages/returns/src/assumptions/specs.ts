import { decimalText, type Lang, type Text } from "@lianchi/domain";
import type { ParameterId } from "../model/values.ts";

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

const share: Shape = {
  unit: { zh: "%", en: "%" },
  factor: 100,
  decimals: 2,
  least: 0,
  most: 1,
  isWhole: false,
};
const growth: Shape = { ...share, least: -0.2, most: 0.2 };
const rate: Shape = { ...share, most: 0.5 };
const price: Shape = {
  unit: { zh: "元/千瓦时", en: "yuan/kWh" },
  factor: 1,
  decimals: 4,
  least: 0,
  most: 10,
  isWhole: false,
};
const perKw: Shape = {
  unit: { zh: "元/千瓦", en: "yuan/kW" },
  factor: 1,
  decimals: 1,
  least: 0,
  most: 100_000,
  isWhole: false,
};
const years = (least: number, most: number): Shape => ({
  unit: { zh: "年", en: "years" },
  factor: 1,
  decimals: 0,
  least,
  most,
  isWhole: true,
});
const months = (least: number, most: number): Shape => ({
  ...years(least, most),
  unit: { zh: "个月", en: "months" },
});
const choice: Shape = { ...years(0, 1), unit: { zh: "", en: "" } };

const spec = (group: ParameterGroup, zh: string, en: string, shape: Shape): ParameterSpec => ({
  name: { zh, en },
  group,
  ...shape,
});

/** Every parameter of the model. */
export const parameterSpecs: Readonly<Record<ParameterId, ParameterSpec>> = {
  capacity: spec("output", "装机容量", "Capacity", {
    unit: { zh: "万千瓦", en: "MW" },
    factor: { zh: 1e-4, en: 1e-3 },
    decimals: 4,
    least: 1,
    most: 1e8,
    isWhole: false,
  }),
  investment: spec("cost", "总投资", "Investment", {
    unit: { zh: "亿元", en: "million yuan" },
    factor: { zh: 1e-8, en: 1e-6 },
    decimals: 4,
    least: 1,
    most: 1e13,
    isWhole: false,
  }),
  hours: spec("output", "等效利用小时", "Full-load hours", {
    unit: { zh: "小时", en: "h" },
    factor: 1,
    decimals: 0,
    least: 1,
    most: 8_784,
    isWhole: false,
  }),
  lossRate: spec("output", "限电、厂用电与损耗", "Curtailment, own use and losses", { ...share, most: 0.9 }),
  degradation: spec("output", "年衰减", "Degradation a year", { ...share, most: 0.1 }),
  price: spec("price", "上网电价（含税）", "Price incl. VAT", price),
  priceGrowth: spec("price", "电价年增长", "Growth of the price", growth),
  marketShare: spec("price", "市场化电量占比", "Share sold at market", share),
  marketPrice: spec("price", "市场电价（含税）", "Market price incl. VAT", price),
  ownUseShare: spec("price", "自发自用占比", "Share used on site", share),
  ownUsePrice: spec("price", "自用电价（含税）", "Price of own use incl. VAT", price),
  subsidy: spec("price", "补贴（含税）", "Subsidy incl. VAT", price),
  subsidyYears: spec("price", "补贴年限", "Years of subsidy", years(0, 60)),
  subsidyDelayMonths: spec("price", "补贴滞后", "Subsidy paid late", months(0, 120)),
  constructionMonths: spec("output", "建设期", "Construction", months(1, 120)),
  life: spec("output", "运营期", "Life", years(1, 60)),
  firstYear: spec("output", "首个运营年份", "First year of operation", {
    unit: { zh: "年", en: "" },
    factor: 1,
    decimals: 0,
    least: 1990,
    most: 2100,
    isWhole: true,
  }),
  laterShare: spec("output", "后续批次容量占比", "Share of a later batch", { ...share, most: 0.99 }),
  laterYears: spec("output", "后续批次推迟", "Later batch follows by", years(0, 10)),
  warrantyYears: spec("cost", "质保期", "Warranty", years(0, 20)),
  repairInWarranty: spec("cost", "修理费率（质保期内）", "Repairs in warranty, of investment", {
    ...share,
    most: 0.2,
  }),
  repair: spec("cost", "修理费率（质保期后）", "Repairs after warranty, of investment", {
    ...share,
    most: 0.2,
  }),
  insurance: spec("cost", "保险费率", "Insurance, of investment", { ...share, most: 0.05 }),
  fixedCost1: spec("cost", "材料与其他，1–5 年", "Materials and other, years 1–5", perKw),
  fixedCost2: spec("cost", "材料与其他，6–10 年", "Materials and other, years 6–10", perKw),
  fixedCost3: spec("cost", "材料与其他，11–20 年", "Materials and other, years 11–20", perKw),
  fixedCost4: spec("cost", "材料与其他，21 年起", "Materials and other, from year 21", perKw),
  fuelCost: spec("cost", "燃料费", "Fuel", price),
  costGrowth: spec("cost", "成本年增长", "Growth of costs", growth),
  workingCapital: spec("cost", "流动资金", "Working capital", perKw),
  equityShare: spec("finance", "资本金比例", "Equity share", { ...share, least: 0.01 }),
  loanRate: spec("finance", "贷款利率", "Loan rate", rate),
  loanYears: spec("finance", "贷款年限", "Loan years", years(1, 60)),
  graceYears: spec("finance", "宽限期", "Grace", years(0, 20)),
  repayment: {
    ...spec("finance", "还款方式", "Repayment", choice),
    choices: [
      { zh: "等额本金", en: "equal principal" },
      { zh: "等额本息", en: "equal payment" },
    ],
  },
  vatRate: spec("tax", "增值税率", "VAT rate", { ...share, most: 0.3 }),
  isVatSimple: {
    ...spec("tax", "增值税计税方法", "VAT method", choice),
    choices: [
      { zh: "一般计税", en: "with input credit" },
      { zh: "简易计税", en: "simple, no credit" },
    ],
  },
  equipmentShare: spec("tax", "投资中设备占比", "Equipment in the investment", share),
  constructionShare: spec("tax", "投资中建安占比", "Construction in the investment", share),
  costInputShare: spec("tax", "成本中可抵扣占比", "Costs that carry VAT", share),
  vatRefundShare: spec("tax", "增值税即征即退比例", "VAT refunded", share),
  vatRefundUntil: spec("tax", "即征即退截止月（年月）", "Refund until (yyyymm)", {
    unit: { zh: "", en: "" },
    factor: 1,
    decimals: 0,
    least: 199_001,
    most: 210_012,
    isWhole: true,
  }),
  surchargeRate: spec("tax", "附加税费率（按增值税）", "Surcharges on VAT", { ...share, most: 0.3 }),
  incomeTaxRate: spec("tax", "所得税率", "Income tax", { ...share, most: 0.6 }),
  freeYears: spec("tax", "所得税免征", "Income tax free", years(0, 20)),
  halfYears: spec("tax", "所得税减半", "Income tax at half", years(0, 20)),
  taxedRevenueShare: spec("tax", "收入计税比例", "Revenue in the tax base", share),
  lossYears: spec("tax", "亏损结转", "Losses carried forward", years(0, 20)),
  depreciationYears: spec("tax", "折旧年限", "Depreciation", years(1, 60)),
  residualShare: spec("tax", "残值率", "Residual value", share),
  discountRate: spec("measure", "折现率（全投资）", "Discount rate, project", rate),
  equityDiscountRate: spec("measure", "折现率（资本金）", "Discount rate, equity", rate),
  inflation: spec("measure", "通货膨胀率", "Inflation", growth),
  reserveShare: spec("measure", "法定盈余公积", "Statutory reserve", share),
  emissionFactor: spec("measure", "电网排放因子", "Grid emission factor", {
    ...price,
    unit: { zh: "kg CO₂/千瓦时", en: "kg CO₂/kWh" },
    most: 3,
  }),
  coalRate: spec("measure", "供电标准煤耗", "Standard coal", {
    ...price,
    unit: { zh: "克/千瓦时", en: "g/kWh" },
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
