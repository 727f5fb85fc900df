import { chmodSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A file in the folder that this process may not close to others: it belongs to another user. */
export class ForeignFile extends Error {
  readonly path: string;
  constructor(path: string) {
    super(`${path} belongs to another user`);
    this.name = "ForeignFile";
    this.path = path;
  }
}

function closeOne(path: string, isFolder: boolean, mode: number): void {
  const wanted = isFolder ? 0o700 : 0o600;
  if ((mode & 0o777) === wanted) return;
  try {
    chmodSync(path, wanted);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EPERM") throw new ForeignFile(path);
    throw error;
  }
}

/** Leaves a folder and all in it to its owner alone: folders 0700, files 0600. Links are not followed.
 *  @throws ForeignFile, and the file system's error */
export function closeToOthers(folder: string): void {
  closeOne(folder, true, lstatSync(folder).mode);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) closeToOthers(path);
    else if (entry.isFile()) {
      const { mode, uid } = lstatSync(path);
      // What another user has put here may be anything; PostgreSQL would not take it for its own either.
      if (process.getuid !== undefined && process.getuid() !== 0 && uid !== process.getuid())
        throw new ForeignFile(path);
      closeOne(path, false, mode);
    }
  }
}
