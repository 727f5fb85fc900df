import { distributable, type ProjectModel } from "@lianchi/returns";
import { fixed, line, standing, sum, type WorkSection } from "./line.ts";

/** Profit after earlier losses, and what is still behind. */
function carried({ netProfit }: ProjectModel) {
  let before = 0;
  return netProfit.map((profit) => {
    const left = Math.max(0, profit + before);
    before = Math.min(0, profit + before);
    return { left, behind: before };
  });
}

export const profitLines: WorkSection = {
  name: { zh: "折旧与利润", en: "Depreciation and profit" },
  lines: [
    fixed(
      [
        "assetValue",
        "固定资产原值",
        "Asset value",
        "总投资 − 投资进项 ＋ 建设期利息",
        "investment − its VAT + interest while building",
      ],
      "yuan",
      (at) => `${at.input("investment")}-${at.fixed("investmentVat")}+SUM(${at.all("interestBuilding")})`,
      ({ assetValue }) => assetValue,
    ),
    line(
      [
        "depreciation",
        "折旧费",
        "Depreciation",
        "原值 ×（1 − 残值率）÷ 折旧年限",
        "asset value × (1 − residual) ÷ years",
      ],
      "yuan",
      (at) =>
        `IF(AND(${at.own("y")}>0,${at.own("y")}<=${at.input("depreciationYears")}),${at.fixed("assetValue")}*(1-${at.input("residualShare")})/${at.input("depreciationYears")},0)`,
      (model) => model.depreciation,
    ),
    line(
      [
        "residual",
        "固定资产余值",
        "Residual value",
        "末年：原值 − 累计折旧",
        "in the last year: asset value − depreciation",
      ],
      "yuan",
      (at) =>
        `IF(${at.own("y")}=${at.input("life")},${at.fixed("assetValue")}-SUM(${at.all("depreciation")}),0)`,
      (model) => model.residual,
    ),
    line(
      [
        "ebit",
        "息税前利润",
        "EBIT",
        "收入 ＋ 退税 − 经营成本 − 附加 − 折旧",
        "revenue + refund − costs − surcharges − depreciation",
      ],
      "yuan",
      (at) =>
        `${at.own("revenue")}+${at.own("vatRefund")}-${at.own("operating")}-${at.own("surcharges")}-${at.own("depreciation")}`,
      (model) => model.ebit,
    ),
    line(
      ["profit", "利润总额", "Profit before tax", "息税前利润 − 利息", "EBIT − interest"],
      "yuan",
      (at) => `${at.own("ebit")}-${at.own("interest")}`,
      (model) => model.profit,
    ),
  ],
};

export const cashLines: WorkSection = {
  name: { zh: "净利润、分配与经营现金", en: "Net profit, its distribution, operating cash" },
  lines: [
    line(
      ["netProfit", "净利润", "Net profit", "利润总额 − 所得税", "profit − income tax"],
      "yuan",
      (at) => `${at.own("profit")}-${at.own("incomeTax")}`,
      (model) => model.netProfit,
    ),
    standing(
      [
        "behind",
        "未弥补的累计亏损",
        "Losses still to be made up",
        "上年未弥补 ＋ 净利润，不高于零",
        "last year's + net profit, not above zero",
      ],
      "yuan",
      (at) =>
        `IF(${at.own("t")}<${at.fixed("years")},MIN(0,${at.before("behind")}+${at.own("netProfit")}),0)`,
      (model) => carried(model).map(({ behind }) => behind),
    ),
    line(
      [
        "profitLeft",
        "弥补亏损后的净利润",
        "Net profit after losses",
        "上年未弥补 ＋ 净利润，不低于零",
        "last year's + net profit, not below zero",
      ],
      "yuan",
      (at) => `MAX(0,${at.before("behind")}+${at.own("netProfit")})`,
      (model) => carried(model).map(({ left }) => left),
    ),
    line(
      [
        "reserve",
        "法定盈余公积金",
        "Statutory reserve",
        "弥补亏损后的净利润 × 计提比例",
        "net profit after losses × share",
      ],
      "yuan",
      (at) => `${at.own("profitLeft")}*${at.input("reserveShare")}`,
      (model) => distributable(model).reserve,
    ),
    line(
      [
        "shared",
        "可供分配利润",
        "Profit to be shared",
        "弥补亏损后的净利润 − 公积金",
        "net profit after losses − reserve",
      ],
      "yuan",
      (at) => `${at.own("profitLeft")}*(1-${at.input("reserveShare")})`,
      (model) => distributable(model).shared,
    ),
    line(
      [
        "operatingCash",
        "经营现金流（税前）",
        "Operating cash before income tax",
        "收入 ＋ 销项 − 补贴应收增加 − 经营成本 − 进项 − 增值税 ＋ 退税 − 附加",
        "revenue + output VAT − subsidy owed − costs − input VAT − VAT + refund − surcharges",
      ],
      "yuan",
      (at) =>
        `${at.own("revenue")}+${at.own("outputVat")}-${at.own("subsidyOwedMore")}-${at.own("operating")}-${at.own("inputVat")}-${at.own("vatPaid")}+${at.own("vatRefund")}-${at.own("surcharges")}`,
      (model) => model.operatingCash,
    ),
  ],
};

/** Investment without the VAT that comes back. */
const netPart = ({ vat, values }: ProjectModel) => 1 - vat.investmentInput / values.investment;

const simple = (model: ProjectModel) => model.projectAfterTax;
const discounted = (model: ProjectModel) =>
  model.projectAfterTax.map((flow, t) => flow / (1 + model.values.discountRate) ** t);
const soFar = (flows: readonly number[]) => flows.map((_, t) => sum(flows.slice(0, t + 1)));
const isBack = (flows: readonly number[]) => soFar(flows).map((value, t) => (t > 0 && value > 0 ? 1 : 0));

export const measureLines: WorkSection = {
  name: { zh: "指标所需", en: "For the measures" },
  lines: [
    line(
      [
        "netInvestment",
        "建设投资（扣可抵扣增值税）",
        "Investment without its VAT",
        "建设投资 ×（1 − 投资进项 ÷ 总投资）",
        "investment × (1 − its VAT ÷ investment)",
      ],
      "yuan",
      (at) => `${at.own("investment")}*(1-${at.fixed("investmentVat")}/${at.input("investment")})`,
      (model) => model.investment.map((value) => value * netPart(model)),
    ),
    line(
      [
        "runningCost",
        "经营成本（不含燃料）",
        "Operating costs but fuel",
        "经营成本 − 燃料费",
        "operating costs − fuel",
      ],
      "yuan",
      (at) => `${at.own("operating")}-${at.own("fuel")}`,
      ({ costs }) => costs.operating.map((value, t) => value - (costs.fuel[t] ?? 0)),
    ),
    line(
      [
        "costFlow",
        "度电成本的成本",
        "Costs of the LCOE",
        "扣税投资 ＋ 经营成本 ＋ 附加 − 余值",
        "net investment + costs + surcharges − residual",
      ],
      "yuan",
      (at) =>
        `${at.own("netInvestment")}+${at.own("operating")}+${at.own("surcharges")}-${at.own("residual")}`,
      (model) =>
        model.investment.map(
          (value, t) =>
            value * netPart(model) +
            (model.costs.operating[t] ?? 0) +
            (model.vat.surcharges[t] ?? 0) -
            (model.residual[t] ?? 0),
        ),
    ),
    standing(
      [
        "isBack",
        "静态回收标志",
        "Paid back",
        "累计税后净现金流量为正则为 1",
        "1 where the sum so far is above zero",
      ],
      "none",
      (at) => `IF(AND(${at.own("t")}>0,${at.own("project.afterTaxSoFar")}>0),1,0)`,
      (model) => isBack(simple(model)),
    ),
    line(
      [
        "discounted",
        "税后净现金流量现值",
        "Present value of the flow after tax",
        "净现金流量 ÷（1＋折现率）^t",
        "flow ÷ (1 + rate)^t",
      ],
      "yuan",
      (at) => `${at.own("project.afterTax")}/(1+${at.input("discountRate")})^${at.own("t")}`,
      discounted,
    ),
    standing(
      [
        "discountedSoFar",
        "累计现值",
        "Present value so far",
        "上年累计 ＋ 当年现值",
        "last year's + this year's",
      ],
      "yuan",
      (at) =>
        `IF(${at.own("t")}<${at.fixed("years")},${at.before("discountedSoFar")}+${at.own("discounted")},0)`,
      (model) => soFar(discounted(model)),
    ),
    standing(
      [
        "isBackDiscounted",
        "动态回收标志",
        "Paid back, discounted",
        "累计现值为正则为 1",
        "1 where the sum so far is above zero",
      ],
      "none",
      (at) => `IF(AND(${at.own("t")}>0,${at.own("discountedSoFar")}>0),1,0)`,
      (model) => isBack(discounted(model)),
    ),
  ],
};
