import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { builtWorkerUrl } from "../../packages/store/src/embedded/build-worker.ts";
import { EngineLost, startEngine } from "../../packages/store/src/embedded/engine.ts";
import { testTemplate } from "../../packages/store/src/testing/embedded-place.ts";

const root = mkdtempSync(join(tmpdir(), "lianchi-watchdog-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
/** Far more than an ordinary statement takes on a starved machine, and little enough to wait for. */
const limitMs = 5_000;
const folder = () => mkdtempSync(join(root, "folder-"));
const engineIn = (place: string, statementTimeoutMs: number) =>
  startEngine({
    folder: place,
    workerUrl: builtWorkerUrl,
    templateArchive: fileURLToPath(testTemplate),
    statementTimeoutMs,
  });
const timedOut = (error: unknown) => error instanceof EngineLost && error.reason === "query-timeout";

it("ends a runaway statement and serves the next one, with all that was acknowledged", async () => {
  const engine = await engineIn(folder(), limitMs);
  const first = await engine.session();
  await first.exec("create table kept (value integer)");
  await first.query("insert into kept values ($1)", ["42"]);
  await first.exec("begin");
  await first.query("insert into kept values ($1)", ["43"]);
  const runaway = first.query(
    "select count(*) from generate_series(1, 1000000) a, generate_series(1, 1000000) b",
  );
  await expect(runaway).rejects.toSatisfy(timedOut);
  await expect(first.query("select 1")).rejects.toBeInstanceOf(EngineLost);
  first.release();
  const next = await engine.session();
  expect((await next.query("select value from kept")).rows).toEqual([["42"]]);
  next.release();
  await engine.close();
});

it("lets no statement fill the disk", async () => {
  const engine = await engineIn(folder(), 600_000);
  const session = await engine.session();
  const filling = session.query("select count(*) from generate_series(1, 1000000000000)");
  await expect(filling).rejects.toMatchObject({ code: "53400" });
  session.release();
  await engine.close();
});

it("sweeps up the sort files of a statement that was ended", async () => {
  const place = folder();
  const sorts = join(place, "pg", "base", "pgsql_tmp");
  const engine = await engineIn(place, limitMs);
  const session = await engine.session();
  const sorting = session.query(
    "select * from generate_series(1, 1000000) a, generate_series(1, 20) b order by b, a",
  );
  await expect(sorting).rejects.toSatisfy(timedOut);
  expect(readdirSync(sorts)).not.toEqual([]);
  session.release();
  (await engine.session()).release();
  expect(existsSync(sorts)).toBe(false);
  await engine.close();
});

it("ends no statement whose answer came in time while this thread was busy", async () => {
  const engine = await engineIn(folder(), limitMs);
  const session = await engine.session();
  const counting = session.query("select count(*) from generate_series(1, 2000)");
  // After an immediate the event loop looks at its timers first, and only then at what other threads said.
  setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, limitMs + 1_000));
  expect((await counting).rows).toEqual([["2000"]]);
  session.release();
  await engine.close();
});
