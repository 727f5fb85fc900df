import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { openingChanges } from "@lianchi/domain";
import { openStore } from "@lianchi/store";
import { Kysely } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appendChanges } from "../../packages/store/src/append-change.ts";
import { openDatabase } from "../../packages/store/src/embedded/database.ts";
import { embeddedDialect } from "../../packages/store/src/embedded/dialect.ts";
import { engineInThisThread } from "../../packages/store/src/embedded/engine-in-this-thread.ts";
import type { Schema } from "../../packages/store/src/schema.ts";
import { embeddedPlace, testTemplate } from "../../packages/store/src/testing/embedded-place.ts";
import { type DiskEvent, recordDisk } from "./disk-recorder.ts";
import { diskAfterCut, seededDice } from "./power-cut.ts";
import { patienceMs, rounds } from "./rounds.ts";
import { capacityOf, writtenValues } from "./written.ts";

const cuts = rounds(30, 200);
const work = mkdtempSync(join(tmpdir(), "lianchi-power-"));
const live = join(work, "live");
const base = join(work, "base");
const asItWas = join(work, "as-it-was");
const events: DiskEvent[] = [];
/** After so many events the value was acknowledged. */
const acknowledged: { readonly value: number; readonly afterEvents: number }[] = [];

async function recordALife(): Promise<void> {
  mkdirSync(live);
  let isRecording = false;
  const observe = recordDisk(join(live, "pg"), (event) => {
    if (isRecording) events.push(event);
  });
  const database = await openDatabase({
    folder: live,
    templateArchive: fileURLToPath(testTemplate),
    observe,
  });
  const db = new Kysely<Schema>({ dialect: embeddedDialect(engineInThisThread(database)) });
  await appendChanges(db, openingChanges, {
    at: "2026-11-23T00:00:00.000Z",
    writer: "crash suite",
    isShared: false,
  });
  await database.exec("CHECKPOINT");
  cpSync(live, base, { recursive: true });
  isRecording = true;
  for (let value = 1; value <= 240; value++) {
    const told = await appendChanges(db, [capacityOf(value, value)], {
      at: new Date(Date.parse("2026-11-23T01:00:00.000Z") + value).toISOString(),
      writer: "crash suite",
      isShared: false,
    });
    if (told.kind !== "appended") throw new Error(JSON.stringify(told));
    acknowledged.push({ value, afterEvents: events.length });
    if (value % 60 === 0) await database.exec("CHECKPOINT");
    if (value === 100) await database.exec("VACUUM (ANALYZE)");
  }
  isRecording = false;
  cpSync(live, asItWas, { recursive: true });
  await database.close();
}

/** Values that were acknowledged before the cut and are gone after it; null when the store does not even open. */
async function lostAfter(
  cut: number,
  seen: readonly DiskEvent[],
  seed: number,
): Promise<readonly number[] | null> {
  const folder = join(work, "cut");
  rmSync(folder, { recursive: true, force: true });
  cpSync(base, folder, { recursive: true, filter: (from) => !from.startsWith(join(base, "pg")) });
  diskAfterCut(join(base, "pg"), seen, join(folder, "pg"), seededDice(seed));
  const opened = await openStore(embeddedPlace(folder), {
    now: () => new Date(),
    statementTimeoutMs: 20_000,
  });
  if (opened.kind === "refused") return null;
  try {
    const faults = await opened.store.check();
    const values = writtenValues(await opened.store.readChanges());
    const owed = acknowledged.filter(({ afterEvents }) => afterEvents <= cut).map(({ value }) => value);
    return faults.length > 0 ? null : owed.filter((value) => !values.has(value));
  } finally {
    await opened.store.close();
  }
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

describe("a power cut", () => {
  beforeAll(recordALife);
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it("is recorded with flushes: one at least for each acknowledged write", () => {
    expect(events.filter(({ kind }) => kind === "flush").length).toBeGreaterThanOrEqual(acknowledged.length);
    expect(events.filter(({ kind }) => kind === "write").length).toBeGreaterThan(acknowledged.length);
  });

  it("is recorded whole: all events together give the folder as it was", () => {
    const paths = new Set(events.flatMap((event) => (event.kind === "write" ? [event.path] : [])));
    const flushes = [...paths].map((path) => ({ kind: "flush", path }) as const);
    const again = join(work, "again");
    diskAfterCut(join(base, "pg"), [...events, ...flushes], again, seededDice(0));
    expect(filesIn(again)).toEqual(filesIn(join(asItWas, "pg")));
    const differing = filesIn(again).filter(
      (path) => !readFileSync(join(again, path)).equals(readFileSync(join(asItWas, "pg", path))),
    );
    expect(differing).toEqual([]);
  });

  it(`takes nothing that was acknowledged, at any of ${cuts} moments`, { timeout: patienceMs }, async () => {
    const dice = seededDice(4614);
    for (let at = 0; at < cuts; at++) {
      const cut = Math.floor(dice() * (events.length + 1));
      expect({ cut, lost: await lostAfter(cut, events.slice(0, cut), at) }).toEqual({ cut, lost: [] });
    }
  });

  it("would take acknowledged writes from a store that opens as if all were well, were nothing flushed", {
    timeout: patienceMs,
  }, async () => {
    // Before the life's first checkpoint only the log matters, so that the store still opens.
    const { afterEvents } = acknowledged[50] ?? { afterEvents: 0 };
    const seen = events.slice(0, afterEvents);
    const losses: (readonly number[] | null)[] = [];
    for (const seed of [1, 2, 3]) {
      expect(await lostAfter(afterEvents, seen, seed)).toEqual([]);
      losses.push(
        await lostAfter(
          afterEvents,
          seen.filter(({ kind }) => kind !== "flush"),
          seed,
        ),
      );
    }
    expect(losses.some((lost) => lost !== null && lost.length > 0)).toBe(true);
    console.log(`without flushes lost: ${losses.map((lost) => lost?.length ?? "all").join(", ")} of 51`);
  });
});
