import type { TableId } from "@lianchi/returns";
import type { Refs } from "./refs.ts";

type LineFormula = (at: Refs, table: TableId) => string;

const plus =
  (id: string): LineFormula =>
  (at) =>
    at.own(id);
const minus =
  (id: string): LineFormula =>
  (at) =>
    `-${at.own(id)}`;
/** Lines of the same table, added up. */
const added =
  (...ids: readonly string[]): LineFormula =>
  (at, table) =>
    ids.map((id) => at.own(`${table}.${id}`)).join("+");
/** Flow so far, up to the last year. */
const soFar =
  (id: string): LineFormula =>
  (at, table) =>
    `IF(${at.own("t")}<${at.fixed("years")},${at.before(`${table}.${id}SoFar`)}+${at.own(`${table}.${id}`)},0)`;
/** A ratio that is there only where its divisor is. */
const ratio =
  (over: (at: Refs) => string, under: (at: Refs) => string): LineFormula =>
  (at) =>
    `IF(${under(at)}=0,"",(${over(at)})/(${under(at)}))`;

const operating = {
  revenue: plus("revenue"),
  outputVat: plus("outputVat"),
  subsidyOwed: minus("subsidyOwedMore"),
  operatingCost: minus("operating"),
  inputVat: minus("inputVat"),
  vatPaid: minus("vatPaid"),
  vatRefund: plus("vatRefund"),
  surcharges: minus("surcharges"),
} as const;
const operatingIds = Object.keys(operating);

/** How each line of a table is made, by the ids that `tablesOf` gives its lines. */
export const tableFormulas: Readonly<Record<TableId, Readonly<Record<string, LineFormula>>>> = {
  project: {
    ...operating,
    investment: minus("investment"),
    workingCapital: minus("workingCapital"),
    residual: plus("residual"),
    beforeTax: added(...operatingIds, "investment", "workingCapital", "residual"),
    beforeTaxSoFar: soFar("beforeTax"),
    adjustedTax: minus("adjustedTax"),
    afterTax: added("beforeTax", "adjustedTax"),
    afterTaxSoFar: soFar("afterTax"),
  },
  equity: {
    ...operating,
    equity: minus("equity"),
    workingCapital: minus("workingCapital"),
    principal: minus("principal"),
    interest: minus("interest"),
    incomeTax: minus("incomeTax"),
    residual: plus("residual"),
    equityFlow: added(
      ...operatingIds,
      "equity",
      "workingCapital",
      "principal",
      "interest",
      "incomeTax",
      "residual",
    ),
    equityFlowSoFar: soFar("equityFlow"),
  },
  plan: {
    running: (at) => `${at.own("operatingCash")}-${at.own("incomeTax")}`,
    invested: (at) => `-${at.own("investment")}-${at.own("workingCapital")}+${at.own("residual")}`,
    raised: (at) => `${at.own("equity")}+${at.own("loanDrawn")}+MAX(0,${at.own("workingCapital")})`,
    served: (at) => `-${at.own("principal")}-${at.own("interest")}`,
    dividends: (at) => {
      const before = ["running", "invested", "raised", "served"].map((id) => at.own(`plan.${id}`)).join("+");
      return `-MAX(0,MIN(${at.own("shared")},${at.before("plan.balance")}+${before}))`;
    },
    surplus: added("running", "invested", "raised", "served", "dividends"),
    balance: (at) =>
      `IF(${at.own("t")}<${at.fixed("years")},${at.before("plan.balance")}+${at.own("plan.surplus")},0)`,
  },
  profit: {
    revenue: plus("revenue"),
    vatRefund: plus("vatRefund"),
    surcharges: minus("surcharges"),
    operatingCost: minus("operating"),
    depreciation: minus("depreciation"),
    ebit: added("revenue", "vatRefund", "surcharges", "operatingCost", "depreciation"),
    interest: minus("interest"),
    totalCost: added("operatingCost", "depreciation", "interest"),
    profit: added("ebit", "interest"),
    madeUp: minus("incomeMadeUp"),
    taxable: plus("incomeTaxable"),
    incomeTax: minus("incomeTax"),
    netProfit: added("profit", "incomeTax"),
    reserve: minus("reserve"),
    shared: plus("shared"),
  },
  debt: {
    drawn: plus("loanDrawn"),
    interestBuilding: plus("interestBuilding"),
    opening: plus("opening"),
    principal: plus("principal"),
    interest: plus("interest"),
    closing: plus("closing"),
    cover: ratio(
      (at) => `${at.own("operatingCash")}-${at.own("incomeTax")}`,
      (at) => `${at.own("principal")}+${at.own("interest")}`,
    ),
    interestCover: ratio(plusRef("ebit"), plusRef("interest")),
  },
};

function plusRef(id: string): (at: Refs) => string {
  return (at) => at.own(id);
}

/** Lines whose years do not add up to anything. */
export const standingLines: ReadonlySet<string> = new Set([
  "project.beforeTaxSoFar",
  "project.afterTaxSoFar",
  "equity.equityFlowSoFar",
  "plan.balance",
  "debt.opening",
  "debt.closing",
  "debt.cover",
  "debt.interestCover",
]);

/** Lines that are ratios, empty where there is nothing to divide by. */
export const ratioLines: ReadonlySet<string> = new Set(["debt.cover", "debt.interestCover"]);
