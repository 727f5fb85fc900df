import { readLockHolder } from "@lianchi/store";
import type { Settings } from "../env.ts";
import { openProduct, type Parts } from "../open-product.ts";
import type { Outcome } from "../outcome.ts";
import type { Product } from "../product.ts";
import { toldProblem } from "../told-problem.ts";
import { askServer, type Made } from "./deliver.ts";

type Ways = {
  /** Makes the file from the folder, which is closed afterwards. */
  readonly make: (product: Product) => Promise<Outcome<{ readonly bytes: Uint8Array }>>;
  /** Where a server under this address gives the same file. */
  readonly addressOf: (serverUrl: string) => string;
};

/** A file out of the data folder; where a server holds the folder, that server is asked for it. */
export async function makeOrAsk(settings: Settings, parts: Parts, { make, addressOf }: Ways): Promise<Made> {
  const opened = await openProduct(
    settings,
    parts,
    () => new Date(),
    () => {},
  );
  if (opened.kind === "refused") {
    const holder = opened.problem.code === "folder-locked" ? readLockHolder(settings.dataFolder) : null;
    const far = typeof holder?.url === "string" ? await askServer(addressOf(holder.url)) : null;
    return far ?? { kind: "refused", messages: [toldProblem(opened.problem).message] };
  }
  const { product } = opened;
  try {
    const made = await make(product);
    return made.kind === "done"
      ? { kind: "made", bytes: made.value.bytes }
      : { kind: "refused", messages: made.problems.map((problem) => toldProblem(problem).message) };
  } finally {
    await product.store.close();
  }
}
