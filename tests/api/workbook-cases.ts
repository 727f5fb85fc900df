import {
  openingChanges,
  type Portfolio,
  portfolioOf,
  projectsOf,
  recordAll,
  ScenarioId,
  type SetValue,
  type Technology,
} from "@lianchi/domain";
import { type Computed, evaluate, isComputed, type Overrides } from "@lianchi/returns";
import { returnsInputs } from "../../apps/server/src/use-cases/returns-inputs.ts";
import type { WorkbookOrder } from "../../packages/documents/src/returns-workbook/order.ts";

export type Case = { readonly technology: Technology; readonly set: Overrides };

/** Nobody reports Shankou's capacity and investment: these are made up for the test alone. */
const madeUp = { capacity: 12_600, investment: 138_000_000 };

/** Each technology, and every turn that a formula takes. */
export const cases: Readonly<Record<string, Case>> = {
  wind: { technology: "wind", set: {} },
  solar: { technology: "solar", set: {} },
  biomass: { technology: "biomass", set: {} },
  hydro: { technology: "hydro", set: madeUp },
  "equal-payment": { technology: "wind", set: { repayment: 1, loanRate: 0.049 } },
  grace: { technology: "wind", set: { graceYears: 3, loanYears: 12, constructionMonths: 19 } },
  "grace-equal-payment": {
    technology: "solar",
    set: { repayment: 1, graceYears: 2, loanRate: 0, degradation: 0.007 },
  },
  "late-subsidy": {
    technology: "biomass",
    set: { subsidyDelayMonths: 30, subsidyYears: 9, constructionMonths: 27 },
  },
  "simple-vat": { technology: "hydro", set: { ...madeUp, isVatSimple: 1, vatRate: 0.03 } },
  "two-batches": {
    technology: "wind",
    set: { laterShare: 0.4, laterYears: 2, degradation: 0.004, firstYear: 2028 },
  },
  growth: { technology: "wind", set: { priceGrowth: -0.01, costGrowth: 0.025, inflation: 0.03 } },
  shares: {
    technology: "solar",
    set: { marketShare: 0.35, marketPrice: 0.28, ownUseShare: 0.4, ownUsePrice: 0.61 },
  },
  "short-life": { technology: "wind", set: { life: 7, loanYears: 7, price: 0.9 } },
  losses: { technology: "wind", set: { hours: 1_150, lossYears: 5, priceGrowth: 0.05, life: 25 } },
  "losses-expire": { technology: "wind", set: { hours: 1_000, lossYears: 2, priceGrowth: 0.08, life: 25 } },
  "refund-ends-mid-year": {
    technology: "wind",
    set: { firstYear: 2020, vatRefundUntil: 202_607, investment: 700_000_000, costInputShare: 0.2 },
  },
  "no-loan": { technology: "solar", set: { equityShare: 1, investment: 240_000_000 } },
  "never-pays": { technology: "wind", set: { price: 0.08 } },
};

const now = "2026-11-23T00:00:00.000Z";
export const portfolio: Portfolio = portfolioOf(recordAll(openingChanges, now));

export function computedFor({ technology, set }: Case): Computed {
  const project = projectsOf(portfolio).find(({ fields }) => fields.technology === technology);
  if (project === undefined) throw new Error(`no project of ${technology}`);
  const settings = Object.entries(set).map(
    ([parameter, value]): SetValue => ({ projectId: null, parameter, value: value ?? Number.NaN }),
  );
  // A plant under construction is looked at before it runs.
  const asOf = set.firstYear === undefined ? "2026-11-23" : `${set.firstYear}-01-01`;
  const evaluation = evaluate(project, settings, asOf);
  if (!isComputed(evaluation)) throw new Error(JSON.stringify(evaluation.outcome));
  return evaluation;
}

const scenario = {
  id: ScenarioId.parse("base"),
  name: "基准",
  settings: [],
  isLocked: false,
  isWithdrawn: false,
  version: 0,
};

export function orderOf(all: readonly Computed[], lang: "zh" | "en" = "zh"): WorkbookOrder {
  return {
    report: {
      asOf: "2026-11-23",
      scenario,
      version: portfolio.version,
      isDemo: false,
      projects: all.map((evaluation) => ({
        evaluation,
        inputs: returnsInputs(evaluation, { portfolio, scenario, set: [] }),
        unused: [],
        findings: [],
      })),
    },
    reading: { lang, units: "wan" },
    hurdle: 0.08,
    asOfNote: "",
  };
}
