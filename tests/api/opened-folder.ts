import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const newFolder = () => mkdtempSync(join(tmpdir(), "lianchi-api-"));

/** One for all suites of a run, which are children of one process. */
const pattern = join(tmpdir(), `lianchi-opened-${process.ppid}`);

/** Vitest calls this before the suites, and what it gives back after them. */
export function setup(): () => void {
  const left = () =>
    rmSync(join(tmpdir(), `lianchi-opened-${process.pid}`), { recursive: true, force: true });
  left();
  return left;
}

/** A new data folder that a server has opened once and left: all that a first start writes is there, and most of its
 *  time is spared. The first one who asks in a run makes the pattern.
 *  @param open starts a server in a folder and stops it again */
export async function folderOpenedOnce(open: (folder: string) => Promise<void>): Promise<string> {
  if (!existsSync(pattern)) {
    const made = newFolder();
    await open(made);
    try {
      renameSync(made, pattern);
    } catch {
      // Another suite was faster with the very same.
      rmSync(made, { recursive: true });
    }
  }
  const folder = newFolder();
  cpSync(pattern, folder, { recursive: true });
  return folder;
}
