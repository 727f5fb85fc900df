import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { lianchi } from "./built-command.ts";
import { newFolder } from "./running-server.ts";

const folder = newFolder();
const file = join(folder, "sites.csv");
const rows = Array.from({ length: 3 }, (_, at) => `甲-${at + 1},6.25,126.${at + 1},48.6`);
writeFileSync(file, `编号,单机容量(MW),经度,纬度\n${rows.join("\n")}\n`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LIANCHI_DATA = join(folder, "data");
const run = (...more: readonly string[]) =>
  lianchi(["import", "--kind", "sites", file, ...more], { LIANCHI_DATA });
const named = ["--source", "three-moves-report"];

async function exportedIds(): Promise<readonly string[]> {
  const out = join(folder, "out.csv");
  const ran = await lianchi(["export", "--kind", "sites", "--format", "csv", "--out", out], { LIANCHI_DATA });
  expect([ran.code, ran.err]).toEqual([0, ""]);
  return readFileSync(out, "utf8")
    .trimEnd()
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(",")[0] ?? "");
}

describe("lianchi import", () => {
  it("asks on which document the sites rest: it took the first one that is registered", async () => {
    const asked = await run("--layout", "add");
    expect(asked.code).toBe(2);
    expect(asked.err).toMatch(/来源[\s\S]*source[\s\S]*--source three-moves-report/);
    expect((await exportedIds()).length).toBe(614);
    // Who only looks has nothing to rest on anything.
    expect((await run("--dry-run")).code).toBe(0);
  });

  it("asks what becomes of the illustrative sites, in words that can be typed", async () => {
    const asked = await run(...named);
    expect(asked.code).toBe(2);
    expect(asked.err).toContain("614");
    const odd = await run(...named, "--layout", "sideways");
    expect(odd.code).toBe(2);
    expect(odd.err).toContain("nearest:KM");
    expect((await exportedIds()).length).toBe(614);
  });

  it("replaces them where that is said", async () => {
    const written = await run(...named, "--layout", "replace");
    expect([written.code, written.err]).toEqual([0, ""]);
    expect(await exportedIds()).toEqual(["甲-1", "甲-2", "甲-3"]);
  });
});
