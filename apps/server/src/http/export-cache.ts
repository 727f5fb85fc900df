import { createHash } from "node:crypto";
import type { StateTag } from "./byte-cache.ts";

const largestTotalBytes = 64 * 1024 * 1024;
/** Small files in great number cost memory beside their bytes, too. */
const mostFiles = 1_000;

/** What is asked for may be thousands of letters long; its name in the cache is not. */
const nameOf = (key: string) => createHash("sha256").update(key).digest("base64");

/** Files made in the present state, kept for whoever asks next. Asked for twice at once, a file is made once; and files
 *  are made one after another, so that drawing never takes the processor from readers and writers for long. */
export type ExportCache<File> = (key: string, make: () => Promise<File>) => Promise<File>;

export function createExportCache<File extends { readonly bytes: Uint8Array }>(
  stateTag: StateTag,
): ExportCache<File> {
  let tag = "";
  let totalBytes = 0;
  let files = new Map<string, Promise<File>>();
  let last: Promise<unknown> = Promise.resolve();
  return (key, make) => {
    const present = stateTag();
    if (present !== tag) {
      tag = present;
      totalBytes = 0;
      files = new Map();
    }
    const name = nameOf(key);
    const known = files.get(name);
    if (known !== undefined) return known;
    if (files.size >= mostFiles) {
      totalBytes = 0;
      files = new Map();
    }
    const cache = files;
    const made = last.then(make, make);
    last = made.catch(() => {});
    cache.set(name, made);
    made.then(
      ({ bytes }) => {
        if (cache !== files) return;
        totalBytes += bytes.length;
        if (totalBytes <= largestTotalBytes) return;
        files = new Map();
        totalBytes = 0;
      },
      () => cache.delete(name),
    );
    return made;
  };
}
