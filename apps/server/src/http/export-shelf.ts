import { createHash } from "node:crypto";
import type { StateTag } from "./byte-cache.ts";

const largestTotalBytes = 64 * 1024 * 1024;
/** Small files in great number cost memory beside their bytes, too. */
const mostFiles = 1_000;

/** What is asked for may be thousands of letters long; its name on the shelf is not. */
const nameOf = (key: string) => createHash("sha256").update(key).digest("base64");

/** Files made in the present state, kept for whoever asks next. Asked for twice at once, a file is made once; and files
 *  are made one after another, so that drawing never takes the processor from readers and writers for long. */
export type ExportShelf<File> = (key: string, make: () => Promise<File>) => Promise<File>;

export function createExportShelf<File extends { readonly bytes: Uint8Array }>(
  stateTag: StateTag,
): ExportShelf<File> {
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
    const shelf = files;
    const made = last.then(make, make);
    last = made.catch(() => {});
    shelf.set(name, made);
    made.then(
      ({ bytes }) => {
        if (shelf !== files) return;
        totalBytes += bytes.length;
        if (totalBytes <= largestTotalBytes) return;
        files = new Map();
        totalBytes = 0;
      },
      () => shelf.delete(name),
    );
    return made;
  };
}
