import type { Text } from "@lianchi/domain";
import {
  energyCostParts,
  type Payback,
  type ProjectModel,
  type Rate,
  type Results,
  returnMeasures,
} from "@lianchi/returns";
import type { Refs } from "./refs.ts";
import {
  discountRate,
  firstYear,
  ownCapital,
  paidBack,
  perEnergy,
  rate,
  realRate,
  total,
  worth,
} from "./result-formulas.ts";

import type { ResultUnit } from "./result-unit.ts";

/** A result: its formula, and our own number, or the words that stand where there is none. */
export type ResultRow = {
  readonly id: string;
  readonly name: Text;
  readonly unit: ResultUnit;
  readonly words: Text;
  readonly formula: (at: Refs, none: string) => string;
  readonly value: (results: Results, model: ProjectModel) => number | null;
  readonly none: Text;
};

const noneOf = (id: string): Text =>
  returnMeasures.find((measure) => measure.id === id)?.none ?? { zh: "无解", en: "none" };

type Named = readonly [id: string, zh: string, en: string, zhWords: string, enWords: string];

const row = (
  [id, zh, en, zhWords, enWords]: Named,
  unit: ResultUnit,
  formula: ResultRow["formula"],
  value: ResultRow["value"],
  none: Text = noneOf(id),
): ResultRow => ({
  id,
  name: { zh, en },
  unit,
  words: { zh: zhWords, en: enWords },
  formula,
  value,
  none,
});

const rateOf = (rate: Rate) => (rate.kind === "solved" ? rate.rate : null);
const periodsOf = (payback: Payback) => (payback.kind === "reached" ? payback.periods : null);
const known = (value: number) => (Number.isNaN(value) ? null : value);

const parts: readonly (readonly [keyof ReturnType<typeof energyCostParts>, string, string, string])[] = [
  ["investment", "netInvestment", "投资", "investment"],
  ["operating", "runningCost", "运维", "operation"],
  ["fuel", "fuel", "燃料", "fuel"],
  ["surcharges", "surcharges", "附加", "surcharges"],
  ["residual", "residual", "余值", "residual value"],
];

/** Every result of a project, in the order in which evaluations name them. */
export const resultRows: readonly ResultRow[] = [
  row(
    [
      "projectIrrBeforeTax",
      "全投资 IRR（税前）",
      "Project IRR before tax",
      "税前净现金流量的内部收益率",
      "of the flow before tax",
    ],
    "share",
    rate("project.beforeTax"),
    ({ projectIrrBeforeTax }) => rateOf(projectIrrBeforeTax),
  ),
  row(
    [
      "projectIrr",
      "全投资 IRR（税后）",
      "Project IRR after tax",
      "税后净现金流量的内部收益率",
      "of the flow after tax",
    ],
    "share",
    rate("project.afterTax"),
    ({ projectIrr }) => rateOf(projectIrr),
  ),
  row(
    [
      "equityIrr",
      "资本金 IRR（税后）",
      "Equity IRR after tax",
      "资本金净现金流量的内部收益率",
      "of the flow of the equity",
    ],
    "share",
    rate("equity.equityFlow"),
    ({ equityIrr }) => rateOf(equityIrr),
  ),
  row(
    [
      "projectNpvBeforeTax",
      "全投资 NPV（税前）",
      "Project NPV before tax",
      "首笔现金流在 t＝0，不折现",
      "the first flow at t = 0",
    ],
    "yuan",
    worth("project.beforeTax", discountRate),
    ({ projectNpvBeforeTax }) => projectNpvBeforeTax,
  ),
  row(
    [
      "projectNpv",
      "全投资 NPV（税后）",
      "Project NPV after tax",
      "首笔现金流在 t＝0，不折现",
      "the first flow at t = 0",
    ],
    "yuan",
    worth("project.afterTax", discountRate),
    ({ projectNpv }) => projectNpv,
  ),
  row(
    [
      "equityNpv",
      "资本金 NPV（税后）",
      "Equity NPV after tax",
      "按资本金折现率，首笔不折现",
      "at the rate of the equity, first flow at t = 0",
    ],
    "yuan",
    worth("equity.equityFlow", (at) => at.input("equityDiscountRate")),
    ({ equityNpv }) => equityNpv,
  ),
  row(
    [
      "lcoe",
      "度电成本 LCOE（名义）",
      "LCOE, nominal",
      "成本现值 ÷ 电量现值，不含税",
      "costs ÷ energy, both at t = 0, without VAT",
    ],
    "yuan/kWh",
    perEnergy("costFlow", discountRate),
    ({ lcoe }) => known(lcoe),
  ),
  row(
    ["lcoeReal", "度电成本 LCOE（实际）", "LCOE, real", "电量按实际折现率折现", "energy at the real rate"],
    "yuan/kWh",
    perEnergy("costFlow", realRate),
    ({ lcoeReal }) => known(lcoeReal),
  ),
  ...parts.map(([id, line, zh, en]) =>
    row(
      [`lcoe-${id}`, `其中：${zh}`, `of it: ${en}`, "该项现值 ÷ 电量现值", "its part of the nominal LCOE"],
      "yuan/kWh",
      (at) => `${id === "residual" ? "-" : ""}${perEnergy(line, discountRate)(at)}`,
      (_, model) => known(energyCostParts(model)[id]),
    ),
  ),
  row(
    [
      "payback",
      "静态回收期（自首笔投资）",
      "Payback from the first spending",
      "累计税后净现金流量转正，末年按比例",
      "first year above zero, in part",
    ],
    "years",
    paidBack("isBack", "project.afterTaxSoFar", "project.afterTax", () => ""),
    ({ payback }) => periodsOf(payback),
  ),
  row(
    [
      "paybackFromOperation",
      "静态回收期（自投产）",
      "Payback from operation",
      "减去建设年数",
      "less the years of construction",
    ],
    "years",
    paidBack("isBack", "project.afterTaxSoFar", "project.afterTax", (at) => `-${at.fixed("building")}`),
    ({ paybackFromOperation }) => periodsOf(paybackFromOperation),
  ),
  row(
    [
      "discountedPayback",
      "动态回收期（自首笔投资）",
      "Discounted payback",
      "累计现值转正，末年按比例",
      "first year above zero, discounted",
    ],
    "years",
    paidBack("isBackDiscounted", "discountedSoFar", "discounted", () => ""),
    ({ discountedPayback }) => periodsOf(discountedPayback),
  ),
  row(
    ["minimumCover", "最低偿债备付率", "Lowest DSCR", "还款各年中最低", "lowest of the years with debt"],
    "times",
    (at, none) => `IF(COUNT(${at.all("debt.cover")})=0,"${none}",MIN(${at.all("debt.cover")}))`,
    ({ cover }) => cover.minimum,
  ),
  row(
    ["averageCover", "平均偿债备付率", "Mean DSCR", "还款各年平均", "mean of the years with debt"],
    "times",
    (at, none) => `IF(COUNT(${at.all("debt.cover")})=0,"${none}",AVERAGE(${at.all("debt.cover")}))`,
    ({ cover }) => cover.average,
  ),
  row(
    [
      "returnOnInvestment",
      "总投资收益率",
      "Return on investment",
      "年均息税前利润 ÷（总投资 ＋ 建设期利息 ＋ 流动资金）",
      "mean EBIT ÷ (investment + interest while building + working capital)",
    ],
    "share",
    (at) =>
      `${total("ebit")(at)}/${at.input("life")}/(${at.input("investment")}+${total("interestBuilding")(at)}+${ownCapital(at)})`,
    ({ returnOnInvestment }) => returnOnInvestment,
  ),
  row(
    [
      "returnOnEquity",
      "资本金净利润率",
      "Return on equity",
      "年均净利润 ÷（资本金 ＋ 流动资金）",
      "mean net profit ÷ (equity + working capital)",
    ],
    "share",
    (at) => `${total("netProfit")(at)}/${at.input("life")}/(${total("equity")(at)}+${ownCapital(at)})`,
    ({ returnOnEquity }) => returnOnEquity,
  ),
  row(
    ["taxes", "运营期税费合计", "Taxes over the life", "以下三项之和", "the three lines below"],
    "yuan",
    (at) =>
      `${total("vatPaid")(at)}-${total("vatRefund")(at)}+${total("surcharges")(at)}+${total("incomeTax")(at)}`,
    ({ taxes }) => taxes.vat + taxes.surcharges + taxes.income,
  ),
  row(
    ["taxes-vat", "其中：增值税净额", "of it: VAT net", "应纳增值税 − 即征即退", "paid − refunded"],
    "yuan",
    (at) => `${total("vatPaid")(at)}-${total("vatRefund")(at)}`,
    ({ taxes }) => taxes.vat,
  ),
  row(
    ["taxes-surcharges", "其中：税金及附加", "of it: surcharges", "运营期合计", "over the life"],
    "yuan",
    total("surcharges"),
    ({ taxes }) => taxes.surcharges,
  ),
  row(
    ["taxes-income", "其中：所得税", "of it: income tax", "运营期合计", "over the life"],
    "yuan",
    total("incomeTax"),
    ({ taxes }) => taxes.income,
  ),
  row(
    ["energy", "首年上网电量", "Energy of the first year", "首个运营年", "first year of operation"],
    "kWh",
    firstYear,
    ({ energy }) => energy,
  ),
  row(
    ["co2", "首年减排二氧化碳", "CO₂ avoided, first year", "电量 × 排放因子", "energy × factor"],
    "t",
    (at) => `${firstYear(at)}*${at.input("emissionFactor")}/1000`,
    ({ co2 }) => co2.perYear,
  ),
  row(
    ["co2-life", "运营期减排二氧化碳", "CO₂ avoided over the life", "电量 × 排放因子", "energy × factor"],
    "t",
    (at) => `${total("energy")(at)}*${at.input("emissionFactor")}/1000`,
    ({ co2 }) => co2.life,
  ),
  row(
    ["coal", "首年节约标准煤", "Standard coal saved, first year", "电量 × 标准煤耗", "energy × coal by kWh"],
    "t",
    (at) => `${firstYear(at)}*${at.input("coalRate")}/1000000`,
    ({ coal }) => coal.perYear,
  ),
  row(
    [
      "coal-life",
      "运营期节约标准煤",
      "Standard coal saved over the life",
      "电量 × 标准煤耗",
      "energy × coal by kWh",
    ],
    "t",
    (at) => `${total("energy")(at)}*${at.input("coalRate")}/1000000`,
    ({ coal }) => coal.life,
  ),
];
