import { BaselineFields } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { type PlanDraft, planDraftOf, planOf } from "./plan-draft.ts";
import { pointsOfFile, textOfFile } from "./plan-lines.ts";

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
    const judged = planOf({ ...draft, points }, "zh");
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
    expect(judged.kind === "wrong" && judged.errors.points).toContain("2027-13 70");
  });
});

describe("a number of MW", () => {
  it("is one that people write: no 0x10, no Infinity, and it is the number that is told", () => {
    for (const value of ["0x10", "Infinity", "NaN", "1²", "1e400"]) {
      const judged = planOf({ ...draft, how: "entered", points: `2026-10 ${value}` }, "zh");
      expect(judged.kind === "wrong" && judged.errors.points).toContain("的装机");
    }
    const generated = { ...draft, how: "generated", from: "2026-01", to: "2027-01" } as const;
    for (const targetMw of ["Infinity", "9".repeat(310)]) {
      const judged = planOf({ ...generated, targetMw }, "zh");
      expect(judged.kind === "wrong" && Object.keys(judged.errors)).toEqual(["target"]);
    }
  });
});

describe("a plan's file", () => {
  it("is read in the writing of the country too (I9)", () => {
    const gbk = new Uint8Array([0x32, 0x30, 0x32, 0x36, 0xc4, 0xea, 0x31, 0x30, 0xd4, 0xc2, 0x2c, 0x39]);
    expect(textOfFile(gbk.buffer)).toBe("2026年10月,9");
    expect(textOfFile(new TextEncoder().encode("2026年10月,9").buffer)).toBe("2026年10月,9");
  });
});

describe("a plan that is put right", () => {
  const plan = {
    id: "plan-a",
    clusterId: "wudalianchi-wind-cluster",
    name: "2026 版",
    batches: [{ batch: "一批", startOn: "2026-03", endOn: "2027-06-30" }],
    milestones: [
      { name: "首批 并网", plannedOn: "2027-06", doneOn: null },
      { name: "升压站", plannedOn: "2027-01-05", doneOn: "2027-02" },
    ],
    basis: "assumed",
    sourceId: "report",
    isReference: true,
    isWithdrawn: false,
  } as const;
  const points = [
    { month: "2027-01", capacityKw: 6_250.125 },
    { month: "2027-06", capacityKw: 3_837_500 },
  ];

  it.each([
    ["entered", { kind: "entered" }],
    ["imported", { kind: "imported", file: "plan.csv" }],
  ] as const)("opens as it was %s, and says the same again in both languages", (_, origin) => {
    const fields = BaselineFields.parse({ ...plan, origin, points });
    for (const lang of ["zh", "en"] as const)
      expect(planOf(planDraftOf(fields, lang), lang)).toEqual({
        kind: "ready",
        curve: { points, origin, batches: plan.batches, milestones: plan.milestones },
      });
  });

  it("opens as it was generated, and gives the same curve", () => {
    const generated = {
      ...draft,
      how: "generated",
      from: "2026-10",
      to: "2027-06",
      targetMw: "3837.5",
    } as const;
    const first = planOf(generated, "zh");
    if (first.kind === "wrong") throw new Error(JSON.stringify(first.errors));
    const fields = BaselineFields.parse({ ...plan, ...first.curve });
    expect(planOf(planDraftOf(fields, "zh"), "zh")).toEqual(first);
  });
});
