import type { Payback, Rate } from "@lianchi/returns";
import { discountRate, paidBack, rate, worth } from "./result-formulas.ts";
import { type ResultRow, row } from "./result-row.ts";

const rateOf = (rate: Rate) => (rate.kind === "solved" ? rate.rate : null);
const periodsOf = (payback: Payback) => (payback.kind === "reached" ? payback.periods : null);

/** Internal rates of return and net present values of the three flows. */
export const worthResults: readonly ResultRow[] = [
  row("projectIrrBeforeTax", "share", rate("project.beforeTax"), ({ projectIrrBeforeTax }) =>
    rateOf(projectIrrBeforeTax),
  ),
  row("projectIrr", "share", rate("project.afterTax"), ({ projectIrr }) => rateOf(projectIrr)),
  row("equityIrr", "share", rate("equity.equityFlow"), ({ equityIrr }) => rateOf(equityIrr)),
  row(
    "projectNpvBeforeTax",
    "yuan",
    worth("project.beforeTax", discountRate),
    ({ projectNpvBeforeTax }) => projectNpvBeforeTax,
  ),
  row("projectNpv", "yuan", worth("project.afterTax", discountRate), ({ projectNpv }) => projectNpv),
  row(
    "equityNpv",
    "yuan",
    worth("equity.equityFlow", (at) => at.input("equityDiscountRate")),
    ({ equityNpv }) => equityNpv,
  ),
];

/** When the flow after tax has paid the investment back. */
export const paybackResults: readonly ResultRow[] = [
  row(
    "payback",
    "years",
    paidBack("isBack", "project.afterTaxSoFar", "project.afterTax", () => ""),
    ({ payback }) => periodsOf(payback),
  ),
  row(
    "paybackFromOperation",
    "years",
    paidBack("isBack", "project.afterTaxSoFar", "project.afterTax", (at) => `-${at.fixed("building")}`),
    ({ paybackFromOperation }) => periodsOf(paybackFromOperation),
  ),
  row(
    "discountedPayback",
    "years",
    paidBack("isBackDiscounted", "discountedSoFar", "discounted", () => ""),
    ({ discountedPayback }) => periodsOf(discountedPayback),
  ),
];
