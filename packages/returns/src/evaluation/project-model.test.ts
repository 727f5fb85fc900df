import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moved } from "../analyses/movers.ts";
import { simulate } from "../analyses/simulate.ts";
import { hoursFor, priceFor, switchingValue } from "../analyses/solve.ts";
import { targetOf } from "../analyses/target.ts";
import { tornado } from "../analyses/tornado.ts";
import { defaults } from "../assumptions/defaults.ts";
import { judgeValues } from "../assumptions/judge.ts";
import { parameterSpecs } from "../assumptions/specs.ts";
import { type ParameterId, parameterIds, Values } from "../assumptions/values.ts";
import { npv } from "../finance/present-value.ts";
import { modelOf, type ProjectModel } from "./project-model.ts";
import { energyCostParts, resultsOf } from "./results.ts";
import { tablesOf } from "./tables/tables-of.ts";

function valuesOf(
  technology: "wind" | "solar" | "biomass" | "hydro",
  own: Partial<Record<ParameterId, number>>,
) {
  return Values.parse({
    ...Object.fromEntries(parameterIds.map((id) => [id, defaults[id][technology]?.value])),
    ...own,
  });
}
const wind = valuesOf("wind", { capacity: 200_000, investment: 1_187_000_000 });
const technologies = ["wind", "solar", "biomass", "hydro"] as const;
const sum = (line: readonly number[]) => line.reduce((a, b) => a + b, 0);

/** Values anywhere within their limits that can stand together. */
const anyValues = fc
  .record({
    technology: fc.constantFrom(...technologies),
    capacity: fc.integer({ min: 100, max: 1_000_000 }),
    perKw: fc.integer({ min: 1_000, max: 20_000 }),
    hours: fc.integer({ min: 500, max: 7_000 }),
    price: fc.double({ min: 0.05, max: 1.2, noNaN: true }),
    life: fc.integer({ min: 5, max: 40 }),
    constructionMonths: fc.integer({ min: 1, max: 40 }),
    subsidyDelayMonths: fc.integer({ min: 0, max: 60 }),
    loanRate: fc.double({ min: 0, max: 0.12, noNaN: true }),
    equityShare: fc.double({ min: 0.05, max: 1, noNaN: true }),
    repayment: fc.constantFrom(0, 1),
    loanYears: fc.integer({ min: 1, max: 40 }),
    degradation: fc.double({ min: 0, max: 0.02, noNaN: true }),
    isVatSimple: fc.constantFrom(0, 1),
    firstYear: fc.integer({ min: 2015, max: 2035 }),
    laterShare: fc.double({ min: 0, max: 0.99, noNaN: true }),
    laterYears: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ technology, perKw, ...own }) =>
    valuesOf(technology, {
      ...own,
      investment: own.capacity * perKw,
      loanYears: Math.min(own.loanYears, own.life),
    }),
  );

describe("any project", () => {
  it("keeps its accounts: debt ends at zero, the asset is written off, profit comes out as cash", () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        expect(judgeValues(values)).toEqual([]);
        const model = modelOf(values);
        const { financing, vat } = model;
        const near = values.investment * 1e-9;
        expect(
          Math.abs(financing.closing[model.timeline.buildingYears + values.loanYears - 1] ?? 1),
        ).toBeLessThan(near);
        expect(Math.abs(sum(financing.equity) + sum(financing.loanDrawn) - values.investment)).toBeLessThan(
          near,
        );
        expect(Math.abs(sum(model.depreciation) + sum(model.residual) - model.assetValue)).toBeLessThan(near);
        expect(Math.abs(sum(model.workingCapital))).toBeLessThan(near);
        expect(Math.abs(sum(model.revenue.subsidyOwedMore))).toBeLessThan(near);
        // What is earned over the life is what comes home, but for VAT that was never credited.
        const lost = vat.pool.at(-1) ?? 0;
        expect(Math.abs(sum(model.equityFlow) - (sum(model.netProfit) - lost))).toBeLessThan(near * 10);
      }),
    );
  });

  it("has tables that add up, and a present value of zero at its rate of return", () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const model = modelOf(values);
        const near = values.investment * 1e-9;
        const tables = new Map(tablesOf(model).map((table) => [table.id, table]));
        for (const [id, sum] of [
          ["project", "afterTax"],
          ["equity", "equityFlow"],
        ] as const) {
          const lines = tables.get(id)?.lines ?? [];
          const parts = lines.filter(({ isSum }) => isSum !== true);
          const total = lines.find((line) => line.id === sum)?.values ?? [];
          expect(total.length).toBeGreaterThan(0);
          const soFar = lines.find((line) => line.id === `${sum}SoFar`)?.values ?? [];
          expect(soFar.at(-1)).toBeCloseTo(
            total.reduce((all, value) => all + value, 0),
            3,
          );
          for (const [t, value] of total.entries())
            expect(
              Math.abs(parts.reduce((all, { values: own }) => all + (own[t] ?? 0), 0) - value),
            ).toBeLessThan(near);
        }
        const results = resultsOf(model);
        const { projectIrr } = results;
        if (projectIrr.kind === "solved")
          for (const one of projectIrr.allRates)
            if (one > -0.5) {
              // At a rate far below zero late years weigh a million times the first: their sum is known to fourteen digits only.
              const weighed = npv(
                one,
                model.projectAfterTax.map((flow) => Math.abs(flow)),
              );
              expect(Math.abs(npv(one, model.projectAfterTax))).toBeLessThan(
                Math.max(values.investment * 1e-6, weighed * 1e-14),
              );
            }
        const parts = energyCostParts(model);
        if (parts === null) throw new Error("a model that sells energy has a cost of it");
        expect(
          parts.investment + parts.operating + parts.fuel + parts.surcharges + parts.residual,
        ).toBeCloseTo(results.lcoe ?? Number.NaN, 9);
        const { vat, surcharges, income } = results.taxes;
        expect(vat + surcharges + income).toBeCloseTo(
          sum(model.vat.paid) - sum(model.vat.refund) + sum(model.vat.surcharges) + sum(model.incomeTax.tax),
          3,
        );
      }),
    );
  });

  it("is worth what its money is: twice as large twice as much, a higher price never less, later never more", () => {
    fc.assert(
      fc.property(anyValues, fc.double({ min: 1, max: 2, noNaN: true }), (values, times) => {
        const worth = (of: Values) => resultsOf(modelOf(of)).projectNpv;
        const base = worth(values);
        const near = values.investment * 1e-9;
        const twice = { ...values, capacity: values.capacity * 2, investment: values.investment * 2 };
        expect(Math.abs(worth(twice) - 2 * base)).toBeLessThan(near * 10);
        expect(worth(moved(values, "price", times - 1))).toBeGreaterThanOrEqual(base - near);
        const later = (model: ProjectModel) =>
          npv(values.discountRate, [0, ...model.operatingCash.map(Math.abs)]);
        const model = modelOf(values);
        expect(later(model)).toBeLessThanOrEqual(
          npv(values.discountRate, model.operatingCash.map(Math.abs)) + near,
        );
      }),
    );
  });
});

describe("what follows from a model", () => {
  it("finds the price and the hours of a wanted return, and where the worth is zero", () => {
    for (const wanted of [
      { measure: "projectIrr", rate: 0.08 },
      { measure: "equityIrr", rate: 0.1 },
    ] as const) {
      const price = priceFor(wind, wanted);
      const hours = hoursFor(wind, wanted);
      expect([price.kind, hours.kind]).toEqual(["solved", "solved"]);
      if (price.kind === "solved")
        expect(targetOf({ ...wind, price: price.value }, wanted.measure)).toBeCloseTo(wanted.rate, 9);
      if (hours.kind === "solved")
        expect(targetOf({ ...wind, hours: hours.value }, wanted.measure)).toBeCloseTo(wanted.rate, 9);
    }
    expect(priceFor({ ...wind, hours: 1 }, { measure: "projectIrr", rate: 0.4 }).kind).toBe("out-of-reach");
    const turn = switchingValue(wind, "investment");
    expect(
      turn.kind === "solved" && targetOf(moved(wind, "investment", turn.value), "projectNpv"),
    ).toBeCloseTo(0, 0);
  });

  it("tells which thing matters most", () => {
    const { swings, base } = tornado(wind, "equityIrr");
    expect(swings.map(({ width }) => width)).toEqual(
      swings.map(({ width }) => width).toSorted((a, b) => b - a),
    );
    for (const { mover, low, high } of swings) {
      const isGood = mover === "price" || mover === "hours";
      expect((high ?? 0) > (base ?? 0)).toBe(isGood);
      expect((low ?? 0) > (base ?? 0)).toBe(!isGood);
    }
  });

  it("draws the same with the same seed, and its quantiles stand in order", () => {
    const order = { target: "projectIrr", draws: 2_000, seed: 42, hurdle: 0.08 } as const;
    const one = simulate(wind, order);
    expect(simulate(wind, order)).toEqual(one);
    expect(one.p90).toBeLessThan(one.p50 ?? 0);
    expect(one.p50).toBeLessThan(one.p10 ?? 0);
    expect(one.bars.reduce((all, bar) => all + bar.draws, 0)).toBe(2_000);
    const still = simulate(wind, { ...order, draws: 50, spreads: [{ mover: "hours", low: 0, high: 0 }] });
    expect(still.p10).toBe(targetOf(wind, "projectIrr"));
  });

  it("refuses values that cannot be, naming each", () => {
    const codes = (own: Partial<Record<ParameterId, number>>) =>
      judgeValues({ ...wind, ...own }).map(({ id }) => id);
    expect(codes({ life: 0 })).toContain("life");
    expect(codes({ life: 1_000 })).toContain("life");
    expect(codes({ price: -0.1 })).toEqual(["price"]);
    expect(codes({ price: 0 })).toEqual(["price"]);
    expect(codes({ investment: 0 })).toEqual(["investment"]);
    expect(codes({ capacity: Number.NaN })).toEqual(["capacity"]);
    expect(codes({ hours: Number.POSITIVE_INFINITY })).toEqual(["hours"]);
    expect(codes({ loanYears: 25 })).toEqual(["loanYears"]);
    expect(codes({ marketShare: 0.7, ownUseShare: 0.5 })).toEqual(["marketShare"]);
    expect(codes({ equityShare: 1.2 })).toEqual(["equityShare"]);
    expect(codes({ graceYears: 15 })).toEqual(["graceYears"]);
    expect(codes({ life: 19.5 })).toEqual(["life"]);
    expect(codes({ laterShare: 1 })).toEqual(["laterShare"]);
    expect(codes({ laterYears: 11 })).toEqual(["laterYears"]);
    expect(codes({ laterYears: 5, life: 5, loanYears: 5 })).toEqual(["laterYears"]);
    expect(targetOf({ ...wind, life: 0 }, "projectIrr")).toBeNull();
  });

  it("has a default with source and mark for every parameter but the project's own", () => {
    for (const id of parameterIds)
      for (const technology of technologies) {
        const standard = defaults[id][technology];
        if (id === "capacity" || id === "investment") {
          expect(standard).toBeUndefined();
          continue;
        }
        const { least, most } = parameterSpecs[id];
        expect(standard?.source.zh).not.toBe("");
        expect(standard?.value).toBeGreaterThanOrEqual(least);
        expect(standard?.value).toBeLessThanOrEqual(most);
      }
  });
});
