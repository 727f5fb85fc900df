import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { builtWorkerUrl } from "../../packages/store/src/embedded/build-worker.ts";
import { EngineLost, startEngine } from "../../packages/store/src/embedded/engine.ts";
import { testTemplate } from "../../packages/store/src/testing/embedded-place.ts";

const folder = mkdtempSync(join(tmpdir(), "lianchi-watchdog-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("ends a runaway statement and serves the next one, with all that was acknowledged", async () => {
  const engine = await startEngine({
    folder,
    workerUrl: builtWorkerUrl,
    templateArchive: fileURLToPath(testTemplate),
    statementTimeoutMs: 1_500,
  });
  const first = await engine.session();
  await first.exec("create table kept (value integer)");
  await first.query("insert into kept values ($1)", ["42"]);
  await first.exec("begin");
  await first.query("insert into kept values ($1)", ["43"]);
  const runaway = first.query("select count(*) from generate_series(1, 1000000000000)");
  await expect(runaway).rejects.toSatisfy(
    (error) => error instanceof EngineLost && error.reason === "query-timeout",
  );
  await expect(first.query("select 1")).rejects.toBeInstanceOf(EngineLost);
  first.release();
  const next = await engine.session();
  expect((await next.query("select value from kept")).rows).toEqual([["42"]]);
  next.release();
  await engine.close();
});
