import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { build, type Plugin } from "vite";
import { afterAll, describe, expect, it } from "vitest";
import { compressBuild } from "../../scripts/compress-build.ts";
import { keepLastBuild, noteBuild } from "../../scripts/keep-last-build.ts";

const folder = mkdtempSync(join(tmpdir(), "lianchi-last-build-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds a page of one script that says `word`. @returns the names of its parts */
async function buildSaying(word: string, ...plugins: readonly Plugin[]): Promise<readonly string[]> {
  mkdirSync(join(folder, "src"), { recursive: true });
  writeFileSync(join(folder, "index.html"), '<script type="module" src="/src/main.js"></script>');
  writeFileSync(join(folder, "src/main.js"), `console.log(${JSON.stringify(word)});`);
  await build({
    root: folder,
    configFile: false,
    logLevel: "silent",
    plugins: [keepLastBuild(join(folder, "note.json")), ...plugins],
    build: { outDir: "dist", emptyOutDir: false },
  });
  return readdirSync(join(folder, "dist/assets"));
}

describe("the parts of the web app", () => {
  it("stay for one more build, so that a page opened before still finds its own", async () => {
    const first = await buildSaying("one");
    expect(first).toHaveLength(1);
    const second = await buildSaying("two");
    expect(second).toHaveLength(2);
    expect(second).toEqual(expect.arrayContaining([...first]));
    expect(await buildSaying("two")).toEqual(second);
    const third = await buildSaying("three");
    expect(third).toHaveLength(2);
    expect(third).not.toEqual(expect.arrayContaining([...first]));
  });

  it("lie beside their compressed copies, which stay and go with them", async () => {
    const long = (letter: string) => letter.repeat(5_000);
    const partsOf = (names: readonly string[]) => names.filter((name) => name.endsWith(".js"));
    const copiesOf = (names: readonly string[]) => names.filter((name) => !name.endsWith(".js"));
    await buildSaying(long("a"), compressBuild());
    const second = await buildSaying(long("b"), compressBuild());
    expect(copiesOf(second).toSorted()).toEqual(
      partsOf(second)
        .flatMap((name) => [`${name}.br`, `${name}.gz`])
        .toSorted(),
    );
    const third = await buildSaying(long("c"), compressBuild());
    expect(partsOf(third)).toHaveLength(2);
    expect(copiesOf(third)).toHaveLength(4);
    for (const name of partsOf(third)) {
      const assets = join(folder, "dist/assets");
      const bytes = readFileSync(join(assets, name));
      expect(brotliDecompressSync(readFileSync(join(assets, `${name}.br`)))).toEqual(bytes);
      expect(gunzipSync(readFileSync(join(assets, `${name}.gz`)))).toEqual(bytes);
    }
  });

  it("are noted anew when the note cannot be read", () => {
    expect(noteBuild(["a"], { now: [], last: [] })).toEqual({ now: ["a"], last: [] });
  });
});
