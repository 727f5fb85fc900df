import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { newFolder } from "./running-server.ts";

export type Disk = { readonly folder: string; remove(): void };

/** A file system of its own in memory; null where this process may not mount one. */
export function mountDisk(options: string): Disk | null {
  const folder = newFolder();
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder], { stdio: "ignore" });
  if (mounted.status !== 0) {
    rmSync(folder, { recursive: true });
    return null;
  }
  return {
    folder,
    remove: () => {
      spawnSync("umount", ["--lazy", folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Fills what is left of a disk, so that nothing more fits. */
export function fill(file: string): void {
  const chunk = Buffer.alloc(64 * 1024, 1);
  try {
    for (;;) writeFileSync(file, chunk, { flag: "a" });
  } catch {
    return;
  }
}
