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

/** A loan year by year: interest is `opening · rate`, paid at the year's end; the principal is `amount / paying years`
 *  (等额本金) or what a level payment `amount · capitalRecoveryFactor` leaves of it (等额本息).
 *  Limits: in the grace only interest is paid; the last year repays what is left, so the last closing is zero.
 *  @param terms amount [money], rate [1/yr], years and grace [yr], way of repayment
 *  @returns one entry a year [money]
 *  @throws RangeError where the years are no whole number above 0, the grace is not shorter, or a number is not finite
 *  @example loanSchedule({ amount: 100, rate: 0.05, years: 2, graceYears: 0, repayment: "equal-principal" })
 *  //        interest 5 and 2.5, principal 50 and 50
 *  @see SOURCES.md [loan] */
export function loanSchedule({ amount, rate, years, graceYears, repayment }: LoanTerms): readonly LoanYear[] {
  if (!Number.isInteger(years) || years < 1)
    throw new RangeError(`years must be a whole number above 0, got ${years}`);
  if (!Number.isInteger(graceYears) || graceYears < 0 || graceYears >= years)
    throw new RangeError(`graceYears must be a whole number from 0 to ${years - 1}, got ${graceYears}`);
  if (!Number.isFinite(amount)) throw new RangeError(`amount must be a number, got ${amount}`);
  if (!(rate > -1 && rate < Number.POSITIVE_INFINITY))
    throw new RangeError(`rate must be a number above −1, got ${rate}`);
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

/** Interest while building, added to the loan 建设期利息: `(balance + draw / 2) · yearlyRate / 12` each month, so that a draw
 *  bears half of its own month.
 *  Limits: simple twelfths of the yearly rate; the balance grows by draw and interest.
 *  @param draws one a month [money]
 *  @param yearlyRate a fraction [1/yr]
 *  @returns interest, one a month [money]
 *  @example interestWhileBuilding([100, 0], 0.12) // [0.5, 1.005]
 *  @see SOURCES.md [interest-while-building] */
export function interestWhileBuilding(draws: readonly number[], yearlyRate: number): readonly number[] {
  const monthly = yearlyRate / 12;
  let balance = 0;
  return draws.map((draw) => {
    const interest = (balance + draw / 2) * monthly;
    balance += draw + interest;
    return interest;
  });
}
