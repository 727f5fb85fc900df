import type { Engine, Session } from "./engine.ts";

/** PGlite has neither checkpointer nor autovacuum. Limits at which their work is done for them. */
export type HousekeepingPolicy = {
  readonly lookEveryMs: number;
  /** A large store's vacuum may outrun the limit of a statement; ending it each time would mean never. */
  readonly upkeepLimitMs: number;
  readonly checkpointAfterWrites: number;
  readonly checkpointAfterLogBytes: number;
  readonly checkpointAfterMs: number;
  readonly vacuumAfterWrites: number;
};

export const housekeepingPolicy: HousekeepingPolicy = {
  lookEveryMs: 5_000,
  upkeepLimitMs: 5 * 60 * 1000,
  checkpointAfterWrites: 2_000,
  checkpointAfterLogBytes: 16 * 1024 * 1024,
  checkpointAfterMs: 5 * 60 * 1000,
  vacuumAfterWrites: 20_000,
};

export type Upkeep = { readonly isCheckpointDue: boolean; readonly isVacuumDue: boolean };

/** What is due after so many writes and so much time. */
export function upkeepDue(
  since: {
    readonly writesSinceCheckpoint: number;
    readonly logBytesSinceCheckpoint: number;
    readonly msSinceCheckpoint: number;
    readonly writesSinceVacuum: number;
  },
  policy: HousekeepingPolicy,
): Upkeep {
  const isOld = since.writesSinceCheckpoint > 0 && since.msSinceCheckpoint >= policy.checkpointAfterMs;
  return {
    isCheckpointDue:
      since.writesSinceCheckpoint >= policy.checkpointAfterWrites ||
      since.logBytesSinceCheckpoint >= policy.checkpointAfterLogBytes ||
      isOld,
    isVacuumDue: since.writesSinceVacuum >= policy.vacuumAfterWrites,
  };
}

export type Housekeeping = {
  /** Counts written rows. */
  noteWrites(rows: number): void;
  stop(): void;
};

/** How much log a recovery would have to read. */
async function logBytesIn(session: Session): Promise<number> {
  const { rows } = await session.query(
    "select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn) from pg_control_checkpoint()",
  );
  return Number(rows[0]?.[0] ?? 0);
}

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
    // Nothing written, nothing to do: the idle engine is left alone.
    if (isBusy || (writesSinceCheckpoint === 0 && writesSinceVacuum < policy.vacuumAfterWrites)) return;
    isBusy = true;
    try {
      const session = await engine.session();
      try {
        const due = upkeepDue(
          {
            writesSinceCheckpoint,
            writesSinceVacuum,
            logBytesSinceCheckpoint: await logBytesIn(session),
            msSinceCheckpoint: now() - checkpointAtMs,
          },
          policy,
        );
        if (due.isVacuumDue) {
          writesSinceVacuum = 0;
          await session.exec("VACUUM (ANALYZE)", policy.upkeepLimitMs);
        }
        if (due.isVacuumDue || due.isCheckpointDue) {
          writesSinceCheckpoint = 0;
          checkpointAtMs = now();
          await session.exec("CHECKPOINT", policy.upkeepLimitMs);
        }
      } finally {
        session.release();
      }
    } catch {
      // A statement that follows meets the same fault and reports it to whoever asked.
    } finally {
      isBusy = false;
    }
  }

  const timer = setInterval(() => void look(), policy.lookEveryMs);
  timer.unref();
  return {
    noteWrites: (rows) => {
      writesSinceCheckpoint += rows;
      writesSinceVacuum += rows;
    },
    stop: () => clearInterval(timer),
  };
}
