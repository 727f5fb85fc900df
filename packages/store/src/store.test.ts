import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openingChanges } from "@lianchi/domain";
import { afterAll, describe, expect, it } from "vitest";
import { describeStore } from "./store.contract.ts";
import { openStore, type Store, type StorePlace } from "./store.ts";
import { embeddedPlace } from "./testing/embedded-place.ts";
import { startPostgres } from "./testing/postgres-server.ts";

const options = { now: () => new Date(), statementTimeoutMs: 20_000 };

async function opened(place: StorePlace): Promise<Store> {
  const told = await openStore(place, options);
  if (told.kind === "refused") throw new Error(JSON.stringify(told.problem));
  return told.store;
}

async function openAndReopen(place: StorePlace) {
  const store = await opened(place);
  return {
    store,
    reopen: async () => {
      await store.close();
      return opened(place);
    },
  };
}

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), "lianchi-store-"));
  folders.push(folder);
  return folder;
};
const postgres = await startPostgres();
afterAll(async () => {
  await postgres?.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describeStore({ name: "PGlite in a folder", open: () => openAndReopen(embeddedPlace(newFolder())) });

if (postgres === null)
  console.log("PostgreSQL is not installed: its half of the contract suite did not run.");
else {
  let count = 0;
  const newDatabase = (): StorePlace => {
    count += 1;
    postgres.createDatabase(`suite${count}`);
    return { kind: "postgres", url: postgres.urlOf(`suite${count}`) };
  };
  describeStore({ name: "a PostgreSQL server", open: () => openAndReopen(newDatabase()) });

  describe("a PostgreSQL server", () => {
    it("tells one store what another has written", async () => {
      const place = newDatabase();
      const [writer, reader] = [await opened(place), await opened(place)];
      const heard = new Promise<void>((resolve) => reader.onForeignChange(resolve));
      await writer.append(openingChanges);
      await heard;
      expect(await reader.readChanges()).toHaveLength(openingChanges.length);
      await Promise.all([writer.close(), reader.close()]);
    });

    it("is refused by name, without its password, when it does not answer", async () => {
      const url = "postgres://lianchi:hunter2@127.0.0.1:1/none";
      const told = await openStore({ kind: "postgres", url }, options);
      expect(told).toMatchObject({ kind: "refused", problem: { code: "database-unreachable" } });
      expect(JSON.stringify(told)).not.toContain("hunter2");
    });
  });
}

describe("a data folder", () => {
  it("serves one store at a time and names who has it", async () => {
    const place = embeddedPlace(newFolder());
    const store = await opened(place);
    store.announce("http://127.0.0.1:4614");
    expect(await openStore(place, options)).toMatchObject({
      kind: "refused",
      problem: { code: "folder-locked", expected: `pid ${process.pid}, http://127.0.0.1:4614` },
    });
    await store.close();
    await (await opened(place)).close();
  });

  it("of a newer program is refused and left as it is", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "format.json"), '{"format":99}');
    expect(await openStore(embeddedPlace(folder), options)).toMatchObject({
      kind: "refused",
      problem: { code: "folder-newer" },
    });
  });

  it("that is damaged is refused with the reason", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "format.json"), '{"format":1}');
    mkdirSync(join(folder, "pg"));
    writeFileSync(join(folder, "pg", "PG_VERSION"), "18");
    expect(await openStore(embeddedPlace(folder), options)).toMatchObject({
      kind: "refused",
      problem: { code: "folder-damaged" },
    });
  });

  it("that is a file is refused", async () => {
    const file = join(newFolder(), "file");
    writeFileSync(file, "");
    expect(await openStore(embeddedPlace(file), options)).toMatchObject({
      kind: "refused",
      problem: { code: "folder-read-only" },
    });
  });

  it("refuses to have its history altered", async () => {
    const { Kysely, sql } = await import("kysely");
    const { embeddedDialect } = await import("./embedded/dialect.ts");
    const { startEngine } = await import("./embedded/engine.ts");
    const place = embeddedPlace(newFolder());
    const store = await opened(place);
    await store.append(openingChanges);
    await store.close();
    if (place.kind !== "folder") throw new Error("an embedded place is a folder");
    const db = new Kysely({
      dialect: embeddedDialect(await startEngine({ ...place, statementTimeoutMs: 5_000 })),
    });
    for (const statement of [
      "update figure_revision set value = 0",
      "delete from change",
      "truncate stage_revision",
    ])
      await expect(sql.raw(statement).execute(db)).rejects.toThrow("history is append-only");
    await db.destroy();
  });
});
