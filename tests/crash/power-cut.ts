import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DiskEvent } from "./disk-recorder.ts";

/** Dice that fall the same way for the same seed. */
export type Dice = () => number;

export function seededDice(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const sector = 512;

type File = { content: Buffer };
type Disk = { readonly base: string; readonly byPath: Map<string, File | null> };

function fileAt({ base, byPath }: Disk, path: string): File | null {
  const known = byPath.get(path);
  if (known !== undefined) return known;
  const file = existsSync(join(base, path)) ? { content: readFileSync(join(base, path)) } : null;
  byPath.set(path, file);
  return file;
}

function resize(file: File, size: number): void {
  const grown = Buffer.alloc(size);
  file.content.copy(grown, 0, 0, Math.min(size, file.content.length));
  file.content = grown;
}

function put(file: File, at: number, bytes: Buffer): void {
  if (at + bytes.length > file.content.length) resize(file, at + bytes.length);
  bytes.copy(file.content, at);
}

function applyName(disk: Disk, event: DiskEvent): void {
  if (event.kind === "create" && fileAt(disk, event.path) === null)
    disk.byPath.set(event.path, { content: Buffer.alloc(0) });
  if (event.kind === "remove") disk.byPath.set(event.path, null);
  if (event.kind === "rename") {
    disk.byPath.set(event.to, fileAt(disk, event.from));
    disk.byPath.set(event.from, null);
  }
  if (event.kind === "truncate") {
    const file = fileAt(disk, event.path);
    if (file !== null) resize(file, event.size);
  }
}

/** A write that was not flushed: gone, whole, or some of its sectors. */
function tear(file: File, at: number, bytes: Buffer, dice: Dice): void {
  const fate = dice();
  if (fate < 0.35) return;
  if (fate < 0.6) {
    put(file, at, bytes);
    return;
  }
  for (let from = 0; from < bytes.length; from += sector)
    if (dice() < 0.5) put(file, at + from, bytes.subarray(from, from + sector));
}

function shuffled<Item>(items: readonly Item[], dice: Dice): readonly Item[] {
  return items
    .map((item) => ({ item, order: dice() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

/** What a journalling disk can hold after its power went: names up to some moment after the last flush of anything;
 *  of each file all that was flushed, and of what came later any part in any order.
 *  @param base the directory as it was, safe, before the events */
export function diskAfterCut(base: string, events: readonly DiskEvent[], into: string, dice: Dice): void {
  const disk: Disk = { base, byPath: new Map() };
  const lastFlush = events.findLastIndex(({ kind }) => kind === "flush");
  const names = events.flatMap((event, at) => (event.kind === "write" || event.kind === "flush" ? [] : [at]));
  const loose = names.filter((at) => at > lastFlush);
  const keptNames = new Set([
    ...names.filter((at) => at <= lastFlush),
    ...loose.slice(0, Math.floor(dice() * (loose.length + 1))),
  ]);
  const unflushed: { readonly file: File; readonly at: number; readonly bytes: Buffer }[] = [];
  events.forEach((event, index) => {
    if (keptNames.has(index)) applyName(disk, event);
    if (event.kind !== "write") return;
    const file = fileAt(disk, event.path);
    if (file === null) return;
    // The name a file bears may change later; its flushes are looked for under the name of the moment.
    const isFlushed = events
      .slice(index)
      .some((later) => later.kind === "flush" && later.path === event.path);
    if (isFlushed) put(file, event.at, event.bytes);
    else unflushed.push({ file, at: event.at, bytes: event.bytes });
  });
  for (const { file, at, bytes } of shuffled(unflushed, dice)) tear(file, at, bytes, dice);

  rmSync(into, { recursive: true, force: true });
  cpSync(base, into, { recursive: true });
  for (const [path, file] of disk.byPath) {
    if (file === null) rmSync(join(into, path), { force: true });
    else {
      mkdirSync(dirname(join(into, path)), { recursive: true });
      writeFileSync(join(into, path), file.content);
    }
  }
}
