import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openInbox } from "../use-cases/imports/inbox.ts";
import { startReader } from "./reader-process.ts";
import { createReaders } from "./readers.ts";
import { builtIntakeUrl } from "./testing/global-setup.ts";

const folder = mkdtempSync(join(tmpdir(), "lianchi-readers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, rows: number): string {
  const file = join(folder, name);
  writeFileSync(
    file,
    `项目,投资(万元)\n${Array.from({ length: rows }, (_, row) => `P${row},${row}\n`).join("")}`,
  );
  return file;
}

describe("processes that read files", () => {
  it("end when they take more memory than they may, also outside of their heap", async () => {
    const reader = startReader(builtIntakeUrl, 20);
    const told = await new Promise((resolve) => {
      reader.read({ comparables: fileOf("any.csv", 150_000) }, resolve);
    });
    expect(told).toBeNull();
  });

  it("are two at a time: a third file waits for its turn, and one that is called off waits no more", async () => {
    const readers = createReaders(builtIntakeUrl);
    const order: string[] = [];
    const read = (name: string, file: string, signal?: AbortSignal) =>
      readers.read({ comparables: file }, { signal }).then(
        () => order.push(name),
        () => order.push(`${name} called off`),
      );
    const long = fileOf("long.csv", 20_000);
    const leaving = new AbortController();
    const all = [read("long", long), read("long", long), read("gone", long, leaving.signal)];
    all.push(read("short", fileOf("short.csv", 1)));
    leaving.abort();
    await Promise.all(all);
    expect(order[0]).toBe("gone called off");
    expect(order.indexOf("short")).toBeGreaterThan(1);
    readers.stop();
  });

  it("read on after one of them was ended in the middle", async () => {
    const readers = createReaders(builtIntakeUrl);
    const leaving = new AbortController();
    const reading = readers.read({ comparables: fileOf("left.csv", 20_000) }, { signal: leaving.signal });
    leaving.abort(new Error("left"));
    await expect(reading).rejects.toThrow("left");
    expect((await readers.read({ comparables: fileOf("next.csv", 1) })).kind).toBe("comparables");
    readers.stop();
  });
});

describe("the folder of files on their way in", () => {
  it("is its owner's alone, and what a killed process left in another is swept at the start", () => {
    const place = join(folder, "tmp");
    const left = join(place, "lianchi-import-4194305-Ab3xyz");
    const other = join(place, "lianchi-import-of-somebody");
    for (const made of [left, other]) mkdirSync(made, { recursive: true });
    writeFileSync(join(left, "file"), "secret");
    const inbox = openInbox(place);
    expect(readdirSync(place)).toEqual(["lianchi-import-of-somebody"]);
    expect(statSync(inbox.folder()).mode & 0o777).toBe(0o700);
    inbox.remove();
    expect(readdirSync(place)).toEqual(["lianchi-import-of-somebody"]);
  });
});
