import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ExportedFile } from "@lianchi/domain";

const partEnding = ".part";

/** Each schedule has a folder of its own: two reports may have the same name and day. */
const placeOf = (folder: string, { scheduleId, fileName }: ExportedFile) =>
  scheduleId === null ? null : join(folder, scheduleId, fileName);

/** Under a name of its own first, so that a full disk or a kill leaves no half file under the right one. It is on the disk
 *  when this returns. */
export function writeScheduled(folder: string, file: ExportedFile, bytes: Uint8Array): void {
  const place = placeOf(folder, file);
  if (place === null) return;
  mkdirSync(dirname(place), { recursive: true });
  // The longest name of a file and this ending together are too long.
  const part = join(dirname(place), `${file.id}${partEnding}`);
  try {
    writeFileSync(part, bytes, { flush: true });
    renameSync(part, place);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** The file as it lies there; null where it does not, or cannot be read. */
export function readScheduled(folder: string, file: ExportedFile): Uint8Array | null {
  const place = placeOf(folder, file);
  if (place === null) return null;
  try {
    return readFileSync(place);
  } catch {
    return null;
  }
}

/** Takes away what a kill has left half-written. @throws the file system's error */
export function sweepScheduled(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    if (name.endsWith(partEnding)) rmSync(join(folder, name), { force: true });
}
