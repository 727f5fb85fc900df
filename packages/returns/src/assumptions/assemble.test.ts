import {
  type FigureFields,
  openingChanges,
  type Portfolio,
  portfolioOf,
  projectsOf,
  recordAll,
  type StageFields,
  type SubjectState,
} from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { evaluate, isComputed } from "../evaluation/evaluate.ts";
import { assemble } from "./assemble.ts";
import { missingNames } from "./missing-names.ts";

const asOf = "2026-11-26";
const opening: Portfolio = portfolioOf(recordAll(openingChanges, "2026-11-23T00:00:00.000Z"));
function project(id: string): SubjectState {
  const found = projectsOf(opening).find(({ fields }) => fields.id === id);
  if (found === undefined) throw new Error(`no project ${id}`);
  return found;
}
const [biomass, hydro, solar, wind] = [
  project("erlongshan-biomass"),
  project("shankou-hydro"),
  project("lingyun-pv"),
  project("heping-wind"),
];

/** Biomass whose generation is what a year of full work brings. */
function withGeneration(value: number, period: FigureFields["period"]): SubjectState {
  const { generation, revenueInclTax: _, ...others } = biomass.figures;
  if (generation === undefined) throw new Error("the opening facts report its generation");
  const figures = {
    ...others,
    generation: { ...generation, fields: { ...generation.fields, value, period } },
  };
  return { ...biomass, figures };
}
const staged = (of: SubjectState, stage: StageFields["stage"], on: string | null): SubjectState => ({
  ...of,
  stages: of.stages.map((one) => ({ ...one, fields: { ...one.fields, stage, on } })),
});

describe("hours from a reported generation", () => {
  it("are taken over, without losses, where a year's generation agrees with all else", () => {
    const told = assemble(withGeneration(150_000_000, { kind: "annual" }), {}, asOf);
    // 150 GWh / 30 MW; what is reported has left the plant already.
    expect([told.values.hours, told.values.lossRate]).toEqual([5_000, 0]);
    const origin = {
      kind: "derived",
      figures: ["erlongshan-biomass.generation", "erlongshan-biomass.capacity"],
    };
    expect([told.origins.hours, told.origins.lossRate]).toEqual([origin, origin]);
    expect(told.notAdopted).toEqual([]);
    const set = assemble(withGeneration(150_000_000, { kind: "averageYear" }), { hours: 4_500 }, asOf);
    expect([set.values.hours, set.unset.hours, set.origins.hours]).toEqual([4_500, 5_000, { kind: "set" }]);
  });

  it("are not taken from a generation that is not for a year", () => {
    const told = assemble(withGeneration(150_000_000, { kind: "sinceConnection" }), {}, asOf);
    expect(told.origins.hours?.kind).toBe("default");
    expect(told.values.lossRate).toBe(0.1);
    expect(told.notAdopted).toEqual([]);
  });

  it("are not taken where a finding casts doubt on them: 26.05 GWh over 30 MW, and 2.75 yuan/kWh", () => {
    const told = assemble(biomass, {}, asOf);
    expect(told.origins.hours?.kind).toBe("default");
    expect(told.values).toMatchObject({ hours: 5_000, price: 0.374, subsidy: 0.376 });
    expect(told.notAdopted).toMatchObject([
      {
        parameter: "hours",
        figures: ["erlongshan-biomass.generation", "erlongshan-biomass.capacity"],
        value: expect.closeTo(868.33, 2),
        finding: { id: "erlongshan-biomass.full-load-hours", severity: "red" },
      },
      {
        parameter: "price",
        figures: ["erlongshan-biomass.revenueInclTax", "erlongshan-biomass.generation"],
        value: expect.closeTo(2.753, 3),
        finding: { id: "erlongshan-biomass.unit-revenue", severity: "red" },
      },
    ]);
  });

  it("of PV's output value are named and not taken: 1.87 million at 0.374 is 71 h", () => {
    expect(assemble(solar, {}, asOf).notAdopted).toMatchObject([
      { parameter: "hours", value: expect.closeTo(71.4, 1), finding: { rule: "money-hours" } },
    ]);
    expect(assemble(wind, {}, asOf).notAdopted).toEqual([]);
  });

  it("do not exist without a capacity, which stays missing", () => {
    const told = assemble(hydro, {}, asOf);
    expect(told.missing).toEqual(["capacity", "investment"]);
    expect(told.origins.hours?.kind).toBe("default");
    expect(evaluate(hydro, [], asOf).outcome).toEqual({
      kind: "incomplete",
      missing: ["capacity", "investment"],
    });
  });
});

it("a project of no known technology lacks that, not the sixty assumptions that follow from it", () => {
  const unknown = { ...hydro, fields: { ...hydro.fields, technology: null } };
  const { missing } = assemble(unknown, {}, asOf);
  expect(missing.length).toBeGreaterThan(40);
  expect(missingNames(unknown, missing, "zh")).toEqual(["技术类型", "装机容量", "总投资"]);
  expect(missingNames(hydro, assemble(hydro, {}, asOf).missing, "en")).toEqual(["Capacity", "Investment"]);
});

describe("the first year of operation", () => {
  const first = (of: SubjectState, day = asOf) => assemble(of, {}, day);
  it("is that of the connection, the report's own where it has no date, the next where there is none", () => {
    expect(first(wind).values.firstYear).toBe(2027);
    expect(first(wind, "2029-01-01").values.firstYear).toBe(2030);
    expect(first(biomass).values.firstYear).toBe(2023);
    const dated = first(staged(wind, "gridConnected", "2025-06"));
    expect(dated.values.firstYear).toBe(2025);
    expect(dated.origins.firstYear).toMatchObject({
      from: { asOf: "2025-06", source: { zh: "并网日期 2025-06" } },
    });
  });

  it("cannot lie before what is known of the project, and says so in both languages", () => {
    const early = (of: SubjectState, value: number) =>
      evaluate(of, [{ projectId: null, parameter: "firstYear", value }], asOf);
    const problems = (of: SubjectState, value: number) => {
      const { outcome } = early(of, value);
      return outcome.kind === "invalid" ? outcome.problems : [];
    };
    expect(problems(wind, 2_025)).toMatchObject([
      { id: "firstYear", message: { zh: expect.stringContaining("“2025”早于截至日期 2026-11-26") } },
    ]);
    expect(isComputed(early(wind, 2_026))).toBe(true);
    const connected = staged(wind, "gridConnected", "2024-12-30");
    expect(problems(connected, 2_023)).toMatchObject([
      { message: { zh: expect.stringContaining("2024-12-30"), en: expect.stringContaining("Give 2024 or") } },
    ]);
    expect(isComputed(early(connected, 2_024))).toBe(true);
    expect(isComputed(early(biomass, 2_015))).toBe(true);
    expect(problems(wind, 1_800)).toHaveLength(1);
    expect(problems(wind, Number.NaN)).toMatchObject([{ id: "firstYear" }]);
  });
});
