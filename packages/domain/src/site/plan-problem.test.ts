import { describe, expect, it } from "vitest";
import { portfolioOf } from "../portfolio.ts";
import { recordAll } from "../record.ts";
import { openingChanges } from "../wudalianchi/index.ts";
import { BaselineFields } from "./baseline.ts";
import { planProblem } from "./plan-problem.ts";

const today = "2026-11-23";
const portfolio = portfolioOf(recordAll(openingChanges, `${today}T00:00:00.000Z`));
const cluster = portfolio.subjects.find(({ fields }) => fields.kind === "cluster");
const source = portfolio.sources[0];
const plan = BaselineFields.parse({
  id: "plan",
  clusterId: cluster?.fields.id,
  name: "Plan",
  origin: { kind: "generated", from: "2027-01", to: "2028-12", shape: "linear" },
  points: [{ month: "2027-01", capacityKw: 1_000 }],
  batches: [{ batch: "一批", startOn: "2027-01", endOn: "2027-12" }],
  milestones: [{ name: "Grid", plannedOn: "2027-06-01", doneOn: null }],
  basis: "assumed",
  sourceId: source?.fields.id,
  isReference: true,
  isWithdrawn: false,
});
const judged = (part: Partial<BaselineFields>) => planProblem({ ...plan, ...part }, portfolio, today);

describe("what stands against a plan", () => {
  it("is nothing where its cluster and its dates fit", () => {
    expect(judged({})).toBeNull();
  });

  it("is a cluster that nobody knows", () => {
    const none = { ...portfolio, subjects: [] };
    expect(planProblem(plan, none, today)?.code).toBe("unknown-cluster");
  });

  it("names the date that is of no year, the end before its start, and the batch that comes twice", () => {
    const batch = plan.batches.slice(0, 1);
    expect(
      judged({ origin: { kind: "generated", from: "2028-01", to: "2027-01", shape: "linear" } }),
    ).toEqual({ code: "end-before-start", field: "origin.to", value: "2027-01", expected: "2028-01" });
    expect(judged({ batches: [...batch, ...batch] })?.code).toBe("batch-twice");
    expect(judged({ points: [{ month: "0999-01", capacityKw: 1 }] })).toMatchObject({
      code: "year-out-of-range",
      field: "points.0.month",
    });
  });

  it("is a milestone that was done on a day that has not come", () => {
    const milestones = [{ name: "Grid", plannedOn: "2027-06-01", doneOn: "2026-11-24" }];
    expect(judged({ milestones })).toMatchObject({
      code: "day-not-come",
      field: "milestones.0.doneOn",
      expected: today,
    });
    expect(judged({ milestones, isWithdrawn: true })).toBeNull();
  });
});
