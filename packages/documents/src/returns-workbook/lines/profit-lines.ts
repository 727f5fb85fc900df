import { distributable, type ProjectModel } from "@lianchi/returns";
import { fixed, line, sectionName, standing, sum, type WorkSection } from "./line.ts";

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
  name: sectionName("profit"),
  lines: [
    fixed(
      "assetValue",
      "yuan",
      (at) => `${at.input("investment")}-${at.fixed("investmentVat")}+SUM(${at.all("interestBuilding")})`,
      ({ assetValue }) => assetValue,
    ),
    line(
      "depreciation",
      "yuan",
      (at) =>
        `IF(AND(${at.own("y")}>0,${at.own("y")}<=${at.input("depreciationYears")}),${at.fixed("assetValue")}*(1-${at.input("residualShare")})/${at.input("depreciationYears")},0)`,
      (model) => model.depreciation,
    ),
    line(
      "residual",
      "yuan",
      (at) =>
        `IF(${at.own("y")}=${at.input("life")},${at.fixed("assetValue")}-SUM(${at.all("depreciation")}),0)`,
      (model) => model.residual,
    ),
    line(
      "ebit",
      "yuan",
      (at) =>
        `${at.own("revenue")}+${at.own("vatRefund")}-${at.own("operating")}-${at.own("surcharges")}-${at.own("depreciation")}`,
      (model) => model.ebit,
    ),
    line(
      "profit",
      "yuan",
      (at) => `${at.own("ebit")}-${at.own("interest")}`,
      (model) => model.profit,
    ),
  ],
};

export const cashLines: WorkSection = {
  name: sectionName("cash"),
  lines: [
    line(
      "netProfit",
      "yuan",
      (at) => `${at.own("profit")}-${at.own("incomeTax")}`,
      (model) => model.netProfit,
    ),
    standing(
      "behind",
      "yuan",
      (at) =>
        `IF(${at.own("t")}<${at.fixed("years")},MIN(0,${at.before("behind")}+${at.own("netProfit")}),0)`,
      (model) => carried(model).map(({ behind }) => behind),
    ),
    line(
      "profitLeft",
      "yuan",
      (at) => `MAX(0,${at.before("behind")}+${at.own("netProfit")})`,
      (model) => carried(model).map(({ left }) => left),
    ),
    line(
      "reserve",
      "yuan",
      (at) => `${at.own("profitLeft")}*${at.input("reserveShare")}`,
      (model) => distributable(model).reserve,
    ),
    line(
      "shared",
      "yuan",
      (at) => `${at.own("profitLeft")}*(1-${at.input("reserveShare")})`,
      (model) => distributable(model).shared,
    ),
    line(
      "operatingCash",
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
  name: sectionName("measures"),
  lines: [
    line(
      "netInvestment",
      "yuan",
      (at) => `${at.own("investment")}*(1-${at.fixed("investmentVat")}/${at.input("investment")})`,
      (model) => model.investment.map((value) => value * netPart(model)),
    ),
    line(
      "runningCost",
      "yuan",
      (at) => `${at.own("operating")}-${at.own("fuel")}`,
      ({ costs }) => costs.operating.map((value, t) => value - (costs.fuel[t] ?? 0)),
    ),
    line(
      "costFlow",
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
      "isBack",
      "none",
      (at) => `IF(AND(${at.own("t")}>0,${at.own("project.afterTaxSoFar")}>0),1,0)`,
      (model) => isBack(simple(model)),
    ),
    line(
      "discounted",
      "yuan",
      (at) => `${at.own("project.afterTax")}/(1+${at.input("discountRate")})^${at.own("t")}`,
      discounted,
    ),
    standing(
      "discountedSoFar",
      "yuan",
      (at) =>
        `IF(${at.own("t")}<${at.fixed("years")},${at.before("discountedSoFar")}+${at.own("discounted")},0)`,
      (model) => soFar(discounted(model)),
    ),
    standing(
      "isBackDiscounted",
      "none",
      (at) => `IF(AND(${at.own("t")}>0,${at.own("discountedSoFar")}>0),1,0)`,
      (model) => isBack(discounted(model)),
    ),
  ],
};
