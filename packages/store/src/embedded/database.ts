import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { DurableFs, type FsSettings } from "./durable-fs.ts";
import { removeDurably, syncTree, writeDurably } from "./sync-tree.ts";

/** PGlite's own start parameters, but with `-F` (never flush) replaced by flushing for real at each commit, and with
 *  memory and log kept small: the portfolio is megabytes, not gigabytes. */
export const startParams: readonly string[] = [
  ...PGlite.defaultStartParams.filter((param) => param !== "-F"),
  ...["fsync=on", "wal_sync_method=fsync", "synchronous_commit=on", "full_page_writes=on"].flatMap((set) => [
    "-c",
    set,
  ]),
  ...["shared_buffers=16MB", "min_wal_size=4MB", "max_wal_size=32MB", "wal_buffers=1MB"].flatMap((set) => [
    "-c",
    set,
  ]),
  // A runaway statement is not to fill the disk before the watchdog ends it.
  ...["-c", "temp_file_limit=512MB"],
];

/** Log segments of 1 MB instead of 16: a new folder is copied and flushed whole before its first write. */
const initParams: readonly string[] = ["--wal-segsize=1"];

/** Layout of a data folder. Raised when an older program could not read what a newer one wrote. */
export const folderFormat = 1;

/** Values travel as PostgreSQL writes them: one table of parsers, on the other side, serves both drivers. PGlite makes
 *  itself more of its own while it starts, one for each kind of array, so they are replaced once it stands. */
function handOnText({ parsers, serializers }: PGlite): void {
  const asIs = (text: string) => text;
  for (const table of [parsers, serializers]) for (const oid of Object.keys(table)) table[oid] = asIs;
}

export type OpenDatabase = FsSettings & {
  readonly folder: string;
  /** A data directory packed by `makeTemplate`; null creates one from nothing, which takes seconds. */
  readonly templateArchive: string | null;
};

const formatFile = (folder: string) => join(folder, "format.json");

/** There while a data folder is being made: only with this mark is an unfinished one thrown away. */
const makingFile = (folder: string) => join(folder, "making");

/** The format a folder was made with, or null when it was never made completely. */
export function readFormat(folder: string): number | null {
  if (!existsSync(formatFile(folder))) return null;
  const format: unknown = JSON.parse(readFileSync(formatFile(folder), "utf8")).format;
  if (typeof format !== "number") throw new Error(`${formatFile(folder)} names no format`);
  return format;
}

/** Clears the ground for a new database. What is there without a format file is somebody's data, unless the mark says
 *  that it is a creation of ours that was cut short.
 *  @throws when it is not ours to remove */
function beginMaking(folder: string, data: string): void {
  const isLeftover = existsSync(makingFile(folder));
  if (existsSync(data) && !isLeftover)
    throw new Error(`${data} holds data, but ${formatFile(folder)} is missing`);
  if (!isLeftover) writeDurably(makingFile(folder), "");
  rmSync(data, { recursive: true, force: true });
}

function finishMaking(folder: string, data: string): void {
  syncTree(data);
  writeDurably(formatFile(folder), JSON.stringify({ format: folderFormat }));
  removeDurably(makingFile(folder));
}

/** What a start finds left over: a mark whose creation did finish, files of sorts and joins that died with their engine,
 *  which only a PostgreSQL server would sweep up, and the pid file of an engine that was killed. PostgreSQL refuses a
 *  folder where that one is empty, as it is between its making and its writing; the folder's lock is what keeps others out. */
function sweep(folder: string, data: string): void {
  if (!existsSync(join(data, "PG_VERSION"))) throw new Error(`${data} holds no database`);
  rmSync(makingFile(folder), { force: true });
  rmSync(join(data, "postmaster.pid"), { force: true });
  rmSync(join(data, "base", "pgsql_tmp"), { recursive: true, force: true });
}

/** Opens the database in `<folder>/pg`, creating it first when there is none. A creation that was cut short is begun
 *  anew: only the format file, written last, makes it count. The caller holds the folder's lock. */
export async function openDatabase({ folder, templateArchive, ...disk }: OpenDatabase): Promise<PGlite> {
  const data = join(folder, "pg");
  const isNew = readFormat(folder) === null;
  if (isNew) beginMaking(folder, data);
  else sweep(folder, data);
  const database = await PGlite.create({
    fs: new DurableFs(data, disk),
    startParams: [...startParams],
    initDbStartParams: [...initParams],
    ...(isNew && templateArchive !== null ? { loadDataDir: new Blob([readFileSync(templateArchive)]) } : {}),
  });
  handOnText(database);
  if (isNew) {
    await database.exec("CHECKPOINT");
    finishMaking(folder, data);
  }
  return database;
}

/** Packs a prepared data directory, so that a first start need not create one from nothing. */
export async function makeTemplate(
  outFile: string,
  prepare: (database: PGlite) => Promise<void>,
): Promise<void> {
  const database = await PGlite.create({
    startParams: [...startParams],
    initDbStartParams: [...initParams],
  });
  handOnText(database);
  await prepare(database);
  // Nobody makes further databases in a data folder; without their patterns it is a third of the size.
  await database.exec(
    "update pg_database set datistemplate = false, datallowconn = true where datname like 'template%'",
  );
  await database.exec("drop database template0");
  await database.exec("drop database template1");
  await database.exec("VACUUM (ANALYZE)");
  await database.exec("CHECKPOINT");
  const packed = await database.dumpDataDir("none");
  writeFileSync(outFile, new Uint8Array(await packed.arrayBuffer()));
  await database.close();
}
