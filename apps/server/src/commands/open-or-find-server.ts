import type { Problem } from "@lianchi/domain";
import { readLockHolder } from "@lianchi/store";
import type { Settings } from "../env.ts";
import { type OpenedProduct, openProduct, type Parts } from "../open-product.ts";

/** What a command may work with: the data itself, or else the address of the server that holds its folder. */
type OpenedOrHeld =
  | OpenedProduct
  | { readonly kind: "held"; readonly serverUrl: string; readonly problem: Problem };

/** Opens the data for one command; where a server holds the folder and has told its address, that address. */
export async function openOrFindServer(settings: Settings, parts: Parts): Promise<OpenedOrHeld> {
  const opened = await openProduct(
    settings,
    parts,
    () => new Date(),
    () => {},
  );
  if (opened.kind === "opened" || opened.problem.code !== "folder-locked") return opened;
  const serverUrl = readLockHolder(settings.dataFolder)?.url;
  return typeof serverUrl === "string" ? { kind: "held", serverUrl, problem: opened.problem } : opened;
}
