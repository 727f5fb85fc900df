import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@lianchi/store";
import { afterAll, beforeAll, expect, it } from "vitest";
import { embeddedPlace } from "../../packages/store/src/testing/embedded-place.ts";
import { buildWriters, startWriter, untilTold } from "./children.ts";
import { seededDice } from "./power-cut.ts";
import { patienceMs, rounds } from "./rounds.ts";

const rows = rounds(20_000, 100_000);
const kills = rounds(20, 40);
const folder = mkdtempSync(join(tmpdir(), "lianchi-import-kill-"));
beforeAll(() => buildWriters("import-writer"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it(`has all of ${rows} sites or none after each of ${kills} kills in the middle of their import`, {
  timeout: patienceMs,
}, async () => {
  const dice = seededDice(20);
  const kept: number[] = [];
  // The first one runs to its end: so long may the others live at most.
  const first = startWriter(folder, rows, "import-writer");
  await untilTold(first, ({ readyMs }) => readyMs !== null, "the first import begins");
  const began = performance.now();
  await untilTold(first, ({ kept }) => kept.length > 0, "the first import ends");
  let wholeMs = performance.now() - began;
  first.child.kill("SIGKILL");
  await first.ended;
  kept.push(...first.kept);
  let cut = 0;
  // One that came to its end before it was killed does not count: the next ones are killed earlier.
  while (cut < kills) {
    const writer = startWriter(folder, rows, "import-writer");
    await untilTold(writer, ({ readyMs }) => readyMs !== null, "an import begins");
    await new Promise((resolve) => setTimeout(resolve, dice() * wholeMs));
    writer.child.kill("SIGKILL");
    await writer.ended;
    kept.push(...writer.kept);
    if (writer.kept.length === 0) cut += 1;
    else wholeMs *= 0.8;
  }
  const opened = await openStore(embeddedPlace(folder), {
    now: () => new Date(),
    statementTimeoutMs: 60_000,
  });
  if (opened.kind === "refused") throw new Error(opened.problem.code);
  const { store } = opened;
  const bySeq = new Map<number, number>();
  await store.readSites(
    { after: 0, upTo: 2 ** 40 },
    (part) => {
      for (const { seq } of part) bySeq.set(seq, (bySeq.get(seq) ?? 0) + 1);
    },
    () => {},
  );
  const actions = (await store.readChanges()).filter(({ kind }) => kind === "sites").map(({ seq }) => seq);
  await store.close();
  expect([...bySeq.values()].filter((count) => count !== rows)).toEqual([]);
  expect([...bySeq.keys()].sort((a, b) => a - b)).toEqual(actions);
  expect(kept.filter((seq) => !bySeq.has(seq))).toEqual([]);
  console.log(`${cut} imports of ${rows} sites cut short, ${actions.length} whole, none in part`);
});
