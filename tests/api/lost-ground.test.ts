import { chmodSync, lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { faultyNetwork } from "../../packages/store/src/testing/faulty-network.ts";
import { beneath } from "../../packages/store/src/testing/opened.ts";
import { startPostgres } from "../../packages/store/src/testing/postgres-server.ts";
import { upload } from "./imports.ts";
import { newFolder, type RunningServer, refusalIn, refusalOf, runningServer } from "./running-server.ts";
import { mountDisk } from "./small-disk.ts";
import { capacity } from "./writes.ts";

const quiet = { LIANCHI_LOG: "silent" };
const write = ({ client }: RunningServer, value: number, expectedVersion: number) =>
  client.projects.recordFigure.mutate({ actor: "王", expectedVersion, fields: capacity(value) });
const readiness = async ({ url }: RunningServer) => (await fetch(`${url}/readyz`)).status;

/** Every path in a folder whose mode is not its owner's alone. */
function openPaths(folder: string): readonly string[] {
  const { mode } = lstatSync(folder);
  const own = (mode & 0o777) === 0o700 ? [] : [folder];
  const within = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return openPaths(path);
    return (lstatSync(path).mode & 0o777) === 0o600 ? [] : [path];
  });
  return [...own, ...within];
}

describe("ground that goes away under the server", () => {
  it("a database that is cut off during a write costs that request a 503, and is found again", async (context) => {
    const database = await startPostgres();
    if (database === null) return context.skip("PostgreSQL is not installed: the cut connection did not run");
    database.createDatabase("cut");
    const network = await faultyNetwork(database.urlOf("cut"));
    const server = await runningServer({ env: { ...quiet, DATABASE_URL: network.url } });
    const own = { kind: "postgres", url: database.urlOf("cut") } as const;
    const refused = await beneath(own, async (db) => {
      await sql`select pg_advisory_lock(46140001)`.execute(db);
      const writing = refusalOf(write(server, 1_000, 1));
      let waiting = 0;
      while (waiting === 0)
        waiting = Number(
          (
            await sql<{
              count: number;
            }>`select count(*) from pg_locks where locktype = 'advisory' and not granted`.execute(db)
          ).rows[0]?.count ?? 0,
        );
      await network.cut(1);
      return writing;
    });
    expect(refused).toMatchObject({ httpStatus: 503, problems: [{ code: "database-unreachable" }] });
    expect(JSON.stringify(refused)).not.toContain("secret");
    expect(await readiness(server)).toBe(503);
    expect(await refusalOf(write(server, 2_000, 1))).toMatchObject({ httpStatus: 503 });
    network.mend();
    expect((await write(server, 3_000, 1)).version).toBe(2);
    expect(await readiness(server)).toBe(200);
    await server.stop();
    network.close();
    await database.stop();
  });

  it("a data folder that is deleted takes no more writes and is not called ready", async () => {
    const server = await runningServer({ env: quiet });
    expect((await write(server, 1_000, 1)).version).toBe(2);
    expect(await readiness(server)).toBe(200);
    rmSync(server.folder, { recursive: true, force: true });
    for (let tries = 0; tries < 3; tries++) {
      const refused = await refusalOf(write(server, 2_000, 2));
      expect(refused).toMatchObject({ httpStatus: 503, problems: [{ code: "folder-gone" }] });
      for (const text of Object.values(refused.problems[0]?.message ?? {}))
        expect(text).toContain(server.folder);
    }
    expect(await readiness(server)).toBe(503);
    await server.stop().catch(() => {});
  });

  it("a folder that others could read is closed to them at the start, old files and new", async () => {
    const folder = newFolder();
    const first = await runningServer({ folder });
    expect(openPaths(folder)).toEqual([]);
    await first.stop();
    mkdirSync(join(folder, "reports"));
    writeFileSync(join(folder, "reports", "old.pdf"), "old");
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o777);
    chmodSync(folder, 0o755);
    // As the command sets it: what is made later on is closed from its first moment.
    const before = process.umask(0o077);
    try {
      await using server = await runningServer({ folder });
      expect(openPaths(server.folder)).toEqual([]);
    } finally {
      process.umask(before);
    }
  });

  it("a full disk for temporary files is named with its remedy, in both languages", async (context) => {
    const disk = mountDisk("size=2m");
    if (disk === null) return context.skip("this process may not mount: the full temporary disk did not run");
    const before = process.env.TMPDIR;
    const folder = newFolder();
    process.env.TMPDIR = disk.folder;
    try {
      await using server = await runningServer({ folder, env: quiet });
      const { httpStatus, problems } = await refusalIn(
        await upload(server, Buffer.alloc(6_000_000, "a,b\n")),
      );
      expect([httpStatus, problems[0]?.code]).toEqual([507, "temp-full"]);
      for (const text of Object.values(problems[0]?.message ?? {})) expect(text).toContain("TMPDIR");
      expect(readdirSync(disk.folder).flatMap((name) => readdirSync(join(disk.folder, name)))).toEqual([]);
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
      disk.remove();
    }
  });
});

it("odd requests get the status that HTTP has for them, in both languages", async () => {
  await using server = await runningServer({ env: quiet });
  const { port } = new URL(server.url);
  const deep = "[".repeat(4_000) + "]".repeat(4_000);
  const json = { "content-type": "application/json" };
  const asked = (method: string, path: string, headers: Record<string, string> = {}, body = "") =>
    new Promise<[number | undefined, string]>((resolve, reject) => {
      const sent = request({ port, host: "127.0.0.1", method, path, headers }, async (answer) => {
        const { error } = await new Response(Buffer.concat(await answer.toArray())).json();
        const [problem] = error.data.problems;
        for (const lang of ["zh", "en"]) expect(problem.message[lang].length).toBeGreaterThan(10);
        resolve([answer.statusCode, problem.code]);
      });
      sent.on("error", reject);
      sent.end(body);
    });
  expect(await asked("POST", "/trpc/projects.save", json, deep)).toEqual([400, "json-too-deep"]);
  const input = encodeURIComponent(deep);
  expect(await asked("GET", `/trpc/projects.byId?input=${input}`)).toEqual([400, "json-too-deep"]);
  for (const method of ["TRACE", "PUT", "DELETE"])
    expect(await asked(method, "/"), method).toEqual([405, "method-unknown"]);
  expect(await asked("GET", "/index.html", { range: "bytes=99999999-" })).toEqual([416, "bad-range"]);
});
