import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@lianchi/store";
import { afterAll, beforeAll, expect, it } from "vitest";
import { embeddedPlace } from "../../packages/store/src/testing/embedded-place.ts";
import { buildWriter, startWriter, until } from "./children.ts";
import { writtenValues } from "./written.ts";

const readyBudgetMs = 3_000;
const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), "lianchi-kill-"));
  folders.push(folder);
  return folder;
};
beforeAll(buildWriter);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Spread over the first moments of a life: opening, recovery, checkpoint, writing. */
const momentMs = (at: number) => (at * 37) % 400;

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

it("loses nothing acknowledged over 45 kills in the middle of writing and recovering", {
  timeout: 300_000,
}, async () => {
  const folder = newFolder();
  const acknowledged: number[] = [];
  const openings: number[] = [];
  for (let kill = 0; kill < 45; kill++) {
    const writer = startWriter(folder, kill * 100_000);
    await until(() => writer.readyMs !== null, "the store is open");
    openings.push(writer.readyMs ?? Number.POSITIVE_INFINITY);
    await until(() => writer.kept.length > 0, "something is written");
    await new Promise((resolve) => setTimeout(resolve, momentMs(kill)));
    writer.child.kill("SIGKILL");
    await writer.ended;
    acknowledged.push(...writer.kept);
  }
  const { values, faults } = await survivors(folder);
  expect(acknowledged.filter((value) => !values.has(value))).toEqual([]);
  expect(faults).toEqual([]);
  expect(acknowledged.length).toBeGreaterThan(45);
  expect(Math.max(...openings)).toBeLessThanOrEqual(readyBudgetMs);
  console.log(
    `45 kills while writing: ${acknowledged.length} acknowledged, none lost; slowest opening ${Math.max(...openings)} ms`,
  );
});

it("comes up whole after 15 kills in the middle of its first creation", { timeout: 300_000 }, async () => {
  const openings: number[] = [];
  for (let kill = 0; kill < 15; kill++) {
    const folder = newFolder();
    const first = startWriter(folder, 0);
    await new Promise((resolve) => setTimeout(resolve, 150 + kill * 110));
    first.child.kill("SIGKILL");
    await first.ended;
    const second = startWriter(folder, 500_000);
    await until(() => second.kept.length > 3, "the second life writes");
    openings.push(second.readyMs ?? Number.POSITIVE_INFINITY);
    second.child.kill("SIGKILL");
    await second.ended;
    const { values, faults } = await survivors(folder);
    expect([...first.kept, ...second.kept].filter((value) => !values.has(value))).toEqual([]);
    expect(faults).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  }
  expect(Math.max(...openings)).toBeLessThanOrEqual(readyBudgetMs);
  console.log(`15 kills while creating: slowest opening after one ${Math.max(...openings)} ms`);
});
