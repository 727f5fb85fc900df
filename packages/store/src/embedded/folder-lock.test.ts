import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { lockFolder, readLockHolder } from "./folder-lock.ts";

const folder = mkdtempSync(join(tmpdir(), "lianchi-lock-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("is held by one, named to the other, and free again when released", () => {
  const first = lockFolder(join(folder, "a"), "2026-11-23T00:00:00.000Z");
  if (first.kind === "refused") throw new Error("a fresh folder is free");
  first.lock.announce("http://127.0.0.1:4614");
  expect(lockFolder(join(folder, "a"), "2026-11-23T00:00:01.000Z")).toEqual({
    kind: "refused",
    holder: { pid: process.pid, startedAt: "2026-11-23T00:00:00.000Z", url: "http://127.0.0.1:4614" },
  });
  first.lock.release();
  expect(lockFolder(join(folder, "a"), "2026-11-23T00:00:02.000Z").kind).toBe("held");
});

it("is not fooled by what a dead process left in the file", () => {
  const file = join(folder, "b");
  const held = lockFolder(file, "2026-11-23T00:00:00.000Z");
  if (held.kind === "held") held.lock.release();
  writeFileSync(join(file, "lock"), '{"pid":1,"startedAt":"2000-01-01T00:00:00.000Z","url":null}');
  expect(lockFolder(file, "2026-11-23T00:00:01.000Z").kind).toBe("held");
  expect(readFileSync(join(file, "lock"), "utf8")).toContain(String(process.pid));
});

it("reads no holder from a broken file", () => {
  writeFileSync(join(folder, "lock"), "{");
  expect(readLockHolder(folder)).toBeNull();
});
