import { PlanToSave, ScheduleFields } from "@lianchi/domain";
import { expect, it } from "vitest";
import { problemsFromZod } from "./problems-from-zod.ts";

const plan = {
  id: "p",
  clusterId: "c",
  name: "计划",
  origin: { kind: "entered" },
  points: [
    { month: "2026-03", capacityKw: 500 },
    { month: "2026-02", capacityKw: 400 },
  ],
  batches: [{ batch: "一批", startOn: "2026-05-20", endOn: "2026-05-10" }],
  milestones: [],
  basis: "reported",
  sourceId: "s",
  isReference: false,
  isWithdrawn: false,
};
const schedule = {
  id: "s",
  reportId: "r",
  formats: ["pdf", "pdf"],
  every: "month",
  daysLater: 0,
  hour: 8,
  isWithdrawn: false,
};

it("says of each broken rule what is right: plans and schedules were told to look at their dates", () => {
  const told = (
    parsed: ReturnType<typeof PlanToSave.safeParse | typeof ScheduleFields.safeParse>,
    input: object,
  ) => (parsed.success ? [] : problemsFromZod(parsed.error, input));
  const all = [
    ...told(PlanToSave.safeParse(plan), plan),
    ...told(ScheduleFields.safeParse(schedule), schedule),
  ];
  expect(all.map(({ field }) => field)).toEqual([
    "points.1.month",
    "points.1.capacityKw",
    "batches.0.endOn",
    "formats",
  ]);
  for (const { message } of all) {
    expect(message.zh).not.toContain("内容不符合要求");
    expect(message.en).not.toContain("among what can be taken");
  }
});
