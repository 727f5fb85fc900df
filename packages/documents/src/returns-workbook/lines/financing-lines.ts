import { capitalRecoveryFactor, type ProjectModel } from "@lianchi/returns";
import type { MonthColumn, Refs } from "../refs.ts";
import { fixed, line, sectionName, standing, sum, type WorkSection } from "./line.ts";

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
  name: sectionName("financing"),
  lines: [
    line("investment", "yuan", byYear("investment"), (model) => model.investment),
    line("equity", "yuan", byYear("equity"), ({ financing }) => financing.equity),
    line("loanDrawn", "yuan", byYear("loan"), ({ financing }) => financing.loanDrawn),
    line("interestBuilding", "yuan", byYear("interest"), ({ financing }) => financing.interestBuilding),
    fixed(
      "loanAmount",
      "yuan",
      (at) => `SUM(${at.all("loanDrawn")})+SUM(${at.all("interestBuilding")})`,
      loanAmount,
    ),
    fixed(
      "payment",
      "yuan",
      (at) =>
        `IF(${at.input("repayment")}=1,${at.fixed("loanAmount")}/SUMPRODUCT((${at.all("y")}>0)*(${at.all("y")}<=${at.input("loanYears")}-${at.input("graceYears")})*(1+${at.input("loanRate")})^(-${at.all("y")})),0)`,
      payment,
    ),
    standing(
      "opening",
      "yuan",
      (at) => `IF(${at.own("y")}=0,0,IF(${at.own("y")}=1,${at.fixed("loanAmount")},${at.before("closing")}))`,
      ({ financing }) => financing.opening,
    ),
    line(
      "interest",
      "yuan",
      (at) => `${at.own("opening")}*${at.input("loanRate")}`,
      ({ financing }) => financing.interest,
    ),
    line(
      "principal",
      "yuan",
      (at) => {
        const [y, years, grace] = [at.own("y"), at.input("loanYears"), at.input("graceYears")];
        const due = `IF(${at.input("repayment")}=1,${at.fixed("payment")}-${at.own("interest")},${at.fixed("loanAmount")}/(${years}-${grace}))`;
        return `IF(OR(${y}=0,${y}>${years}),0,IF(${y}=${years},${at.own("opening")},IF(${y}<=${grace},0,${due})))`;
      },
      ({ financing }) => financing.principal,
    ),
    standing(
      "closing",
      "yuan",
      (at) => `${at.own("opening")}-${at.own("principal")}`,
      ({ financing }) => financing.closing,
    ),
    line(
      "workingCapital",
      "yuan",
      (at) =>
        `${at.input("workingCapital")}*${at.input("capacity")}*(IF(${at.own("y")}=1,1,0)-IF(${at.own("y")}=${at.input("life")},1,0))`,
      (model) => model.workingCapital,
    ),
  ],
};
