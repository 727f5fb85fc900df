import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  DatabaseError,
  type Engine,
  EngineLost,
  startEngine,
} from "../../packages/store/src/embedded/engine.ts";
import { testTemplate } from "../../packages/store/src/testing/embedded-place.ts";

const folder = mkdtempSync(join(tmpdir(), "lianchi-bad-disk-"));
const stuck = join(folder, "stuck");
const failing = join(folder, "failing");
let engine: Engine;
beforeAll(async () => {
  engine = await startEngine({
    folder,
    workerUrl: new URL("./bad-disk-worker.mjs", import.meta.url),
    templateArchive: fileURLToPath(testTemplate),
    // Far more than an ordinary statement takes on a starved machine, and little enough to wait for.
    statementTimeoutMs: 5_000,
  });
  const session = await engine.session();
  await session.exec("create table kept (value integer)");
  session.release();
});
afterAll(async () => {
  rmSync(stuck, { force: true });
  rmSync(failing, { force: true });
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

async function once<Value>(work: (session: Awaited<ReturnType<Engine["session"]>>) => Promise<Value>) {
  const session = await engine.session();
  try {
    return await work(session);
  } finally {
    session.release();
  }
}
const keep = (value: number) =>
  once((session) => session.query("insert into kept values ($1)", [String(value)]));
const kept = () => once(async (session) => (await session.query("select value from kept")).rows.flat());

it("acknowledges nothing that the disk refused to flush, and serves again once it does not", async () => {
  await keep(1);
  writeFileSync(failing, "");
  // Of the flush itself: the watchdog, which finds a spinning engine, would name another reason.
  await expect(keep(2)).rejects.toMatchObject({ reason: "worker-died", message: /EIO/ });
  await expect(keep(3)).rejects.toSatisfy(
    (error) => error instanceof DatabaseError || error instanceof EngineLost,
  );
  rmSync(failing);
  await keep(4);
  expect(await kept()).toEqual(expect.arrayContaining(["1", "4"]));
  expect(await kept()).not.toContain("3");
});

it("never lets a second engine into the folder while a stopped one still sits in the disk", async () => {
  await keep(5);
  writeFileSync(stuck, "");
  await expect(keep(6)).rejects.toMatchObject({ reason: "query-timeout" });
  await expect(keep(7)).rejects.toMatchObject({ reason: "query-timeout", message: /still holds/ });
  rmSync(stuck);
  await keep(8);
  expect(await kept()).toEqual(expect.arrayContaining(["1", "4", "5", "8"]));
  expect(await kept()).not.toContain("7");
});
