import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@lianchi/store";
import { afterAll, beforeAll, expect, it } from "vitest";
import { embeddedPlace } from "../../packages/store/src/testing/embedded-place.ts";
import { buildWriters, startWriter, untilTold } from "./children.ts";
import { patienceMs, rounds } from "./rounds.ts";
import { writtenValues } from "./written.ts";

const folder = mkdtempSync(join(tmpdir(), "lianchi-second-"));
beforeAll(() => buildWriters("writer"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const attempts = rounds(10, 100);

it(`refuses a second process ${attempts} times of ${attempts}, and the first one loses nothing`, {
  timeout: patienceMs,
}, async () => {
  const first = startWriter(folder, 0);
  await untilTold(first, ({ kept }) => kept.length > 0, "the first process writes");
  for (let attempt = 0; attempt < attempts; attempt++) {
    const second = startWriter(folder, 1_000_000 + attempt);
    expect(await second.ended).toBe(3);
    expect(second.refusal).toBe(`folder-locked pid ${first.child.pid}`);
    expect(second.kept).toEqual([]);
  }
  const before = first.kept.length;
  await untilTold(first, ({ kept }) => kept.length > before, "the first process still writes");
  first.child.kill("SIGKILL");
  await first.ended;
  const opened = await openStore(embeddedPlace(folder), {
    now: () => new Date(),
    statementTimeoutMs: 20_000,
  });
  if (opened.kind === "refused") throw new Error(JSON.stringify(opened.problem));
  const values = writtenValues(await opened.store.readChanges());
  await opened.store.close();
  expect(first.kept.filter((value) => !values.has(value))).toEqual([]);
  expect([...values].filter((value) => value >= 1_000_000)).toEqual([]);
});
