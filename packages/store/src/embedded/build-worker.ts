import { fileURLToPath } from "node:url";
import { build } from "vite";

const outFolder = new URL("../../dist/", import.meta.url);

/** Where `buildWorker` puts the engine's worker, for suites that run from the sources. */
export const builtWorkerUrl = new URL("engine-worker.js", outFolder);

/** Node cannot load a worker from TypeScript: makes one file of it. */
export async function buildWorker(): Promise<void> {
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: fileURLToPath(new URL("engine-worker.ts", import.meta.url)),
      outDir: fileURLToPath(outFolder),
      emptyOutDir: false,
      target: "node20",
      minify: false,
      rolldownOptions: {
        external: [/^@electric-sql\/pglite/],
        output: { entryFileNames: "engine-worker.js" },
      },
    },
  });
}
