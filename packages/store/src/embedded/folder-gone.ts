import { existsSync } from "node:fs";
import { join } from "node:path";
import type { FolderLock } from "./folder-lock.ts";

/** The data folder was deleted or moved while it was in use: what is written now is kept by nobody. */
export class FolderGone extends Error {
  readonly folder: string;
  constructor(folder: string) {
    super(`${folder} is no longer there`);
    this.name = "FolderGone";
    this.folder = folder;
  }
}

/** What of a folder must be there for a write to be kept. */
const needed = ["format.json", "pg/PG_VERSION", "pg/global/pg_control", "pg/pg_wal"];

/** @throws FolderGone when the folder is no longer the one that was opened */
export function mustBeInPlace(folder: string, lock: FolderLock): void {
  if (lock.isInPlace() && needed.every((path) => existsSync(join(folder, path)))) return;
  throw new FolderGone(folder);
}
