import type { Values } from "../assumptions/values.ts";
import type { Timeline } from "./timeline.ts";

export type Vat = {
  /** VAT in the price of the investment, to be credited. */
  readonly investmentInput: number;
  /** Credit that is left at the year's end. */
  readonly pool: readonly number[];
  /** Paid before any refund. */
  readonly paid: readonly number[];
  /** 即征即退 */
  readonly refund: readonly number[];
  /** 城建税及教育费附加, on what is paid. */
  readonly surcharges: readonly number[];
};

/** Rates of VAT in the price of what is built. */
export const investmentVatRates = { equipment: 0.13, construction: 0.09, other: 0.06 } as const;

/** Share of a calendar year's months up to and including a month. @param until `yyyymm` */
function shareOfYear(year: number, until: number): number {
  const months = (Math.floor(until / 100) - year) * 12 + (until % 100);
  return Math.max(0, Math.min(12, months)) / 12;
}

/** Output VAT less the credit for running costs and investment, which is used up first; of what is paid a share may be
 *  refunded up to a month. With the simple method there is no credit and the rate is one of its own.
 *  Source: 《增值税暂行条例》; 财税〔2015〕74号 for wind. */
export function vatOf(
  values: Values,
  { buildingYears, years }: Timeline,
  output: readonly number[],
  input: readonly number[],
): Vat {
  const { equipmentShare, constructionShare, investment } = values;
  const otherShare = 1 - equipmentShare - constructionShare;
  const within = (share: number, rate: number) => (investment * share * rate) / (1 + rate);
  const investmentInput =
    values.isVatSimple === 1
      ? 0
      : within(equipmentShare, investmentVatRates.equipment) +
        within(constructionShare, investmentVatRates.construction) +
        within(otherShare, investmentVatRates.other);
  const pool = new Array<number>(years).fill(0);
  const paid = new Array<number>(years).fill(0);
  const refund = new Array<number>(years).fill(0);
  let credit = investmentInput;
  for (let t = buildingYears; t < years; t++) {
    const due = (output[t] ?? 0) - (input[t] ?? 0) - credit;
    const pays = Math.max(0, due);
    credit = Math.max(0, -due);
    pool[t] = credit;
    paid[t] = pays;
    refund[t] =
      pays * values.vatRefundShare * shareOfYear(values.firstYear + t - buildingYears, values.vatRefundUntil);
  }
  return {
    investmentInput,
    pool,
    paid,
    refund,
    surcharges: paid.map((value) => value * values.surchargeRate),
  };
}
