import { capitalRecoveryFactor, type ProjectModel } from "@lianchi/returns";
import type { MonthColumn, Refs } from "../refs.ts";
import { fixed, line, standing, sum, type WorkSection } from "./line.ts";

/** A column of the months added to its years. */
const byYear = (column: MonthColumn) => (at: Refs) =>
  `SUMIF(${at.months("year")},${at.own("t")},${at.months(column)})`;

const loanAmount = ({ financing }: ProjectModel) =>
  sum(financing.loanDrawn) + sum(financing.interestBuilding);

function payment(model: ProjectModel): number {
  const { repayment, loanRate, loanYears, graceYears } = model.values;
  return repayment === 1 ? loanAmount(model) * capitalRecoveryFactor(loanRate, loanYears - graceYears) : 0;
}

export const financingLines: WorkSection = {
  name: { zh: "投资与筹资", en: "Investment and finance" },
  lines: [
    line(
      ["investment", "建设投资", "Investment", "逐月投资按年汇总", "the months of a year"],
      "yuan",
      byYear("investment"),
      (model) => model.investment,
    ),
    line(
      ["equity", "项目资本金", "Equity", "逐月资本金按年汇总", "the months of a year"],
      "yuan",
      byYear("equity"),
      ({ financing }) => financing.equity,
    ),
    line(
      ["loanDrawn", "当年借款", "Loan drawn", "逐月借款按年汇总", "the months of a year"],
      "yuan",
      byYear("loan"),
      ({ financing }) => financing.loanDrawn,
    ),
    line(
      [
        "interestBuilding",
        "建设期利息",
        "Interest while building",
        "逐月利息按年汇总",
        "the months of a year",
      ],
      "yuan",
      byYear("interest"),
      ({ financing }) => financing.interestBuilding,
    ),
    fixed(
      [
        "loanAmount",
        "借款本金（含建设期利息）",
        "Loan with interest while building",
        "借款 ＋ 建设期利息",
        "loan + interest",
      ],
      "yuan",
      (at) => `SUM(${at.all("loanDrawn")})+SUM(${at.all("interestBuilding")})`,
      loanAmount,
    ),
    fixed(
      [
        "payment",
        "等额本息年付",
        "Yearly payment, where equal",
        "借款本金 ÷ 还款各年折现系数之和",
        "loan ÷ sum of the discount factors of the years of repayment",
      ],
      "yuan",
      (at) =>
        `IF(${at.input("repayment")}=1,${at.fixed("loanAmount")}/SUMPRODUCT((${at.all("y")}>0)*(${at.all("y")}<=${at.input("loanYears")}-${at.input("graceYears")})*(1+${at.input("loanRate")})^(-${at.all("y")})),0)`,
      payment,
    ),
    standing(
      ["opening", "年初借款余额", "Opening balance", "上年末余额", "last year's closing"],
      "yuan",
      (at) => `IF(${at.own("y")}=0,0,IF(${at.own("y")}=1,${at.fixed("loanAmount")},${at.before("closing")}))`,
      ({ financing }) => financing.opening,
    ),
    line(
      ["interest", "付息", "Interest", "年初余额 × 利率", "opening balance × rate"],
      "yuan",
      (at) => `${at.own("opening")}*${at.input("loanRate")}`,
      ({ financing }) => financing.interest,
    ),
    line(
      [
        "principal",
        "还本",
        "Principal",
        "宽限期不还；等额本金均摊，等额本息为年付减利息；末年还清",
        "none in grace; equal parts, or payment less interest; the rest in the last year",
      ],
      "yuan",
      (at) => {
        const [y, years, grace] = [at.own("y"), at.input("loanYears"), at.input("graceYears")];
        const due = `IF(${at.input("repayment")}=1,${at.fixed("payment")}-${at.own("interest")},${at.fixed("loanAmount")}/(${years}-${grace}))`;
        return `IF(OR(${y}=0,${y}>${years}),0,IF(${y}=${years},${at.own("opening")},IF(${y}<=${grace},0,${due})))`;
      },
      ({ financing }) => financing.principal,
    ),
    standing(
      ["closing", "年末借款余额", "Closing balance", "年初余额 − 还本", "opening − principal"],
      "yuan",
      (at) => `${at.own("opening")}-${at.own("principal")}`,
      ({ financing }) => financing.closing,
    ),
    line(
      [
        "workingCapital",
        "流动资金",
        "Working capital",
        "首个运营年投入，末年收回",
        "spent in the first year of operation, back in the last",
      ],
      "yuan",
      (at) =>
        `${at.input("workingCapital")}*${at.input("capacity")}*(IF(${at.own("y")}=1,1,0)-IF(${at.own("y")}=${at.input("life")},1,0))`,
      (model) => model.workingCapital,
    ),
  ],
};
