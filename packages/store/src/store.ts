import { randomUUID } from "node:crypto";
import type { Change, ChangeRequest, ExportedFile, Problem } from "@lianchi/domain";
import { Kysely, sql } from "kysely";
import { type Appended, type AppendOptions, appendChanges } from "./append-change.ts";
import { appendSites, type SitesAppended, type SiteWrite, type SiteWriteWatch } from "./append-sites.ts";
import { checkStore, type StoreFault, timeAhead } from "./check-store.ts";
import { unreachable } from "./database-lost.ts";
import { embeddedDialect } from "./embedded/dialect.ts";
import { namingFullDisk } from "./embedded/disk-room.ts";
import { mustBeInPlace } from "./embedded/folder-gone.ts";
import { keepHouse } from "./embedded/housekeeping.ts";
import { folderProblem, openFolder } from "./embedded/open-folder.ts";
import { migrate } from "./migrate.ts";
import { connectPostgres } from "./postgres.ts";
import { redacted } from "./postgres-address.ts";
import { readChanges } from "./read-changes.ts";
import { type ExportChoice, exportedFiles } from "./repositories/exported-files.ts";
import { type SeqRange, type StoredSite, type StoredStep, siteRows } from "./repositories/site-rows.ts";
import type { Schema } from "./schema.ts";

/** The product's memory: an append-only history of changes. What `append` acknowledges is durable. */
export type Store = {
  readonly kind: "embedded" | "postgres";
  /** All changes in order of `seq`, from one snapshot. @throws when a stored row does not parse */
  readChanges(): Promise<readonly Change[]>;
  /** All of the requests or none. @throws EngineLost when it ran too long, or what the database reports; a connection or
   *  engine that is lost in the moment of the commit leaves it open whether it was written: read again to know */
  append(requests: readonly ChangeRequest[]): Promise<Appended>;
  /** One action on any number of sites, all of it or none; its row stands among the changes.
   *  @throws as `append`, and the signal's reason when it was called off in time */
  appendSites(write: SiteWrite, watch?: SiteWriteWatch): Promise<SitesAppended>;
  /** Sites and steps of the actions in a range, in the order of the actions, a part at a time. */
  readSites(
    range: SeqRange,
    onSites: (part: readonly StoredSite[]) => void,
    onSteps: (part: readonly StoredStep[]) => void,
  ): Promise<void>;
  /** Notes a file that left; a run of a schedule is noted once for each format: false where it is noted already.
   *  @throws what the database reports */
  noteExport(file: ExportedFile): Promise<boolean>;
  /** Files that left, the newest first. */
  readExports(choice: ExportChoice): Promise<readonly ExportedFile[]>;
  /** Calls back when another store on the same database has written. The embedded one has no other. */
  onForeignChange(listener: () => void): void;
  /** Everything that is not as it must be; empty when all is well. */
  check(): Promise<readonly StoreFault[]>;
  /** Says so where the newest change is stamped later than now; null when it is not. */
  timeAhead(): Promise<string | null>;
  /** @throws when the database does not answer */
  ping(): Promise<void>;
  /** Tells a second process that wants the same folder where this one can be reached. */
  announce(url: string): void;
  /** Waits for what runs; may be called again. */
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

type Backing = Pick<Store, "kind" | "onForeignChange" | "announce" | "close"> & {
  readonly db: Kysely<Schema>;
  readonly writer: string;
  readonly noteWrites: (rows: number) => void;
};

function storeOver({ db, writer, noteWrites, ...backing }: Backing, now: () => Date): Store {
  let closing: Promise<void> | undefined;
  const options = (): AppendOptions => ({
    at: now().toISOString(),
    writer,
    isShared: backing.kind === "postgres",
  });
  return {
    kind: backing.kind,
    readChanges: () => readChanges(db),
    appendSites: async (write, watch = {}) => {
      const appended = await appendSites(db, write, options(), watch);
      if (appended.kind === "appended") noteWrites(2 + write.sites.length + write.steps.length);
      return appended;
    },
    readSites: async (range, onSites, onSteps) => {
      await siteRows.readSites(db, range, onSites);
      await siteRows.readSteps(db, range, onSteps);
    },
    append: async (requests) => {
      const appended = await appendChanges(db, requests, options());
      // A change is two rows: its place in the order, and its revision.
      if (appended.kind === "appended") noteWrites(appended.changes.length * 2);
      return appended;
    },
    noteExport: async (file) => {
      const isNew = await exportedFiles.insert(db, file);
      if (isNew) noteWrites(1);
      return isNew;
    },
    readExports: (choice) => exportedFiles.read(db, choice),
    onForeignChange: backing.onForeignChange,
    check: () => checkStore(db, now().toISOString()),
    timeAhead: async () => (await timeAhead(db, now().toISOString()))[0]?.detail ?? null,
    ping: async () => void (await sql`select 1`.execute(db)),
    announce: backing.announce,
    close: () => {
      closing ??= backing.close();
      return closing;
    },
  };
}

/** Brings the schema up to date, or says that a newer program was here. */
async function newerProblem(db: Kysely<Schema>, value: string): Promise<Problem | null> {
  const migrated = await migrate(db);
  return migrated.kind === "newer" ? { code: "folder-newer", value, expected: migrated.migration } : null;
}

async function openEmbedded(
  place: StorePlace & { kind: "folder" },
  { now, statementTimeoutMs }: StoreOptions,
): Promise<OpenedStore> {
  const opened = await openFolder({ ...place, statementTimeoutMs }, now().toISOString());
  if (opened.kind === "refused") return opened;
  const { engine, lock } = opened;
  const db = new Kysely<Schema>({ dialect: embeddedDialect(engine) });
  const house = keepHouse(engine, () => now().getTime());
  const close = async () => {
    house.stop();
    try {
      await db.destroy();
    } finally {
      lock.release();
    }
  };
  let problem: Problem | null;
  try {
    problem = await newerProblem(db, place.folder);
  } catch (error) {
    problem = folderProblem(error, place.folder);
  }
  if (problem !== null) {
    await close();
    return { kind: "refused", problem };
  }
  const backing: Backing = {
    db,
    writer: "embedded",
    kind: "embedded",
    onForeignChange: () => {},
    announce: lock.announce,
    noteWrites: house.noteWrites,
    close,
  };
  const store = storeOver(backing, now);
  const kept = async <Value>(write: () => Promise<Value>): Promise<Value> => {
    mustBeInPlace(place.folder, lock);
    try {
      const written = await write();
      // Acknowledged only when it can be found again.
      mustBeInPlace(place.folder, lock);
      return written;
    } catch (error) {
      mustBeInPlace(place.folder, lock);
      throw namingFullDisk(error, place.folder);
    }
  };
  return {
    kind: "opened",
    store: {
      ...store,
      append: (requests) => kept(() => store.append(requests)),
      appendSites: (write, watch) => kept(() => store.appendSites(write, watch)),
      noteExport: (file) => kept(() => store.noteExport(file)),
      ping: async () => {
        mustBeInPlace(place.folder, lock);
        await store.ping();
      },
    },
  };
}

async function openPostgres(
  { url }: StorePlace & { kind: "postgres" },
  { now, statementTimeoutMs }: StoreOptions,
): Promise<OpenedStore> {
  const connected = await connectPostgres(url, statementTimeoutMs);
  if (connected.kind === "refused") return connected;
  const db = new Kysely<Schema>({ dialect: connected.parts.dialect });
  const writer = randomUUID();
  const listeners: (() => void)[] = [];
  const hear = (who: string | null) => {
    if (who === writer) return;
    for (const listener of listeners) listener();
  };
  try {
    const problem = await newerProblem(db, redacted(url));
    if (problem !== null) {
      await db.destroy();
      return { kind: "refused", problem };
    }
    const stopListening = await connected.parts.listen(hear);
    const backing: Backing = {
      db,
      writer,
      kind: "postgres",
      onForeignChange: (listener) => void listeners.push(listener),
      announce: () => {},
      noteWrites: () => {},
      close: async () => {
        await stopListening();
        await db.destroy();
      },
    };
    return { kind: "opened", store: storeOver(backing, now) };
  } catch (error) {
    await db.destroy();
    return { kind: "refused", problem: unreachable(error, url) };
  }
}

/** Opens the store, brings its schema up to date, and says why when it cannot. A new store is empty. */
export function openStore(place: StorePlace, options: StoreOptions): Promise<OpenedStore> {
  return place.kind === "folder" ? openEmbedded(place, options) : openPostgres(place, options);
}
