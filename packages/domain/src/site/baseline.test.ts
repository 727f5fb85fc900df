import { expect, it } from "vitest";
import { BaselineFields, PlanToSave } from "./baseline.ts";

const planWith = (startOn: string, endOn: string) => ({
  id: "p",
  clusterId: "c",
  name: "计划",
  origin: { kind: "entered" },
  points: [{ month: "2026-03", capacityKw: 500 }],
  batches: [{ batch: "一批", startOn, endOn }],
  milestones: [],
  basis: "reported",
  sourceId: "s",
  isReference: false,
  isWithdrawn: false,
});

it("a plan that an earlier version took still opens: a stricter rule holds for what is written from now on", () => {
  const sameMonth = planWith("2026-10-20", "2026-10-05");
  expect(BaselineFields.safeParse(sameMonth).success).toBe(true);
  expect(PlanToSave.safeParse(sameMonth).error?.issues.map(({ path }) => path)).toEqual([
    ["batches", 0, "endOn"],
  ]);
  expect(PlanToSave.safeParse(planWith("2026-10", "2026-10-05")).success).toBe(true);
  expect(PlanToSave.safeParse(planWith("2026-10-05", "2026-10-05")).success).toBe(true);
  expect(PlanToSave.safeParse(planWith("2026-11", "2026-10-05")).success).toBe(false);
});
