import { fileURLToPath } from "node:url";
import { builtWorkerUrl } from "../embedded/build-worker.ts";
import type { StorePlace } from "../store.ts";

export const testTemplate = new URL("../../dist/test-template.tar", import.meta.url);

/** An embedded store in a folder, with the worker and template that the suites' setup made. */
export function embeddedPlace(folder: string): StorePlace {
  return { kind: "folder", folder, workerUrl: builtWorkerUrl, templateArchive: fileURLToPath(testTemplate) };
}
