import {
  closeSync,
  fdatasyncSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { syncDirectory } from "./durable-fs.ts";

function syncFile(path: string): void {
  const fd = openSync(path, "r");
  try {
    fdatasyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Makes a whole directory durable, files before the names that lead to them. */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncTree(path);
    else if (entry.isFile()) syncFile(path);
  }
  syncDirectory(folder);
}

/** Replaces a file so that after any crash it holds either its old or its new content, whole. */
export function writeDurably(path: string, content: string): void {
  const fresh = `${path}.new`;
  const fd = openSync(fresh, "w", 0o600);
  try {
    writeSync(fd, content);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  renameSync(fresh, path);
  syncDirectory(dirname(path));
}

export function removeDurably(path: string): void {
  rmSync(path, { force: true });
  syncDirectory(dirname(path));
}

/** Makes a directory and those above it; the names of all that were missing are durable. */
export function makeDirectory(path: string): void {
  const topmost = mkdirSync(path, { recursive: true, mode: 0o700 });
  if (topmost === undefined) return;
  const above = dirname(resolve(topmost));
  for (let made = dirname(resolve(path)); ; made = dirname(made)) {
    syncDirectory(made);
    if (made === above) return;
  }
}
