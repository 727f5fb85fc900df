import type { Values } from "../assumptions/values.ts";
import { interestWhileBuilding, type LoanYear, loanSchedule } from "../finance/loan.ts";
import { byYear, monthlyParts, type Timeline } from "./timeline.ts";

export type Financing = {
  readonly equity: readonly number[];
  readonly loanDrawn: readonly number[];
  /** 建设期利息, added to the loan. */
  readonly interestBuilding: readonly number[];
  readonly opening: readonly number[];
  readonly interest: readonly number[];
  readonly principal: readonly number[];
  readonly closing: readonly number[];
};

/** Equity and loan are drawn together month by month; the loan is repaid from the first year of operation on. */
export function financingOf(values: Values, timeline: Timeline): Financing {
  const { investment, equityShare, loanRate } = values;
  const draws = monthlyParts(timeline, investment * (1 - equityShare));
  const interest = interestWhileBuilding(draws, loanRate);
  const loanDrawn = byYear(timeline, draws);
  const interestBuilding = byYear(timeline, interest);
  const amount = [...draws, ...interest].reduce((sum, part) => sum + part, 0);
  const repaid: readonly LoanYear[] =
    amount === 0
      ? []
      : loanSchedule({
          amount,
          rate: loanRate,
          years: values.loanYears,
          graceYears: values.graceYears,
          repayment: values.repayment === 1 ? "equal-payment" : "equal-principal",
        });
  const line = (of: (year: LoanYear) => number) =>
    new Array<number>(timeline.years).fill(0).map((_, t) => {
      const year = repaid[t - timeline.buildingYears];
      return year === undefined ? 0 : of(year);
    });
  return {
    equity: byYear(timeline, monthlyParts(timeline, investment * equityShare)),
    loanDrawn,
    interestBuilding,
    opening: line(({ opening }) => opening),
    interest: line((year) => year.interest),
    principal: line(({ principal }) => principal),
    closing: line(({ closing }) => closing),
  };
}
