import { fileURLToPath } from "node:url";
import { builtWorkerUrl } from "../embedded/build-worker.ts";
import type { StorePlace } from "../store.ts";

export const testTemplate = new URL("../../dist/test-template.tar", import.meta.url);

/** A data folder that a server has opened once, for suites that need many; made anew in each run. */
export const openedFolder = fileURLToPath(new URL("../../dist/opened-folder", import.meta.url));

/** An embedded store in a folder, with the worker and template that the suites' setup made. */
export function embeddedPlace(folder: string): StorePlace {
  return { kind: "folder", folder, workerUrl: builtWorkerUrl, templateArchive: fileURLToPath(testTemplate) };
}
