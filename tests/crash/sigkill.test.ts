import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openStore } from "@lianchi/store";
import { afterAll, beforeAll, expect, it } from "vitest";
import { builtWorkerUrl } from "../../packages/store/src/embedded/build-worker.ts";
import { startEngine } from "../../packages/store/src/embedded/engine.ts";
import { embeddedPlace, testTemplate } from "../../packages/store/src/testing/embedded-place.ts";
import { buildWriters, startWriter, untilTold, type Writer, type WriterName } from "./children.ts";
import { seededDice } from "./power-cut.ts";
import { patienceMs, rounds } from "./rounds.ts";
import { writtenValues } from "./written.ts";

const root = mkdtempSync(join(tmpdir(), "lianchi-kill-"));
const newFolder = () => mkdtempSync(join(root, "folder-"));
const dice = seededDice(60);
const kills = { writing: rounds(20, 60), checkpoint: rounds(10, 30), creation: rounds(8, 30) };
beforeAll(() => buildWriters("writer", "checkpoint-writer"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function killAfter(writer: Writer, delayMs: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, delayMs));
  writer.child.kill("SIGKILL");
  await writer.ended;
}

/** Starts a writer and waits for its first write. */
async function startedAgain(folder: string, firstValue: number, name?: WriterName): Promise<Writer> {
  const writer = startWriter(folder, firstValue, name);
  await untilTold(writer, ({ kept }) => kept.length > 0, "its first write is acknowledged");
  return writer;
}

async function survivors(folder: string) {
  const opened = await openStore(embeddedPlace(folder), {
    now: () => new Date(),
    statementTimeoutMs: 20_000,
  });
  if (opened.kind === "refused") throw new Error(JSON.stringify(opened.problem));
  const faults = await opened.store.check();
  const values = writtenValues(await opened.store.readChanges());
  await opened.store.close();
  return { values, faults };
}

const report = (count: number, when: string, acknowledged: number) =>
  console.log(`${count} kills while ${when}: ${acknowledged} acknowledged, none lost`);

it(`loses nothing acknowledged over ${kills.writing} kills in the middle of writing and of recovering`, {
  timeout: patienceMs,
}, async () => {
  const folder = newFolder();
  const acknowledged: number[] = [];
  for (let kill = 0; kill < kills.writing; kill++) {
    if (kill % 2 === 0) {
      const writer = await startedAgain(folder, kill * 100_000);
      // On a machine whose cores are busy the kill would come before there is anything to lose.
      await untilTold(writer, ({ kept }) => kept.length > 2, "three writes are acknowledged");
      await killAfter(writer, dice() * 300);
      acknowledged.push(...writer.kept);
    } else {
      const recovering = startWriter(folder, kill * 100_000);
      await killAfter(recovering, 80 + dice() * 500);
      acknowledged.push(...recovering.kept);
    }
  }
  const { values, faults } = await survivors(folder);
  expect(acknowledged.filter((value) => !values.has(value))).toEqual([]);
  expect(faults).toEqual([]);
  expect(acknowledged.length).toBeGreaterThan(kills.writing);
  report(kills.writing, "writing and recovering", acknowledged.length);
});

it(`loses nothing acknowledged over ${kills.checkpoint} kills in the middle of a checkpoint`, {
  timeout: patienceMs,
}, async () => {
  const folder = newFolder();
  const acknowledged: number[] = [];
  for (let kill = 0; kill < kills.checkpoint; kill++) {
    const writer = await startedAgain(folder, kill * 100_000, "checkpoint-writer");
    await untilTold(writer, ({ checkpoints }) => checkpoints > kill % 5, "a checkpoint begins");
    await killAfter(writer, dice() * 6);
    acknowledged.push(...writer.kept);
  }
  const engine = await startEngine({
    folder,
    workerUrl: builtWorkerUrl,
    templateArchive: fileURLToPath(testTemplate),
    statementTimeoutMs: 20_000,
  });
  const session = await engine.session();
  const values = new Set((await session.query("select value from kept")).rows.flat().map(Number));
  session.release();
  await engine.close();
  expect(acknowledged.filter((value) => !values.has(value))).toEqual([]);
  report(kills.checkpoint, "checkpointing", acknowledged.length);
});

it(`comes up whole after ${kills.creation} kills in the middle of its first creation`, {
  timeout: patienceMs,
}, async () => {
  // The first one is made to its end: so long may the others live at most.
  const made = newFolder();
  const began = performance.now();
  await killAfter(await startedAgain(made, 0), 0);
  const wholeMs = performance.now() - began;
  rmSync(made, { recursive: true, force: true });
  let acknowledged = 0;
  let cut = 0;
  for (let kill = 0; kill < kills.creation; kill++) {
    const folder = newFolder();
    const first = startWriter(folder, 0);
    await killAfter(first, ((kill + 0.5) / kills.creation) * wholeMs);
    if (first.kept.length === 0) cut += 1;
    const second = await startedAgain(folder, 500_000);
    await killAfter(second, 0);
    const { values, faults } = await survivors(folder);
    const kept = [...first.kept, ...second.kept];
    expect(kept.filter((value) => !values.has(value))).toEqual([]);
    expect(faults).toEqual([]);
    acknowledged += kept.length;
    rmSync(folder, { recursive: true, force: true });
  }
  expect(cut).toBeGreaterThan(0);
  report(kills.creation, "creating", acknowledged);
});
