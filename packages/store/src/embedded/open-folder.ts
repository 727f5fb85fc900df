import { accessSync, constants, existsSync, realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { Problem } from "@lianchi/domain";
import { closeToOthers, ForeignFile } from "./close-to-others.ts";
import { folderFormat, readFormat } from "./database.ts";
import { namingFullDisk } from "./disk-room.ts";
import { type Engine, type EngineSettings, startEngine } from "./engine.ts";
import { type FolderLock, lockFolder } from "./folder-lock.ts";

export type OpenedFolder =
  | { readonly kind: "opened"; readonly engine: Engine; readonly lock: FolderLock; readonly isNew: boolean }
  | { readonly kind: "refused"; readonly problem: Problem };

const errnoOf = (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : "");
const refused = (code: Problem["code"], folder: string, expected?: string): OpenedFolder => ({
  kind: "refused",
  problem: { code, value: folder, expected },
});

/** What a failure to open means: the codes are errno names, or Emscripten's for the same. */
export function folderProblem(error: unknown, folder: string): Problem {
  const code = errnoOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (/^(EACCES|EROFS|EPERM|ENOTDIR|EEXIST)$/.test(code)) return { code: "folder-read-only", value: folder };
  if (error instanceof ForeignFile) return { code: "folder-foreign-file", value: error.path };
  if (code === "ENOSPC" || /no space|disk full|ENOSPC|53100/i.test(`${message} ${code}`))
    return { code: "folder-full", value: folder };
  return { code: "folder-damaged", value: folder, expected: message.slice(0, 300) };
}

function isWritable(folder: string): boolean {
  let place = folder;
  while (!existsSync(place) && dirname(place) !== place) place = dirname(place);
  // Nothing is made in there, and a maker that tries again and again would never end.
  if (/^\/(proc|sys|dev)(\/(?!shm(\/|$))|$)/.test(realpathSync(place))) return false;
  try {
    accessSync(place, constants.W_OK | constants.X_OK);
    return statSync(place).isDirectory();
  } catch {
    return false;
  }
}

/** Locks and opens a data folder; says why when it cannot. A refused folder is left as it was. */
export async function openFolder(settings: EngineSettings, startedAt: string): Promise<OpenedFolder> {
  const { folder } = settings;
  if (!isWritable(folder)) return refused("folder-read-only", folder);
  let lock: FolderLock | undefined;
  try {
    const locking = lockFolder(folder, startedAt);
    if (locking.kind === "refused") {
      const { pid, url } = locking.holder ?? { pid: 0, url: null };
      return refused(
        "folder-locked",
        folder,
        `pid ${pid === 0 ? "?" : pid}${url === null ? "" : `, ${url}`}`,
      );
    }
    lock = locking.lock;
    const format = readFormat(folder);
    if (format !== null && format > folderFormat) {
      lock.release();
      return refused("folder-newer", folder, `format ${format} > ${folderFormat}`);
    }
    closeToOthers(folder, format !== null);
    const engine = await startEngine(settings);
    // The engine gives modes of its own to the files that it makes as it starts, whatever the process's mask says.
    closeToOthers(folder, true);
    return { kind: "opened", engine, lock, isNew: format === null };
  } catch (error) {
    lock?.release();
    return { kind: "refused", problem: folderProblem(namingFullDisk(error, folder), folder) };
  }
}
