import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../packages/charts/src/index.ts";

const root = join(import.meta.dirname, "../..");
const left = new Set(["node_modules", "dist", "testing", "words", ".cache"]);

/** Every file of the product that is no test and no words. */
function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return left.has(entry.name) ? [] : filesUnder(path);
    const isSource = [".ts", ".tsx"].includes(extname(entry.name)) && !/\.test\.tsx?$/.test(entry.name);
    return isSource ? [path] : [];
  });
}

const ids: readonly string[] = catalogue.map(({ id }) => id);
const anyId = `"(?:${ids.join("|")})"`;
/** Two ids one after the other, as in a list or a union. */
const neighbours = new RegExp(`${anyId}[\\s,|]+${anyId}`);
/** Ids as keys of a record or cases of a choice. */
const keyed = new RegExp(`^\\s*(?:case )?("?)(${ids.join("|")})\\1:`, "gm");

/** How a text lists charts anew; null where it does not. One that names a chart, to place or to draw it, lists none. */
function listIn(text: string): string | null {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*$/gm, "");
  const pair = neighbours.exec(plain)?.[0];
  if (pair !== undefined) return pair;
  const keys = [...new Set([...plain.matchAll(keyed)].map(([, , id]) => id))];
  return keys.length < 2 ? null : keys.join(", ");
}

const files = ["apps", "packages"]
  .flatMap((folder) => filesUnder(join(root, folder)))
  .map((path) => ({ path: path.slice(root.length + 1), text: readFileSync(path, "utf8") }));

describe("a chart is listed once", () => {
  it("shows a list where there is one", () => {
    const [first = "", second = ""] = ids;
    expect(listIn(`const charts = ["${first}", "${second}"];`)).not.toBeNull();
    expect(listIn(`type Id =\n  | "${first}"\n  | "${second}";`)).not.toBeNull();
    expect(listIn(`const heights = {\n  "${first}": 1,\n  "${second}": 2,\n};`)).not.toBeNull();
    expect(listIn(`case "${first}":\n  return 1;\ncase "${second}":\n  return 2;`)).not.toBeNull();
    expect(listIn(`draw("${first}");\ndraw("${second}"); // "${first}", "${second}"`)).toBeNull();
  });

  it("has one entry, in a file of its own", () => {
    const entries = ids.map((id) => ({
      id,
      files: files.filter(({ text }) => text.includes(`chart({\n  id: "${id}",\n`)).length,
    }));
    expect(entries).toEqual(ids.map((id) => ({ id, files: 1 })));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("stands in no second list of the product: all others are made from the catalogue", () => {
    const again = files.flatMap(({ path, text }) => {
      const list = listIn(text);
      return list === null ? [] : [`${path}: ${list}`];
    });
    expect(again).toEqual([]);
  });
});
