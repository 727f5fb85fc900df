import type { Engine } from "./engine.ts";

/** PGlite has neither checkpointer nor autovacuum. Limits at which their work is done for them. */
export type HousekeepingPolicy = {
  readonly checkpointAfterWrites: number;
  readonly checkpointAfterMs: number;
  readonly vacuumAfterWrites: number;
};

export const housekeepingPolicy: HousekeepingPolicy = {
  checkpointAfterWrites: 2_000,
  checkpointAfterMs: 5 * 60 * 1000,
  vacuumAfterWrites: 20_000,
};

export type Upkeep = { readonly isCheckpointDue: boolean; readonly isVacuumDue: boolean };

/** What is due after so many writes and so much time. */
export function upkeepDue(
  since: {
    readonly writesSinceCheckpoint: number;
    readonly msSinceCheckpoint: number;
    readonly writesSinceVacuum: number;
  },
  policy: HousekeepingPolicy,
): Upkeep {
  const isOld = since.writesSinceCheckpoint > 0 && since.msSinceCheckpoint >= policy.checkpointAfterMs;
  return {
    isCheckpointDue: since.writesSinceCheckpoint >= policy.checkpointAfterWrites || isOld,
    isVacuumDue: since.writesSinceVacuum >= policy.vacuumAfterWrites,
  };
}

export type Housekeeping = {
  /** Counts written rows. */
  noteWrites(rows: number): void;
  stop(): void;
};

/** Looks every few seconds whether something is due, and does it between statements. */
export function keepHouse(
  engine: Engine,
  now: () => number,
  policy: HousekeepingPolicy = housekeepingPolicy,
): Housekeeping {
  let writesSinceCheckpoint = 0;
  let writesSinceVacuum = 0;
  let checkpointAtMs = now();
  let isBusy = false;

  async function look(): Promise<void> {
    const since = { writesSinceCheckpoint, writesSinceVacuum, msSinceCheckpoint: now() - checkpointAtMs };
    const due = upkeepDue(since, policy);
    if (isBusy || (!due.isCheckpointDue && !due.isVacuumDue)) return;
    isBusy = true;
    try {
      const session = await engine.session();
      try {
        if (due.isVacuumDue) {
          writesSinceVacuum = 0;
          await session.exec("VACUUM (ANALYZE)");
        }
        writesSinceCheckpoint = 0;
        checkpointAtMs = now();
        await session.exec("CHECKPOINT");
      } finally {
        session.release();
      }
    } catch {
      // A statement that follows meets the same fault and reports it to whoever asked.
    } finally {
      isBusy = false;
    }
  }

  const timer = setInterval(() => void look(), 5_000);
  timer.unref();
  return {
    noteWrites: (rows) => {
      writesSinceCheckpoint += rows;
      writesSinceVacuum += rows;
    },
    stop: () => clearInterval(timer),
  };
}
