import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import { z } from "zod";
import { copyEndings } from "./compress-build.ts";

/** Names of the files of the newest build, and of the last one that differed from it. */
const Builds = z.object({ now: z.array(z.string()), last: z.array(z.string()) });
type Builds = Readonly<z.infer<typeof Builds>>;

function readBuilds(file: string): Builds {
  try {
    return Builds.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return { now: [], last: [] };
  }
}

/** What is noted of a new build. Built again unchanged, it does not push the one before it out. */
export function noteBuild(now: readonly string[], { now: before, last }: Builds): Builds {
  const isSame = now.length === before.length && now.every((name) => before.includes(name));
  return { now: [...now], last: isSame ? last : before };
}

/** The name of a part, without the ending of a compressed copy. */
function partOf(name: string): string {
  const ending = copyEndings.find((one) => name.endsWith(one));
  return ending === undefined ? name : name.slice(0, -ending.length);
}

/** Keeps the parts of the last build beside the new ones: a page that was open while the product was renewed still asks
 *  for them. What is older goes. Needs `emptyOutDir: false`.
 *  @param noteFile where the names of the last two builds are kept */
export function keepLastBuild(noteFile: string): Plugin {
  return {
    name: "keep-last-build",
    apply: "build",
    writeBundle({ dir = "" }, bundle) {
      const assets = join(dir, "assets");
      if (!existsSync(assets)) return;
      const now = Object.keys(bundle)
        .filter((name) => name.startsWith("assets/"))
        .map((name) => name.slice("assets/".length));
      const builds = noteBuild(now, readBuilds(noteFile));
      const kept = new Set([...builds.now, ...builds.last]);
      for (const name of readdirSync(assets))
        if (!kept.has(partOf(name))) rmSync(join(assets, name), { force: true });
      mkdirSync(dirname(noteFile), { recursive: true });
      writeFileSync(noteFile, JSON.stringify(builds));
    },
  };
}
