import { randomBytes } from "node:crypto";
import type { Problem } from "@lianchi/domain";
import type { FastifyInstance } from "fastify";
import { type Logger, pino } from "pino";
import type { Settings } from "./env.ts";
import { createApp } from "./http/app.ts";
import { openProduct, type Parts } from "./open-product.ts";
import type { Product } from "./product.ts";
import { stateTagOf } from "./state-tag.ts";

export type RunningServer = { readonly url: string; stop(): Promise<void> };
export type Serving =
  | { readonly kind: "serving"; readonly server: RunningServer }
  | { readonly kind: "refused"; readonly problem: Problem };

/** How long requests under way may take to end when the server stops [ms]. */
const patienceMs = 3_000;

function appOf(product: Product, { host }: Settings, webRoot: string, log: Logger, stopping: AbortSignal) {
  const stateTag = stateTagOf(product, randomBytes(4).toString("hex"));
  return createApp({ product, host, webRoot, log, stopping, stateTag });
}

async function listen(app: FastifyInstance, { port, host }: Settings): Promise<Problem | null> {
  try {
    await app.listen({ port, host });
    return null;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "EADDRINUSE" || code === "EACCES") return { code: "port-taken", value: String(port) };
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EINVAL")
      return { code: "invalid-field", field: "HOST", value: host, expected: "127.0.0.1, 0.0.0.0, ::1, ::" };
    throw error;
  }
}

/** The address under which this machine reaches the server. */
function urlOf(app: FastifyInstance, { host, port }: Settings): string {
  const address = app.server.address();
  const bound = address !== null && typeof address === "object" ? address.port : port;
  const name = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${bound}`;
}

/** Takes no new request and ends those under way; what does not end in time is cut. */
async function closeApp(app: FastifyInstance): Promise<void> {
  const sweep = setInterval(() => app.server.closeIdleConnections(), 20);
  const cut = setTimeout(() => app.server.closeAllConnections(), patienceMs);
  await app.close();
  clearInterval(sweep);
  clearTimeout(cut);
}

/** Serves the product until `stop`. Says why when it cannot. */
export async function serve(settings: Settings, parts: Parts, now: () => Date): Promise<Serving> {
  const log = pino({ level: settings.logLevel });
  const opened = await openProduct(settings, parts, now, (error) =>
    log.error({ err: error }, "changes of another process could not be read"),
  );
  if (opened.kind === "refused") return opened;
  const { product } = opened;
  const stopping = new AbortController();
  try {
    const app = await appOf(product, settings, parts.webRoot, log, stopping.signal);
    const problem = await listen(app, settings);
    if (problem !== null) {
      await product.store.close();
      return { kind: "refused", problem };
    }
    const url = urlOf(app, settings);
    product.store.announce(url);
    const end = async () => {
      stopping.abort();
      await closeApp(app);
      // A write under way is finished and acknowledged, or not begun.
      await product.inTurn(async () => {});
      await product.store.close();
    };
    let ended: Promise<void> | undefined;
    const stop = () => {
      ended ??= end();
      return ended;
    };
    return { kind: "serving", server: { url, stop } };
  } catch (error) {
    await product.store.close();
    throw error;
  }
}
