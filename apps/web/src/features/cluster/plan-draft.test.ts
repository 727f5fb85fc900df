import { describe, expect, it } from "vitest";
import { type PlanDraft, planOf, pointsOfFile } from "./plan-draft.ts";

const draft: PlanDraft = {
  name: "2026 版",
  how: "imported",
  file: "plan.csv",
  from: "",
  to: "",
  shape: "linear",
  targetMw: "",
  points: "",
  batches: "",
  milestones: "",
  isReference: true,
};

describe("a plan from a file", () => {
  it("is read without head, quotes and mark of order", () => {
    const points = pointsOfFile('\uFEFF"月份","累计并网 MW"\r\n"2027-01","62.5"\r\n"2027-02","1,125"\r\n');
    const judged = planOf({ ...draft, points: points.replace("1,125", "1125") }, "zh");
    expect(judged).toEqual({
      kind: "ready",
      curve: {
        points: [
          { month: "2027-01", capacityKw: 62_500 },
          { month: "2027-02", capacityKw: 1_125_000 },
        ],
        origin: { kind: "imported", file: "plan.csv" },
        batches: [],
        milestones: [],
      },
    });
  });

  it("names the first line that cannot be read", () => {
    const judged = planOf({ ...draft, points: pointsOfFile("2027-01,62.5\n2027-13,70\n") }, "zh");
    expect(judged.kind === "wrong" && judged.errors.points).toContain("2027-13,70");
  });
});
