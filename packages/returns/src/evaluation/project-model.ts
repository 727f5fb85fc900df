import type { Values } from "../assumptions/values.ts";
import { straightLineDepreciation } from "../finance/depreciation.ts";
import { type Costs, costsOf } from "./costs.ts";
import { type Financing, financingOf } from "./financing.ts";
import { type IncomeTax, incomeTaxOf } from "./income-tax.ts";
import { type Revenue, revenueOf } from "./revenue.ts";
import { byYear, monthlyParts, operatingLine, type Timeline, timelineOf } from "./timeline.ts";
import { type Vat, vatOf } from "./vat.ts";

type Line = readonly number[];

/** A project year by year, t = 0 the first of construction. Money in yuan; what is paid stands positive in its own line and
 *  negative in the flows. */
export type ProjectModel = {
  readonly values: Values;
  readonly timeline: Timeline;
  readonly revenue: Revenue;
  readonly costs: Costs;
  readonly vat: Vat;
  readonly financing: Financing;
  readonly investment: Line;
  /** Spent in the first year of operation, back in the last. */
  readonly workingCapital: Line;
  readonly depreciation: Line;
  readonly residual: Line;
  /** Investment and interest while building, without the VAT that is credited 固定资产原值. */
  readonly assetValue: number;
  /** 息税前利润 */
  readonly ebit: Line;
  readonly profit: Line;
  readonly incomeTax: IncomeTax;
  /** On EBIT, without the shield of interest 调整所得税. */
  readonly adjustedTax: IncomeTax;
  readonly netProfit: Line;
  /** Cash from running the plant before income tax. */
  readonly operatingCash: Line;
  /** 全投资净现金流量 */
  readonly projectBeforeTax: Line;
  readonly projectAfterTax: Line;
  /** 资本金净现金流量 */
  readonly equityFlow: Line;
};

/** Straight line over the depreciation years, or over the life where that is shorter than they are. */
function depreciationOf(values: Values, timeline: Timeline, assetValue: number) {
  const { byYear, left } = straightLineDepreciation({
    value: assetValue,
    residualShare: values.residualShare,
    depreciationYears: values.depreciationYears,
    lifeYears: timeline.operatingYears,
  });
  return {
    depreciation: operatingLine(timeline, (year) => byYear[year - 1] ?? 0),
    residual: operatingLine(timeline, (year) => (year === timeline.operatingYears ? left : 0)),
  };
}

/** The whole evaluation, in the order of 《建设项目经济评价方法与参数》: investment and loan, energy and revenue, costs, VAT,
 *  profit and income tax, flows. @param values within their limits, see `judgeValues` */
export function modelOf(values: Values): ProjectModel {
  const timeline = timelineOf(values);
  const revenue = revenueOf(values, timeline);
  const costs = costsOf(values, timeline, revenue.energy);
  const vat = vatOf(values, timeline, revenue.outputVat, costs.inputVat);
  const financing = financingOf(values, timeline);
  const investment = byYear(timeline, monthlyParts(timeline, values.investment));
  const building = financing.interestBuilding.reduce((sum, value) => sum + value, 0);
  const assetValue = values.investment - vat.investmentInput + building;
  const { depreciation, residual } = depreciationOf(values, timeline, assetValue);
  const capital = values.workingCapital * values.capacity;
  const workingCapital = operatingLine(
    timeline,
    (year) => (year === 1 ? capital : 0) - (year === timeline.operatingYears ? capital : 0),
  );
  const inYear = (line: Line, t: number) => line[t] ?? 0;
  const ebit = revenue.revenue.map(
    (value, t) =>
      value +
      inYear(vat.refund, t) -
      inYear(costs.operating, t) -
      inYear(vat.surcharges, t) -
      inYear(depreciation, t),
  );
  const profit = ebit.map((value, t) => value - inYear(financing.interest, t));
  const incomeTax = incomeTaxOf(values, timeline, profit, revenue);
  const adjustedTax = incomeTaxOf(values, timeline, ebit, revenue);
  const operatingCash = revenue.revenue.map(
    (value, t) =>
      value +
      inYear(revenue.outputVat, t) -
      inYear(revenue.subsidyOwedMore, t) -
      inYear(costs.operating, t) -
      inYear(costs.inputVat, t) -
      inYear(vat.paid, t) +
      inYear(vat.refund, t) -
      inYear(vat.surcharges, t),
  );
  const projectBeforeTax = operatingCash.map(
    (cash, t) => cash - inYear(investment, t) - inYear(workingCapital, t) + inYear(residual, t),
  );
  return {
    values,
    timeline,
    revenue,
    costs,
    vat,
    financing,
    investment,
    workingCapital,
    depreciation,
    residual,
    assetValue,
    ebit,
    profit,
    incomeTax,
    adjustedTax,
    netProfit: profit.map((value, t) => value - inYear(incomeTax.tax, t)),
    operatingCash,
    projectBeforeTax,
    projectAfterTax: projectBeforeTax.map((flow, t) => flow - inYear(adjustedTax.tax, t)),
    equityFlow: operatingCash.map(
      (cash, t) =>
        cash -
        inYear(financing.equity, t) -
        inYear(workingCapital, t) -
        inYear(financing.interest, t) -
        inYear(financing.principal, t) -
        inYear(incomeTax.tax, t) +
        inYear(residual, t),
    ),
  };
}
