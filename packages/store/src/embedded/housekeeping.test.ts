import { expect, it } from "vitest";
import { housekeepingPolicy, upkeepDue } from "./housekeeping.ts";

const nothing = { writesSinceCheckpoint: 0, msSinceCheckpoint: 0, writesSinceVacuum: 0 };
const due = (since: Partial<typeof nothing>) => upkeepDue({ ...nothing, ...since }, housekeepingPolicy);

it("leaves a store alone that nobody writes to, however long", () => {
  expect(due({ msSinceCheckpoint: 1e12 })).toEqual({ isCheckpointDue: false, isVacuumDue: false });
});

it("checkpoints after so many writes, or some time after the first", () => {
  expect(due({ writesSinceCheckpoint: housekeepingPolicy.checkpointAfterWrites }).isCheckpointDue).toBe(true);
  expect(
    due({ writesSinceCheckpoint: 1, msSinceCheckpoint: housekeepingPolicy.checkpointAfterMs })
      .isCheckpointDue,
  ).toBe(true);
  expect(due({ writesSinceCheckpoint: 1, msSinceCheckpoint: 1 }).isCheckpointDue).toBe(false);
});

it("vacuums after an import's worth of writes", () => {
  expect(due({ writesSinceVacuum: housekeepingPolicy.vacuumAfterWrites }).isVacuumDue).toBe(true);
});
