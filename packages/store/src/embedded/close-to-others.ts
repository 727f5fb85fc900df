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

/** Leaves a path of ours and all in it to its owner alone: folders 0700, files 0600. Links are not followed.
 *  @throws ForeignFile, and the file system's error */
function closeAll(path: string): void {
  const stat = lstatSync(path);
  const { mode, uid } = stat;
  const isFolder = stat.isDirectory();
  if (!isFolder && !stat.isFile()) return;
  // What another user has put here may be anything; PostgreSQL would not take it for its own either.
  if (!isFolder && process.getuid !== undefined && process.getuid() !== 0 && uid !== process.getuid())
    throw new ForeignFile(path);
  closeOne(path, isFolder, mode);
  if (isFolder) for (const name of readdirSync(path)) closeAll(join(path, name));
}

/** Parts of a data folder. What else lies in it is somebody else's. */
const ownParts = ["format.json", "making", "lock", "pg", "reports"];
/** What a file system keeps at its root. */
const noParts = new Set(["lost+found"]);

/** Leaves a data folder to its owner alone. Somebody may keep other things in it, or have named their home by mistake: then
 *  only the parts that are surely this product's are closed, and the folder itself and all else keep their modes.
 *  @param isMade whether the database in it is this product's; until then nothing named `pg` is touched
 *  @throws ForeignFile, and the file system's error */
export function closeToOthers(folder: string, isMade: boolean): void {
  const names = readdirSync(folder).filter((name) => !noParts.has(name));
  const isOurs = names.every((name) => ownParts.includes(name));
  if (isOurs) closeOne(folder, true, lstatSync(folder).mode);
  const sure = new Set(["lock", ...(isMade ? ["format.json", "making", "pg"] : [])]);
  for (const name of names) if (isOurs || sure.has(name)) closeAll(join(folder, name));
}
