import type { Payback, Rate } from "@lianchi/returns";
import { discountRate, paidBack, rate, worth } from "./result-formulas.ts";
import { type ResultRow, row } from "./result-row.ts";

const rateOf = (rate: Rate) => (rate.kind === "solved" ? rate.rate : null);
const periodsOf = (payback: Payback) => (payback.kind === "reached" ? payback.periods : null);

/** Internal rates of return and net present values of the three flows. */
export const worthResults: readonly ResultRow[] = [
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
];

/** When the flow after tax has paid the investment back. */
export const paybackResults: readonly ResultRow[] = [
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
];
