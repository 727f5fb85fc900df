import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openedFolder } from "../../packages/store/src/testing/embedded-place.ts";

export const newFolder = () => mkdtempSync(join(tmpdir(), "lianchi-api-"));

/** A new data folder that a server has opened once and left: all that a first start writes is there, and most of its
 *  time is spared. The first one who asks in a run makes the pattern.
 *  @param open starts a server in a folder and stops it again */
export async function folderOpenedOnce(open: (folder: string) => Promise<void>): Promise<string> {
  if (!existsSync(openedFolder)) {
    const made = `${openedFolder}.${process.pid}`;
    await open(made);
    try {
      renameSync(made, openedFolder);
    } catch {
      // Another suite was faster with the very same.
      rmSync(made, { recursive: true });
    }
  }
  const folder = newFolder();
  cpSync(openedFolder, folder, { recursive: true });
  return folder;
}
