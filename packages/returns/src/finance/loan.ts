import { capitalRecoveryFactor } from "./present-value.ts";

/** `principal`: 等额本金, the same principal every year; `payment`: 等额本息, the same payment every year. */
export type Repayment = "equal-principal" | "equal-payment";

export type LoanYear = {
  readonly opening: number;
  readonly interest: number;
  readonly principal: number;
  readonly closing: number;
};

export type LoanTerms = {
  readonly amount: number;
  /** Per year, a fraction. */
  readonly rate: number;
  /** From the first year of repayment's counting, those of grace included; a whole number above 0. */
  readonly years: number;
  /** First years in which only interest is paid; fewer than `years`. */
  readonly graceYears: number;
  readonly repayment: Repayment;
};

/** A loan year by year, interest paid at the year's end; the last closing is zero.
 *  @throws RangeError where the years are no whole number above 0 or the grace is not shorter
 *  @example loanSchedule({ amount: 100, rate: 0.05, years: 2, graceYears: 0, repayment: "equal-principal" })
 *  //        interest 5 and 2.5, principal 50 and 50 */
export function loanSchedule({ amount, rate, years, graceYears, repayment }: LoanTerms): readonly LoanYear[] {
  if (!Number.isInteger(years) || years < 1 || graceYears < 0 || graceYears >= years)
    throw new RangeError("a loan needs whole years above 0 and a grace shorter than they are");
  const paying = years - graceYears;
  const payment = repayment === "equal-payment" ? amount * capitalRecoveryFactor(rate, paying) : 0;
  let opening = amount;
  return Array.from({ length: years }, (_, year) => {
    const interest = opening * rate;
    const isLast = year === years - 1;
    const due =
      year < graceYears ? 0 : repayment === "equal-principal" ? amount / paying : payment - interest;
    const principal = isLast ? opening : due;
    const told = { opening, interest, principal, closing: opening - principal };
    opening = told.closing;
    return told;
  });
}

/** Interest while building, added to the loan 建设期利息: each month's draw bears half of its own month.
 *  @param draws one a month
 *  @returns interest, one a month
 *  @example interestWhileBuilding([100, 0], 0.12) // [0.5, 1.005] */
export function interestWhileBuilding(draws: readonly number[], yearlyRate: number): readonly number[] {
  const monthly = yearlyRate / 12;
  let balance = 0;
  return draws.map((draw) => {
    const interest = (balance + draw / 2) * monthly;
    balance += draw + interest;
    return interest;
  });
}
