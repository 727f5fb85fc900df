import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  capitalRecoveryFactor,
  dscr,
  type EnergyCost,
  irr,
  lcoeCashFlow,
  lcoeFixedCharge,
  mirr,
  npv,
  npvExcel,
  payback,
  type Rate,
  xirr,
} from "@lianchi/returns";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const file = join("../shared/data", "finance/vectors.json");
const isThere = existsSync(file);
if (!isThere) console.log("The sample data is not there: its suites did not run.");

const numbers = z.array(z.number());
const Args = z.object({
  values: numbers.default([]),
  flows: numbers.default([]),
  dates: z.array(z.string()).default([]),
  rate: z.number().default(Number.NaN),
  years: z.number().default(Number.NaN),
  finance_rate: z.number().default(Number.NaN),
  reinvest_rate: z.number().default(Number.NaN),
  fixed_charge_rate: z.number().default(Number.NaN),
  capital_cost: z.number().default(Number.NaN),
  fixed_operating_cost: z.number().default(Number.NaN),
  variable_operating_cost: z.number().default(Number.NaN),
  annual_energy: z.number().default(Number.NaN),
  costs: numbers.default([]),
  energy: numbers.default([]),
  cost_rate: z.number().default(Number.NaN),
  energy_rate: z.number().default(Number.NaN),
  cfads: numbers.default([]),
  debt_service: numbers.default([]),
});
type Args = z.infer<typeof Args>;
const Vector = z.object({
  id: z.string(),
  fn: z.string(),
  args: z.record(z.string(), z.unknown()),
  expect: z.object({
    kind: z.enum(["number", "no_solution", "array", "one_of"]),
    value: z.union([z.number(), numbers]).optional(),
    values: numbers.optional(),
    acceptable_roots: numbers.optional(),
  }),
  tol: z.object({ abs: z.number().default(0), rel: z.number().default(0) }),
  core: z.boolean(),
  tags: z.array(z.string()),
});
type Vector = z.infer<typeof Vector>;

/** What our function gives: numbers of which the first is what it names, or nothing. */
type Given = readonly number[];
const ratesOf = (rate: Rate): Given =>
  rate.kind === "solved" ? [rate.rate, ...rate.allRates.filter((one) => one !== rate.rate)] : [];
const costOf = (cost: EnergyCost): Given => (cost.kind === "known" ? [cost.moneyPerEnergy] : []);
const one = (value: number): Given => (Number.isNaN(value) ? [] : [value]);

const functions: Readonly<Record<string, (args: Args) => Given>> = {
  irr: ({ values }) => ratesOf(irr(values)),
  xirr: ({ values, dates }) => ratesOf(xirr(values.map((amount, at) => ({ amount, on: dates[at] ?? "" })))),
  npv0: ({ rate, values }) => one(npv(rate, values)),
  npv1: ({ rate, values }) => one(npvExcel(rate, values)),
  mirr: ({ values, finance_rate, reinvest_rate }) => {
    const told = mirr(values, { financeRate: finance_rate, reinvestRate: reinvest_rate });
    return told.kind === "solved" ? [told.rate] : [];
  },
  lcoe_fcr: (args) =>
    costOf(
      lcoeFixedCharge({
        fixedChargeRate: args.fixed_charge_rate,
        capitalCost: args.capital_cost,
        fixedOperatingCost: args.fixed_operating_cost,
        variableOperatingCost: args.variable_operating_cost,
        annualEnergy: args.annual_energy,
      }),
    ),
  lcoe_cashflow: (args) =>
    costOf(
      lcoeCashFlow({
        costs: args.costs,
        energy: args.energy,
        costRate: args.cost_rate,
        energyRate: args.energy_rate,
      }),
    ),
  payback_interp: ({ flows }) => {
    const told = payback(flows);
    return told.kind === "reached" ? [told.periods] : [];
  },
  dscr: ({ cfads, debt_service }) => dscr(cfads, debt_service).byYear.map((ratio) => ratio ?? 0),
  crf: ({ rate, years }) => one(capitalRecoveryFactor(rate, years)),
};

const vectors: readonly Vector[] = isThere
  ? z
      .object({ vectors: z.array(Vector) })
      .parse(JSON.parse(readFileSync(file, "utf8")))
      .vectors.filter(({ fn }) => fn in functions)
  : [];
const given = ({ fn, args }: Vector): Given => functions[fn]?.(Args.parse(args)) ?? [];
const isNear = (value: number, wanted: number, { abs, rel }: Vector["tol"]) =>
  Math.abs(value - wanted) <= Math.max(abs, rel * Math.abs(wanted), 1e-12);

/** No rate is made up: each is a place where the present value changes its sign. */
function expectCrossings({ args }: Vector, found: Given): void {
  const { values, dates } = Args.parse(args);
  const days = dates.map((on) => Date.parse(on) / 86_400_000);
  const first = Math.min(...days);
  const time = (at: number) => (dates.length === 0 ? at : ((days[at] ?? 0) - first) / 365);
  const last = Math.max(...values.map((_, at) => time(at)));
  // Seen from the end where money shrinks, so that no power overflows.
  const worth = (rate: number) =>
    values.reduce((sum, value, at) => sum + value * (1 + rate) ** ((rate < 0 ? last : 0) - time(at)), 0);
  for (const rate of found) {
    // Near −1 a rate has few digits of its distance from there.
    const step = Math.max((1 + rate) * 1e-6, 4e-16);
    expect(worth(rate - step) > 0, `${rate} is a root`).not.toBe(worth(rate + step) > 0);
  }
}

describe.runIf(isThere)("other people's results", () => {
  for (const vector of vectors)
    it(`${vector.fn} ${vector.id}`, () => {
      const found = given(vector);
      const { kind, value, values = [], acceptable_roots: roots = [] } = vector.expect;
      if (vector.fn === "irr" || vector.fn === "xirr") expectCrossings(vector, found);
      // Where a source gave up although there is a root, it is enough that it is one.
      if (kind === "no_solution" && vector.tags.includes("disputed")) return undefined;
      if (kind === "no_solution") return expect(found).toEqual([]);
      if (kind === "array") {
        const wanted = z.array(z.number()).parse(value);
        expect(found).toHaveLength(wanted.length);
        for (const [at, each] of wanted.entries())
          expect(isNear(found[at] ?? Number.NaN, each, vector.tol)).toBe(true);
        return undefined;
      }
      const wanted = kind === "number" ? [z.number().parse(value)] : values;
      // What the source names, and every other root that an independent search found.
      for (const each of [...wanted, ...roots])
        expect(
          found.some((rate) => isNear(rate, each, vector.tol)),
          `${found} lacks ${each}`,
        ).toBe(true);
      if (vector.core) expect(isNear(found[0] ?? Number.NaN, wanted[0] ?? Number.NaN, vector.tol)).toBe(true);
      return undefined;
    });
});
