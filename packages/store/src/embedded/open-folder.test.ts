import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { testTemplate } from "../testing/embedded-place.ts";
import { builtWorkerUrl } from "./build-worker.ts";
import { openFolder } from "./open-folder.ts";

const root = mkdtempSync(join(tmpdir(), "lianchi-open-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const newFolder = () => mkdtempSync(join(root, "folder-"));

async function openedOnce(folder: string): Promise<string> {
  const told = await openFolder(
    {
      folder,
      workerUrl: builtWorkerUrl,
      templateArchive: fileURLToPath(testTemplate),
      statementTimeoutMs: 20_000,
    },
    "2026-11-23T00:00:00.000Z",
  );
  if (told.kind === "refused") return `${told.problem.code}: ${told.problem.expected}`;
  await told.engine.close();
  told.lock.release();
  return told.isNew ? "new" : "known";
}

describe("opening a data folder", () => {
  it("makes it once, and leaves no mark of the making", async () => {
    const folder = newFolder();
    expect(await openedOnce(folder)).toBe("new");
    expect(existsSync(join(folder, "making"))).toBe(false);
    expect(await openedOnce(folder)).toBe("known");
  });

  it("opens after a start that was killed between making its pid file and writing it", async () => {
    const folder = newFolder();
    await openedOnce(folder);
    for (const left of ["", "4", "42\n/base"]) {
      writeFileSync(join(folder, "pg", "postmaster.pid"), left);
      expect(await openedOnce(folder), JSON.stringify(left)).toBe("known");
    }
  });

  it("throws nobody's data away because the format file is gone", async () => {
    const folder = newFolder();
    await openedOnce(folder);
    rmSync(join(folder, "format.json"));
    expect(await openedOnce(folder)).toMatch(/^folder-damaged: .*format\.json is missing$/);
    expect(existsSync(join(folder, "pg", "PG_VERSION"))).toBe(true);
  });

  it("makes no empty database in place of one that is gone", async () => {
    const folder = newFolder();
    await openedOnce(folder);
    rmSync(join(folder, "pg"), { recursive: true });
    expect(await openedOnce(folder)).toMatch(/^folder-damaged: .*holds no database$/);
  });

  it("begins a creation that was cut short anew", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "making"), "");
    mkdirSync(join(folder, "pg", "base"), { recursive: true });
    writeFileSync(join(folder, "pg", "PG_VERSION"), "half");
    expect(await openedOnce(folder)).toBe("new");
    expect(existsSync(join(folder, "making"))).toBe(false);
  });
});
