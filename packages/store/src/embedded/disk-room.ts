import { statfsSync } from "node:fs";
import { DatabaseError } from "./engine.ts";

/** A log segment and a little: with less, a write cannot be told to have failed for any other reason. */
const tightBytes = 2 * 1024 * 1024;

function isTight(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < tightBytes;
  } catch {
    return false;
  }
}

/** A full disk shows in many ways: PostgreSQL's own error, one of the file system below it, the end of the worker.
 *  Whichever it was, the disk is named when there is no room on it. */
export function namingFullDisk(error: unknown, folder: string): unknown {
  if (!isTight(folder)) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new DatabaseError({
    message: `no space left on the disk: ${detail}`,
    code: "ENOSPC",
    constraint: null,
  });
}
