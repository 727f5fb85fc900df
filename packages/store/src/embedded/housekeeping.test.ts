import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { testTemplate } from "../testing/embedded-place.ts";
import { builtWorkerUrl } from "./build-worker.ts";
import { startEngine } from "./engine.ts";
import { housekeepingPolicy, keepHouse, upkeepDue } from "./housekeeping.ts";

const nothing = {
  writesSinceCheckpoint: 0,
  logBytesSinceCheckpoint: 0,
  msSinceCheckpoint: 0,
  writesSinceVacuum: 0,
};
const due = (since: Partial<typeof nothing>) => upkeepDue({ ...nothing, ...since }, housekeepingPolicy);

it("leaves a store alone that nobody writes to, however long", () => {
  expect(due({ msSinceCheckpoint: 1e12 })).toEqual({ isCheckpointDue: false, isVacuumDue: false });
});

it("checkpoints after so many writes, after so much log, or some time after the first", () => {
  const { checkpointAfterLogBytes } = housekeepingPolicy;
  expect(
    due({ writesSinceCheckpoint: 1, logBytesSinceCheckpoint: checkpointAfterLogBytes }).isCheckpointDue,
  ).toBe(true);
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

it("keeps the log short behind a writer of few but large rows", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lianchi-house-"));
  const engine = await startEngine({
    folder,
    workerUrl: builtWorkerUrl,
    templateArchive: fileURLToPath(testTemplate),
    statementTimeoutMs: 20_000,
  });
  const policy = { ...housekeepingPolicy, checkpointAfterLogBytes: 1024 * 1024, lookEveryMs: 10 };
  const house = keepHouse(engine, () => 0, policy);
  const query = async (sql: string) => {
    const session = await engine.session();
    try {
      return (await session.query(sql)).rows[0]?.[0];
    } finally {
      session.release();
    }
  };
  const redo = "select redo_lsn from pg_control_checkpoint()";
  await query("create table filled (filler text)");
  const before = await query(redo);
  await query("insert into filled select repeat('x', 500) from generate_series(1, 4000)");
  house.noteWrites(1);
  while ((await query(redo)) === before) await new Promise((resolve) => setTimeout(resolve, 10));
  house.stop();
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});
