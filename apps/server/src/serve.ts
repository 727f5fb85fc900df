import { randomBytes } from "node:crypto";
import { openingChanges, type Problem } from "@lianchi/domain";
import { openStore, type Store, type StorePlace } from "@lianchi/store";
import { pino } from "pino";
import type { Settings } from "./env.ts";
import { createApp } from "./http/app.ts";
import { type Product, today, turnTaking } from "./product.ts";
import { createReadModel } from "./read-model.ts";

/** Where the parts of the built product are. */
export type Parts = {
  readonly workerUrl: URL;
  readonly templateArchive: string | null;
  readonly webRoot: string;
};

export type RunningServer = { readonly url: string; stop(): Promise<void> };
export type Serving =
  | { readonly kind: "serving"; readonly server: RunningServer }
  | { readonly kind: "refused"; readonly problem: Problem };
export type OpenedProduct =
  | { readonly kind: "opened"; readonly product: Product }
  | { readonly kind: "refused"; readonly problem: Problem };

const statementTimeoutMs = 30_000;

export function placeOf(settings: Settings, { workerUrl, templateArchive }: Parts): StorePlace {
  return settings.databaseUrl === null
    ? { kind: "folder", folder: settings.dataFolder, workerUrl, templateArchive }
    : { kind: "postgres", url: settings.databaseUrl };
}

/** The history; a new store begins with the opening facts, all of them or none. */
async function historyOf(store: Store) {
  const changes = await store.readChanges();
  if (changes.length > 0) return changes;
  const opening = await store.append(openingChanges);
  // Stale: another process on the same database was faster with the very same facts.
  return opening.kind === "appended" ? opening.changes : store.readChanges();
}

/** Opens the store and reads it into memory. */
export async function openProduct(settings: Settings, parts: Parts, now: () => Date): Promise<OpenedProduct> {
  const opened = await openStore(placeOf(settings, parts), { now, statementTimeoutMs });
  if (opened.kind === "refused") return opened;
  const { store } = opened;
  const model = createReadModel(await historyOf(store));
  store.onForeignChange(() => {
    store.readChanges().then(model.replaceAll, () => {});
  });
  return { kind: "opened", product: { store, model, now, inTurn: turnTaking() } };
}

/** Serves the product until `stop`. Says why when it cannot. */
export async function serve(settings: Settings, parts: Parts, now: () => Date): Promise<Serving> {
  const opened = await openProduct(settings, parts, now);
  if (opened.kind === "refused") return opened;
  const { product } = opened;
  const stopping = new AbortController();
  // A new build may show the same data in another way, so readers must not take one's answers for the other's.
  const build = randomBytes(4).toString("hex");
  const app = await createApp({
    product,
    host: settings.host,
    webRoot: parts.webRoot,
    log: pino({ level: settings.logLevel }),
    stopping: stopping.signal,
    stateTag: () => `"${product.model.version()}-${today(product)}-${build}"`,
    isReady: () =>
      product.store.ping().then(
        () => true,
        () => false,
      ),
  });
  try {
    await app.listen({ port: settings.port, host: settings.host });
  } catch (error) {
    await product.store.close();
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "EADDRINUSE" || code === "EACCES")
      return { kind: "refused", problem: { code: "port-taken", value: String(settings.port) } };
    throw error;
  }
  const address = app.server.address();
  const port = address !== null && typeof address === "object" ? address.port : settings.port;
  const name = settings.host === "0.0.0.0" || settings.host === "::" ? "127.0.0.1" : settings.host;
  const url = `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
  product.store.announce(url);
  return {
    kind: "serving",
    server: {
      url,
      stop: async () => {
        stopping.abort();
        await app.close();
        // A write under way is finished and acknowledged or not begun.
        await product.inTurn(async () => {});
        await product.store.close();
      },
    },
  };
}
