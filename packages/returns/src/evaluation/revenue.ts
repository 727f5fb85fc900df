import type { Values } from "../assumptions/values.ts";
import { operatingLine, type Timeline } from "./timeline.ts";

export type Revenue = {
  /** What is sold or used [kWh]; of the first batch of units, of the later one, and of both. */
  readonly firstBatch: readonly number[];
  readonly laterBatch: readonly number[];
  readonly energy: readonly number[];
  /** From benchmark price, market and own use, incl. VAT. */
  readonly salesInclVat: readonly number[];
  readonly subsidyInclVat: readonly number[];
  /** Both without VAT: the year's turnover. */
  readonly revenue: readonly number[];
  readonly outputVat: readonly number[];
  /** Subsidy earned less subsidy received, incl. VAT: what others still owe grows by it. */
  readonly subsidyOwedMore: readonly number[];
};

/** Receipts of what was earned, a number of months late; what is still owed at the end comes with the last year. */
function received(earned: readonly number[], delayMonths: number, from: number): readonly number[] {
  const whole = Math.floor(delayMonths / 12);
  const part = (delayMonths % 12) / 12;
  const cash = earned.map(
    (_, t) => (earned[t - whole] ?? 0) * (1 - part) + (earned[t - whole - 1] ?? 0) * part,
  );
  const last = cash.length - 1;
  const sum = (values: readonly number[]) => values.slice(from).reduce((a, b) => a + b, 0);
  cash[last] = (cash[last] ?? 0) + sum(earned) - sum(cash);
  return cash;
}

/** Energy of a batch = its share of the capacity · hours · (1 − losses) · (1 − degradation)^(its own year − 1); the price is a
 *  mix of benchmark, market and own use that grows every year; a subsidy is earned with the energy and received late.
 *  A later batch begins `laterYears` after the first. Only its energy comes later: investment, costs by kW and working
 *  capital stand as if all were built at once, which is the cautious side, and prices and subsidy count from the first batch. */
export function revenueOf(values: Values, timeline: Timeline): Revenue {
  const { marketShare, ownUseShare, vatRate } = values;
  const mixed =
    values.price * (1 - marketShare - ownUseShare) +
    values.marketPrice * marketShare +
    values.ownUsePrice * ownUseShare;
  const { laterShare, laterYears, degradation } = values;
  const full = values.capacity * values.hours * (1 - values.lossRate);
  const firstBatch = operatingLine(
    timeline,
    (year) => full * (1 - laterShare) * (1 - degradation) ** (year - 1),
  );
  const laterBatch = operatingLine(timeline, (year) =>
    year > laterYears ? full * laterShare * (1 - degradation) ** (year - laterYears - 1) : 0,
  );
  const energy = firstBatch.map((own, t) => own + (laterBatch[t] ?? 0));
  const salesInclVat = operatingLine(
    timeline,
    (year) =>
      (energy[timeline.buildingYears + year - 1] ?? 0) * mixed * (1 + values.priceGrowth) ** (year - 1),
  );
  const subsidyInclVat = operatingLine(timeline, (year) =>
    year <= values.subsidyYears ? (energy[timeline.buildingYears + year - 1] ?? 0) * values.subsidy : 0,
  );
  const gross = salesInclVat.map((sales, t) => sales + (subsidyInclVat[t] ?? 0));
  const revenue = gross.map((value) => value / (1 + vatRate));
  const cash = received(subsidyInclVat, values.subsidyDelayMonths, timeline.buildingYears);
  return {
    firstBatch,
    laterBatch,
    energy,
    salesInclVat,
    subsidyInclVat,
    revenue,
    outputVat: gross.map((value, t) => value - (revenue[t] ?? 0)),
    subsidyOwedMore: subsidyInclVat.map((earned, t) => earned - (cash[t] ?? 0)),
  };
}
