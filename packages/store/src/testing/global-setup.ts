import { existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildWorker } from "../embedded/build-worker.ts";
import { makeStoreTemplate } from "../make-store-template.ts";
import { testTemplate } from "./embedded-place.ts";

/** Vitest calls this once before the suites: makes what a build would have made. */
export async function setup(): Promise<void> {
  await buildWorker();
  const template = fileURLToPath(testTemplate);
  if (existsSync(template)) rmSync(template);
  await makeStoreTemplate(template);
}
