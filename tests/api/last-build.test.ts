import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, describe, expect, it } from "vitest";
import { keepLastBuild, noteBuild } from "../../scripts/keep-last-build.ts";

const folder = mkdtempSync(join(tmpdir(), "lianchi-last-build-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds a page of one script that says `word`. @returns the names of its parts */
async function buildSaying(word: string): Promise<readonly string[]> {
  mkdirSync(join(folder, "src"), { recursive: true });
  writeFileSync(join(folder, "index.html"), '<script type="module" src="/src/main.js"></script>');
  writeFileSync(join(folder, "src/main.js"), `console.log(${JSON.stringify(word)});`);
  await build({
    root: folder,
    configFile: false,
    logLevel: "silent",
    plugins: [keepLastBuild(join(folder, "note.json"))],
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

  it("are noted anew when the note cannot be read", () => {
    expect(noteBuild(["a"], { now: [], last: [] })).toEqual({ now: ["a"], last: [] });
  });
});
