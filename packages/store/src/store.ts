import type { Change, ChangeRequest, Problem } from "@lianchi/domain";
import { Kysely, sql } from "kysely";
import { type Appended, appendChanges } from "./append-change.ts";
import { checkStore, type StoreFault } from "./check-store.ts";
import { embeddedDialect } from "./embedded/dialect.ts";
import { keepHouse } from "./embedded/housekeeping.ts";
import { openFolder } from "./embedded/open-folder.ts";
import { migrate } from "./migrate.ts";
import { connectPostgres, redacted } from "./postgres.ts";
import { readChanges } from "./read-changes.ts";
import type { Schema } from "./schema.ts";

/** The product's memory: an append-only history of changes. What `append` acknowledges is durable. */
export type Store = {
  readonly kind: "embedded" | "postgres";
  /** All changes in order of `seq`. */
  readChanges(): Promise<readonly Change[]>;
  /** All of the requests or none. @throws EngineLost, or what the database reports, when nothing was written */
  append(requests: readonly ChangeRequest[]): Promise<Appended>;
  /** Calls back when another process has written. The embedded store has no other process. */
  onForeignChange(listener: () => void): void;
  check(): Promise<readonly StoreFault[]>;
  /** @throws when the database does not answer */
  ping(): Promise<void>;
  /** Tells a second process that wants the same folder where this one can be reached. */
  announce(url: string): void;
  close(): Promise<void>;
};

export type StorePlace =
  | {
      readonly kind: "folder";
      readonly folder: string;
      readonly workerUrl: URL;
      readonly templateArchive: string | null;
    }
  | { readonly kind: "postgres"; readonly url: string };

export type StoreOptions = { readonly now: () => Date; readonly statementTimeoutMs: number };

export type OpenedStore =
  | { readonly kind: "opened"; readonly store: Store }
  | { readonly kind: "refused"; readonly problem: Problem };

type Backing = Pick<Store, "kind" | "onForeignChange" | "announce"> & {
  readonly noteWrites: (rows: number) => void;
  readonly closeBeside: () => Promise<void>;
};

function storeOver(db: Kysely<Schema>, backing: Backing, now: () => Date): Store {
  return {
    kind: backing.kind,
    readChanges: () => readChanges(db),
    append: async (requests) => {
      const appended = await appendChanges(db, requests, now().toISOString());
      if (appended.kind === "appended") backing.noteWrites(appended.changes.length * 2);
      return appended;
    },
    onForeignChange: backing.onForeignChange,
    check: () => checkStore(db),
    ping: async () => void (await sql`select 1`.execute(db)),
    announce: backing.announce,
    close: async () => {
      await backing.closeBeside();
      await db.destroy();
    },
  };
}

async function openEmbedded(
  place: StorePlace & { kind: "folder" },
  options: StoreOptions,
): Promise<OpenedStore> {
  const opened = await openFolder(
    { ...place, statementTimeoutMs: options.statementTimeoutMs },
    options.now().toISOString(),
  );
  if (opened.kind === "refused") return opened;
  const { engine, lock } = opened;
  const db = new Kysely<Schema>({ dialect: embeddedDialect(engine) });
  const house = keepHouse(engine, () => options.now().getTime());
  const closeAll = async () => {
    house.stop();
    await db.destroy();
    lock.release();
  };
  try {
    const migrated = await migrate(db);
    if (migrated.kind === "newer") {
      await closeAll();
      return {
        kind: "refused",
        problem: { code: "folder-newer", value: place.folder, expected: migrated.migration },
      };
    }
  } catch (error) {
    await closeAll();
    throw error;
  }
  const backing: Backing = {
    kind: "embedded",
    onForeignChange: () => {},
    announce: lock.announce,
    noteWrites: house.noteWrites,
    closeBeside: async () => house.stop(),
  };
  const store = storeOver(db, backing, options.now);
  return { kind: "opened", store: { ...store, close: closeAll } };
}

async function openPostgres(
  { url }: StorePlace & { kind: "postgres" },
  options: StoreOptions,
): Promise<OpenedStore> {
  const connected = await connectPostgres(url, options.statementTimeoutMs);
  if (connected.kind === "refused") return connected;
  const db = new Kysely<Schema>({ dialect: connected.parts.dialect });
  try {
    const migrated = await migrate(db);
    if (migrated.kind === "newer") {
      await db.destroy();
      return {
        kind: "refused",
        problem: { code: "folder-newer", value: redacted(url), expected: migrated.migration },
      };
    }
    const listeners: (() => void)[] = [];
    const stopListening = await connected.parts.listen(() => {
      for (const listener of listeners) listener();
    });
    const backing: Backing = {
      kind: "postgres",
      onForeignChange: (listener) => listeners.push(listener),
      announce: () => {},
      noteWrites: () => {},
      closeBeside: stopListening,
    };
    return { kind: "opened", store: storeOver(db, backing, options.now) };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** Opens the store, brings its schema up to date, and says why when it cannot. A new store is empty. */
export function openStore(place: StorePlace, options: StoreOptions): Promise<OpenedStore> {
  return place.kind === "folder" ? openEmbedded(place, options) : openPostgres(place, options);
}
