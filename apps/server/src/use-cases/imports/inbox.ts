import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Names of the folders that this product makes for files on their way in; the number is that of the process. */
const ownFolder = /^lianchi-import-(\d+)-\w+$/;

/** A folder of this process alone for files that are being read. */
export type Inbox = { readonly folder: () => string; remove(): void };

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is a process, too.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Removes what processes that were killed have left of the files they were reading. */
function sweepInboxes(place: string): void {
  for (const name of readdirSync(place)) {
    const pid = ownFolder.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    try {
      const folder = join(place, name);
      if (statSync(folder).uid === process.getuid?.()) rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another process of ours was faster.
    }
  }
}

/** The folder is made at the first file, in the system's folder for temporary files, and only its owner may look in. */
export function openInbox(place: string = tmpdir()): Inbox {
  try {
    sweepInboxes(place);
  } catch {
    // Without a folder for temporary files the first file says so.
  }
  let made: string | undefined;
  return {
    folder: () => {
      made ??= mkdtempSync(join(place, `lianchi-import-${process.pid}-`));
      return made;
    },
    remove: () => {
      if (made !== undefined) rmSync(made, { recursive: true, force: true });
      made = undefined;
    },
  };
}
