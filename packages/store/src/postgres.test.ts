import { openingChanges } from "@lianchi/domain";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EngineLost } from "./embedded/engine.ts";
import { openStore, type Store, type StorePlace } from "./store.ts";
import { faultyNetwork } from "./testing/faulty-network.ts";
import { beneath, opened, storeOptions } from "./testing/opened.ts";
import { startPostgres } from "./testing/postgres-server.ts";
import { capacity } from "./testing/requests.ts";

const server = await startPostgres();
afterAll(() => server?.stop());
if (server === null)
  console.log("PostgreSQL is not installed: the suite of what only a server does did not run.");

const at = (url: string): StorePlace => ({ kind: "postgres", url });
/** The turn that writers take, held by a session that is no store. */
const holdTurn = sql`select pg_advisory_lock(46140001)`;
const waitingWriters = sql<{ count: number }>`select count(*) from pg_locks join pg_database on oid = database
  where datname = current_database() and locktype = 'advisory' and not granted`;
/** More than a statement takes on a machine that is starved, and little enough to wait for. */
const shortLimit = { ...storeOptions, statementTimeoutMs: 5_000 };
const heard = (store: Store) => new Promise<void>((resolve) => store.onForeignChange(resolve));

describe.skipIf(server === null)("a PostgreSQL server", () => {
  let url = "";
  const urlOf = (database: string) => server?.urlOf(database) ?? "";
  /** Runs as the server's owner, one statement at a time. */
  const own = (...statements: readonly string[]) =>
    beneath(at(url), async (db) => {
      for (const statement of statements) await sql.raw(statement).execute(db);
    });
  const newDatabase = async (name: string, ...settings: readonly string[]): Promise<StorePlace> => {
    await own(`create database ${name}`, ...settings.map((set) => `alter database ${name} set ${set}`));
    return at(urlOf(name));
  };
  /** A database that already has its tables: making them is no part of what a short limit is about. */
  const madeDatabase = async (name: string): Promise<StorePlace> => {
    const place = await newDatabase(name);
    await (await opened(place)).close();
    return place;
  };
  beforeAll(() => {
    server?.createDatabase("own");
    url = urlOf("own");
  });

  it("tells one store what another has written, and none what it wrote itself", async () => {
    const place = await newDatabase("two");
    const [writer, reader] = [await opened(place), await opened(place)];
    let ownCount = 0;
    writer.onForeignChange(() => {
      ownCount += 1;
    });
    const news = heard(reader);
    await writer.append(openingChanges);
    await news;
    expect(await reader.readChanges()).toEqual(await writer.readChanges());
    const answer = heard(writer);
    await reader.append([capacity(1, 1)]);
    await answer;
    expect(ownCount).toBe(1);
    await Promise.all([writer.close(), reader.close()]);
  });

  it("is heard again after its connections were cut and two tries to mend them failed", async () => {
    const place = await newDatabase("cut");
    const network = await faultyNetwork(urlOf("cut"));
    const [writer, reader] = [await opened(place), await opened(at(network.url))];
    await writer.append(openingChanges);
    await network.cut(2);
    await writer.append([capacity(1, 1)]);
    const news = heard(reader);
    network.mend();
    await news;
    expect(await reader.readChanges()).toHaveLength(openingChanges.length + 1);
    await Promise.all([writer.close(), reader.close()]);
    network.close();
  });

  it("that answers no more costs one statement its time, not the store its connection", async () => {
    await madeDatabase("silent");
    const network = await faultyNetwork(urlOf("silent"));
    const store = await opened(at(network.url), shortLimit);
    network.swallow();
    await expect(store.append(openingChanges)).rejects.toSatisfy(
      (error) => error instanceof EngineLost && error.reason === "query-timeout",
    );
    expect((await store.append(openingChanges)).kind).toBe("appended");
    network.close();
    await store.close();
  });

  it("stops a statement that outruns its limit, with the embedded engine's own error", async () => {
    const place = await madeDatabase("slow");
    const store = await opened(place, shortLimit);
    await beneath(place, async (db) => {
      await holdTurn.execute(db);
      await expect(store.append(openingChanges)).rejects.toSatisfy(
        (error) => error instanceof EngineLost && error.reason === "query-timeout",
      );
    });
    expect((await store.append(openingChanges)).kind).toBe("appended");
    await store.close();
  });

  it("lets writers in one at a time, and each see what it waited for", async () => {
    const place = await newDatabase("turns", "default_transaction_isolation = 'repeatable read'");
    const store = await opened(place);
    await store.append(openingChanges);
    const told = await beneath(place, async (db) => {
      await holdTurn.execute(db);
      const writing = Promise.all([store.append([capacity(1, 1)]), store.append([capacity(2, 1)])]);
      let waiting = 0;
      while (waiting < 2) waiting = (await waitingWriters.execute(db)).rows[0]?.count ?? 0;
      await sql`select pg_advisory_unlock_all()`.execute(db);
      return writing;
    });
    expect(told.map(({ kind }) => kind).toSorted()).toEqual(["appended", "stale"]);
    await store.close();
  });

  it("opens to many at once, and takes the opening facts from one of them", async () => {
    const place = await newDatabase("rush");
    const stores = await Promise.all(Array.from({ length: 4 }, () => opened(place)));
    const told = await Promise.all(stores.map((store) => store.append(openingChanges)));
    expect(told.map(({ kind }) => kind).toSorted()).toEqual(["appended", "stale", "stale", "stale"]);
    expect(await stores[0]?.readChanges()).toHaveLength(openingChanges.length);
    await Promise.all(stores.map((store) => store.close()));
  });

  it("works whatever its database has set", async () => {
    const place = await newDatabase(
      "odd",
      "timezone = 'Asia/Shanghai'",
      "datestyle = 'German'",
      "intervalstyle = 'iso_8601'",
    );
    const store = await opened(place);
    await store.append(openingChanges);
    await store.append([capacity(1, 1)]);
    expect(await store.check()).toEqual([]);
    await store.close();
    const rows = await beneath(place, async (db) => {
      const { rows } = await sql`select '2024-02-29'::date as day, '1 day 02:00'::interval as time`.execute(
        db,
      );
      return rows;
    });
    expect(rows).toEqual([{ day: "2024-02-29", time: "1 day 02:00:00" }]);
  });

  it("names the migrations that somebody took away", async () => {
    const place = await newDatabase("undone");
    const store = await opened(place);
    await beneath(place, (db) => sql`delete from kysely_migration`.execute(db));
    expect(await store.check()).toEqual([
      { kind: "migration-missing", detail: "0001-portfolio" },
      { kind: "migration-missing", detail: "0002-sites" },
      { kind: "migration-missing", detail: "0003-scenarios" },
      { kind: "migration-missing", detail: "0004-comparables" },
      { kind: "migration-missing", detail: "0005-reports" },
      { kind: "migration-missing", detail: "0006-source-kinds" },
      { kind: "migration-missing", detail: "0007-finding-answers" },
      { kind: "migration-missing", detail: "0008-figure-reason" },
      { kind: "migration-missing", detail: "0009-export-order" },
      { kind: "migration-missing", detail: "0010-reason-in-place" },
    ]);
    await store.close();
  });

  it.each([
    ["does not answer", () => "postgres://lianchi:hunter2@127.0.0.1:1/none", /ECONNREFUSED/],
    [
      "does not take the password",
      () => urlOf("own").replace("secret", "hunter2"),
      /password authentication/,
    ],
    ["has no such database", () => urlOf("hunter2-none").replace("hunter2-", ""), /"none" does not exist/],
    ["is named by a broken escape", () => "postgres://u:%zzhunter2@127.0.0.1:1/none", /./],
    [
      "has its password among the parameters",
      () => "postgres://127.0.0.1:1/x?password=hunter2",
      /ECONNREFUSED/,
    ],
    ["is no address at all", () => "hunter2", /./],
  ])("is refused, without its password, when it %s", async (_, urlOfCase, expected) => {
    const told = await openStore(at(urlOfCase()), storeOptions);
    expect(told).toMatchObject({
      kind: "refused",
      problem: { code: "database-unreachable", expected: expect.stringMatching(expected) },
    });
    expect(JSON.stringify(told)).not.toContain("hunter2");
  });

  it("is refused when it grants no right to make the tables, or cannot hold Chinese", async () => {
    await own(
      "create role weak login password 'hunter2'",
      "create database guarded",
      "create database latin encoding 'LATIN1' locale 'C' template template0",
    );
    const weak = urlOf("guarded").replace("lianchi:secret", "weak:hunter2");
    expect(await openStore(at(weak), storeOptions)).toMatchObject({
      problem: { code: "database-unreachable", expected: "permission denied for schema public" },
    });
    expect(await openStore(at(urlOf("latin")), storeOptions)).toMatchObject({
      problem: { code: "database-unreachable", expected: "encoding LATIN1, not UTF8" },
    });
  });
});
