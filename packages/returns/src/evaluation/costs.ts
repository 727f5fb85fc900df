import type { Values } from "../assumptions/values.ts";
import { operatingLine, type Timeline } from "./timeline.ts";

export type Costs = {
  readonly repair: readonly number[];
  readonly insurance: readonly number[];
  readonly fixed: readonly number[];
  readonly fuel: readonly number[];
  /** All of these 经营成本, without VAT. */
  readonly operating: readonly number[];
  /** VAT on what was bought for them. */
  readonly inputVat: readonly number[];
};

/** Fixed costs for a kW by the age of the plant: years 1–5, 6–10, 11–20, 21 and later. */
function fixedPerKw({ fixedCost1, fixedCost2, fixedCost3, fixedCost4 }: Values, year: number): number {
  if (year <= 5) return fixedCost1;
  if (year <= 10) return fixedCost2;
  return year <= 20 ? fixedCost3 : fixedCost4;
}

/** Repairs and insurance are shares of the investment; all costs but those grow every year. */
export function costsOf(values: Values, timeline: Timeline, energy: readonly number[]): Costs {
  const growth = (year: number) => (1 + values.costGrowth) ** (year - 1);
  const repair = operatingLine(
    timeline,
    (year) => values.investment * (year <= values.warrantyYears ? values.repairInWarranty : values.repair),
  );
  const insurance = operatingLine(timeline, () => values.investment * values.insurance);
  const fixed = operatingLine(timeline, (year) => values.capacity * fixedPerKw(values, year) * growth(year));
  const fuel = operatingLine(
    timeline,
    (year) => (energy[timeline.buildingYears + year - 1] ?? 0) * values.fuelCost * growth(year),
  );
  const operating = repair.map((value, t) => value + (insurance[t] ?? 0) + (fixed[t] ?? 0) + (fuel[t] ?? 0));
  return {
    repair,
    insurance,
    fixed,
    fuel,
    operating,
    inputVat: operating.map((cost) =>
      values.isVatSimple === 1 ? 0 : cost * values.costInputShare * values.vatRate,
    ),
  };
}
