import { fileURLToPath } from "node:url";
import { build } from "vite";

const outFolder = new URL("../../../dist-test/", import.meta.url);

/** Where `setup` puts the thread that reads files, for suites that run from the sources. */
export const builtIntakeUrl = new URL("intake-worker.js", outFolder);

/** Node cannot load a thread from TypeScript: makes one file of it. */
export async function setup(): Promise<void> {
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: fileURLToPath(new URL("../intake-worker.ts", import.meta.url)),
      outDir: fileURLToPath(outFolder),
      emptyOutDir: false,
      target: "node20",
      minify: false,
      rolldownOptions: { output: { entryFileNames: "intake-worker.js" } },
    },
  });
}
