import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { tryLock, unlock } from "fs-native-extensions";
import { z } from "zod";
import { makeDirectory } from "./sync-tree.ts";

/** Who uses a folder: written into the lock file so that a refused process can say so. */
const Holder = z.object({ pid: z.number(), startedAt: z.string(), url: z.string().nullable() });
export type LockHolder = Readonly<z.infer<typeof Holder>>;

export type FolderLock = {
  /** Tells others where the holder can be reached. */
  announce(url: string): void;
  /** Whether the folder is still the one that was locked: somebody may have deleted or moved it meanwhile. */
  isInPlace(): boolean;
  release(): void;
};

export type Locking =
  | { readonly kind: "held"; readonly lock: FolderLock }
  | { readonly kind: "refused"; readonly holder: LockHolder | null };

const fileOf = (folder: string) => join(folder, "lock");

/** What the lock file says of its holder; null when it says nothing readable. */
export function readLockHolder(folder: string): LockHolder | null {
  try {
    return Holder.parse(JSON.parse(readFileSync(fileOf(folder), "utf8")));
  } catch {
    return null;
  }
}

/** Takes the folder for this process alone. The kernel keeps the lock and frees it when the process ends, however it
 *  ends, so there is never a stale one.
 *  @throws the file system's error when the folder cannot be made or written */
export function lockFolder(folder: string, startedAt: string): Locking {
  makeDirectory(folder);
  const fd = openSync(fileOf(folder), "a+", 0o600);
  if (!tryLock(fd)) {
    closeSync(fd);
    return { kind: "refused", holder: readLockHolder(folder) };
  }
  const write = (url: string | null) => {
    ftruncateSync(fd, 0);
    writeSync(fd, JSON.stringify({ pid: process.pid, startedAt, url } satisfies LockHolder));
  };
  try {
    write(null);
  } catch (error) {
    // A full disk: without this the process would keep a lock that nobody can release.
    closeSync(fd);
    throw error;
  }
  return {
    kind: "held",
    lock: {
      announce: write,
      isInPlace: () => {
        try {
          return fstatSync(fd).ino === statSync(fileOf(folder)).ino;
        } catch {
          return false;
        }
      },
      release: () => {
        ftruncateSync(fd, 0);
        unlock(fd);
        closeSync(fd);
      },
    },
  };
}
