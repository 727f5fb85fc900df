import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openingChanges } from "@lianchi/domain";
import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";
import { openStore } from "./store.ts";
import { embeddedPlace } from "./testing/embedded-place.ts";
import { beneath, opened, storeOptions } from "./testing/opened.ts";

const root = mkdtempSync(join(tmpdir(), "lianchi-folder-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const newFolder = () => mkdtempSync(join(root, "folder-"));

describe("a data folder", () => {
  it("serves one store at a time and names who has it", async () => {
    const place = embeddedPlace(newFolder());
    const store = await opened(place);
    store.announce("http://127.0.0.1:4614");
    expect(await openStore(place, storeOptions)).toMatchObject({
      kind: "refused",
      problem: { code: "folder-locked", expected: `pid ${process.pid}, http://127.0.0.1:4614` },
    });
    await store.close();
    await (await opened(place)).close();
  });

  it("is made when it is not there, and needs no template", async () => {
    const folder = join(newFolder(), "deep", "er");
    const place = { ...embeddedPlace(folder), templateArchive: null };
    const store = await opened(place);
    await store.append(openingChanges);
    expect(await store.check()).toEqual([]);
    await store.close();
  });

  it("of a newer program is refused and left as it is", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "format.json"), '{"format":99}');
    expect(await openStore(embeddedPlace(folder), storeOptions)).toMatchObject({
      kind: "refused",
      problem: { code: "folder-newer" },
    });
    expect(readFileSync(join(folder, "format.json"), "utf8")).toBe('{"format":99}');
  });

  it("with other things in it keeps their modes and its own, and closes its own parts", async () => {
    const folder = newFolder();
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, "letters"), { mode: 0o755 });
    writeFileSync(join(folder, "letters", "one.sh"), "", { mode: 0o755 });
    mkdirSync(join(folder, "reports"), { mode: 0o755 });
    const modeOf = (...path: string[]) => statSync(join(folder, ...path)).mode & 0o777;
    // At the second start its format file is there.
    for (const _ of [1, 2]) {
      await (await opened(embeddedPlace(folder))).close();
      expect([modeOf(), modeOf("letters"), modeOf("letters", "one.sh"), modeOf("reports")]).toEqual([
        0o755, 0o755, 0o755, 0o755,
      ]);
      expect([modeOf("pg"), modeOf("pg", "PG_VERSION"), modeOf("format.json"), modeOf("lock")]).toEqual([
        0o700, 0o600, 0o600, 0o600,
      ]);
    }
  });

  it("of its own is closed to others with all in it", async () => {
    const folder = newFolder();
    await (await opened(embeddedPlace(folder))).close();
    mkdirSync(join(folder, "reports"));
    for (const path of [folder, join(folder, "reports"), join(folder, "pg")]) chmodSync(path, 0o755);
    await (await opened(embeddedPlace(folder))).close();
    for (const path of [folder, join(folder, "reports"), join(folder, "pg")])
      expect(statSync(path).mode & 0o777, path).toBe(0o700);
  });

  it("that is damaged is refused with the reason", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "format.json"), '{"format":1}');
    mkdirSync(join(folder, "pg"));
    writeFileSync(join(folder, "pg", "PG_VERSION"), "18");
    expect(await openStore(embeddedPlace(folder), storeOptions)).toMatchObject({
      kind: "refused",
      problem: { code: "folder-damaged" },
    });
  });

  it("that is a file is refused", async () => {
    const file = join(newFolder(), "file");
    writeFileSync(file, "");
    expect(await openStore(embeddedPlace(file), storeOptions)).toMatchObject({
      kind: "refused",
      problem: { code: "folder-read-only" },
    });
  });

  it("with a page that decayed on the disk is found out by the page's checksum", async () => {
    const folder = newFolder();
    const place = embeddedPlace(folder);
    const store = await opened(place);
    await store.append(openingChanges);
    await store.close();
    const path = await beneath(place, async (db) => {
      const { rows } = await sql<{
        path: string;
      }>`select pg_relation_filepath('figure_revision') as path`.execute(db);
      return rows[0]?.path ?? "";
    });
    const file = openSync(join(folder, "pg", path), "r+");
    writeSync(file, "decay", 8_000);
    closeSync(file);
    const decayed = await opened(place);
    expect(await decayed.check()).toEqual([
      { kind: "corrupt-page", detail: expect.stringContaining("invalid page in block 0") },
    ]);
    await decayed.close();
  });
});
