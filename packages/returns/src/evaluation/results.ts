import { type DebtCover, dscr } from "../finance/debt-cover.ts";
import { type EnergyCost, lcoeCashFlow } from "../finance/energy-cost.ts";
import { irr, type Rate } from "../finance/internal-rate.ts";
import { type Payback, payback } from "../finance/payback.ts";
import { discounted, npv } from "../finance/present-value.ts";
import type { ProjectModel } from "./project-model.ts";

/** What a project's model comes to. Money in yuan, rates as fractions, times in years. */
export type Results = {
  readonly projectIrrBeforeTax: Rate;
  readonly projectIrr: Rate;
  readonly equityIrr: Rate;
  readonly projectNpvBeforeTax: number;
  readonly projectNpv: number;
  readonly equityNpv: number;
  /** Of energy without VAT [yuan/kWh]: in the money of each year, and in that of t = 0; null where no energy is sold. */
  readonly lcoe: number | null;
  readonly lcoeReal: number | null;
  /** Simple and discounted, after tax, from the start of construction; and simple from that of operation. */
  readonly payback: Payback;
  readonly paybackFromOperation: Payback;
  readonly discountedPayback: Payback;
  readonly cover: DebtCover;
  /** 总投资收益率: mean EBIT over investment, interest while building and working capital. */
  readonly returnOnInvestment: number;
  /** 资本金净利润率: mean net profit over equity. */
  readonly returnOnEquity: number | null;
  /** Over the life. */
  readonly taxes: { readonly vat: number; readonly surcharges: number; readonly income: number };
  /** The first year's energy [kWh], CO2 not emitted [t] and standard coal not burnt [t], a year and over the life. */
  readonly energy: number;
  readonly co2: { readonly perYear: number; readonly life: number };
  readonly coal: { readonly perYear: number; readonly life: number };
};

const sum = (line: readonly number[]) => line.reduce((total, value) => total + value, 0);

/** Costs of energy by part, each its present value over that of the energy [yuan/kWh]; they add up to the LCOE. */
export type EnergyCostParts = {
  readonly investment: number;
  readonly operating: number;
  readonly fuel: number;
  readonly surcharges: number;
  /** Below zero: what is left at the end. */
  readonly residual: number;
};

/** Null where no energy is sold. */
export function energyCostParts(model: ProjectModel): EnergyCostParts | null {
  const rate = model.values.discountRate;
  const energy = npv(rate, model.revenue.energy);
  if (!(energy > 0)) return null;
  const over = (line: readonly number[]) => npv(rate, line) / energy;
  const { costs, vat, values } = model;
  const net = 1 - vat.investmentInput / values.investment;
  return {
    investment: over(model.investment.map((value) => value * net)),
    operating: over(costs.operating.map((value, t) => value - (costs.fuel[t] ?? 0))),
    fuel: over(costs.fuel),
    surcharges: over(vat.surcharges),
    residual: -over(model.residual),
  };
}

/** Costs without VAT and income tax, those paid negative. */
function costLine({ investment, costs, vat, residual, values }: ProjectModel): readonly number[] {
  const net = 1 - vat.investmentInput / values.investment;
  return investment.map(
    (value, t) => -value * net - (costs.operating[t] ?? 0) - (vat.surcharges[t] ?? 0) + (residual[t] ?? 0),
  );
}

const costPerKwh = (cost: EnergyCost) => (cost.kind === "known" ? cost.moneyPerEnergy : null);

export function resultsOf(model: ProjectModel): Results {
  const { values, timeline, financing, revenue, vat, incomeTax } = model;
  const { discountRate, equityDiscountRate, inflation } = values;
  const { buildingYears, operatingYears } = timeline;
  const costs = costLine(model);
  const realRate = (1 + discountRate) / (1 + inflation) - 1;
  const cash = model.operatingCash.map((value, t) => value - (incomeTax.tax[t] ?? 0));
  const service = financing.principal.map((value, t) => value + (financing.interest[t] ?? 0));
  const equity = sum(financing.equity) + values.workingCapital * values.capacity;
  const invested =
    values.investment + sum(financing.interestBuilding) + values.workingCapital * values.capacity;
  const first = revenue.energy[buildingYears] ?? 0;
  const all = sum(revenue.energy);
  const simple = payback(model.projectAfterTax);
  return {
    projectIrrBeforeTax: irr(model.projectBeforeTax),
    projectIrr: irr(model.projectAfterTax),
    equityIrr: irr(model.equityFlow),
    projectNpvBeforeTax: npv(discountRate, model.projectBeforeTax),
    projectNpv: npv(discountRate, model.projectAfterTax),
    equityNpv: npv(equityDiscountRate, model.equityFlow),
    lcoe: costPerKwh(
      lcoeCashFlow({ costs, energy: revenue.energy, costRate: discountRate, energyRate: discountRate }),
    ),
    lcoeReal: costPerKwh(
      lcoeCashFlow({ costs, energy: revenue.energy, costRate: discountRate, energyRate: realRate }),
    ),
    payback: simple,
    paybackFromOperation:
      simple.kind === "reached" ? { kind: "reached", periods: simple.periods - buildingYears } : simple,
    discountedPayback: payback(discounted(discountRate, model.projectAfterTax)),
    cover: dscr(cash, service),
    returnOnInvestment: sum(model.ebit) / operatingYears / invested,
    returnOnEquity: equity === 0 ? null : sum(model.netProfit) / operatingYears / equity,
    taxes: {
      vat: sum(vat.paid) - sum(vat.refund),
      surcharges: sum(vat.surcharges),
      income: sum(incomeTax.tax),
    },
    energy: first,
    co2: { perYear: (first * values.emissionFactor) / 1_000, life: (all * values.emissionFactor) / 1_000 },
    coal: { perYear: (first * values.coalRate) / 1e6, life: (all * values.coalRate) / 1e6 },
  };
}
