import type { Settings } from "../env.ts";
import type { Parts } from "../open-product.ts";
import type { Outcome } from "../outcome.ts";
import { problemResponse } from "../problem-response.ts";
import type { Product } from "../product.ts";
import { askServer, type Made } from "./deliver.ts";
import { openOrFindServer } from "./open-or-find-server.ts";

type Ways = {
  /** Makes the file from the folder, which is closed afterwards. */
  readonly make: (
    product: Product,
  ) => Promise<Outcome<{ readonly bytes: Uint8Array; readonly notice?: string }>>;
  /** Where a server under this address gives the same file. */
  readonly addressOf: (serverUrl: string) => string;
};

/** A file out of the data folder; where a server holds the folder, that server is asked for it. */
export async function makeOrAsk(settings: Settings, parts: Parts, { make, addressOf }: Ways): Promise<Made> {
  const opened = await openOrFindServer(settings, parts);
  if (opened.kind !== "opened") {
    const far = opened.kind === "held" ? await askServer(addressOf(opened.serverUrl)) : null;
    return far ?? { kind: "refused", messages: [problemResponse(opened.problem).message] };
  }
  const { product } = opened;
  try {
    const made = await make(product);
    return made.kind === "done"
      ? { kind: "made", ...made.value }
      : { kind: "refused", messages: made.problems.map((problem) => problemResponse(problem).message) };
  } finally {
    await product.store.close();
  }
}
