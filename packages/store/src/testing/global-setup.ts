import { renameSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildWorker } from "../embedded/build-worker.ts";
import { makeStoreTemplate } from "../make-store-template.ts";
import { testTemplate } from "./embedded-place.ts";

/** Vitest calls this once before the suites: makes what a build would have made. */
export async function setup(): Promise<void> {
  await buildWorker();
  const template = fileURLToPath(testTemplate);
  const fresh = `${template}.${process.pid}`;
  await makeStoreTemplate(fresh);
  // In one step: another run in the same tree may be reading the old one.
  renameSync(fresh, template);
}
