import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
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

/** A file whatever it is called: names come and go, its content stays. */
type File = { content: Buffer };
type Names = Map<string, File | null>;

/** Files as they were before the events; the same one for all who ask. */
function filesOf(base: string): (path: string) => File | null {
  const known: Names = new Map();
  return (path) => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const isFile = statSync(join(base, path), { throwIfNoEntry: false })?.isFile() ?? false;
    const file = isFile ? { content: readFileSync(join(base, path)) } : null;
    known.set(path, file);
    return file;
  };
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

/** The file that each event touches, by the names of its moment. */
function filesTouched(
  events: readonly DiskEvent[],
  before: (path: string) => File | null,
): readonly (File | null)[] {
  const names: Names = new Map();
  const look = (path: string) => {
    const known = names.get(path);
    return known === undefined ? before(path) : known;
  };
  return events.map((event) => {
    if (event.kind === "rename") {
      const file = look(event.from);
      names.set(event.to, file);
      names.set(event.from, null);
      return file;
    }
    if (event.kind === "create") names.set(event.path, look(event.path) ?? { content: Buffer.alloc(0) });
    const file = look(event.path);
    if (event.kind === "remove") names.set(event.path, null);
    return file;
  });
}

function applyName(names: Names, event: DiskEvent, file: File | null): void {
  if (event.kind === "create") names.set(event.path, file);
  if (event.kind === "remove") names.set(event.path, null);
  if (event.kind === "rename") {
    names.set(event.to, file);
    names.set(event.from, null);
  }
  if (event.kind === "truncate" && file !== null) resize(file, event.size);
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
  const before = filesOf(base);
  const touched = filesTouched(events, before);
  const flushedUntil = new Map<File | null, number>();
  events.forEach(({ kind }, at) => {
    if (kind === "flush") flushedUntil.set(touched[at] ?? null, at);
  });
  const lastFlush = events.findLastIndex(({ kind }) => kind === "flush");
  const isName = (event: DiskEvent) => event.kind !== "write" && event.kind !== "flush";
  const loose = events.filter((event, at) => at > lastFlush && isName(event)).length;
  let namesLeft = events.filter(isName).length - loose + Math.floor(dice() * (loose + 1));

  const names: Names = new Map();
  const unflushed: { readonly file: File; readonly at: number; readonly bytes: Buffer }[] = [];
  events.forEach((event, index) => {
    const file = touched[index] ?? null;
    if (isName(event) && namesLeft-- > 0) applyName(names, event, file);
    if (event.kind !== "write" || file === null) return;
    if ((flushedUntil.get(file) ?? -1) > index) put(file, event.at, event.bytes);
    else unflushed.push({ file, at: event.at, bytes: event.bytes });
  });
  for (const { file, at, bytes } of shuffled(unflushed, dice)) tear(file, at, bytes, dice);

  rmSync(into, { recursive: true, force: true });
  cpSync(base, into, { recursive: true });
  const touchedInPlace = events.flatMap((event) =>
    event.kind === "write" || event.kind === "truncate" ? [event.path] : [],
  );
  for (const path of new Set([...touchedInPlace, ...names.keys()])) {
    const file = names.has(path) ? (names.get(path) ?? null) : before(path);
    if (file === null) rmSync(join(into, path), { force: true });
    else {
      mkdirSync(dirname(join(into, path)), { recursive: true });
      writeFileSync(join(into, path), file.content);
    }
  }
}
