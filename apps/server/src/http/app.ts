import { createServer } from "node:http";
import fastifyRateLimit from "@fastify/rate-limit";
import type { Problem } from "@lianchi/domain";
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from "@trpc/server/adapters/fastify";
import fastify, { type FastifyBaseLogger, type FastifyInstance } from "fastify";

import type { Product } from "../product.ts";
import { type AppRouter, appRouter } from "../router.ts";
import type { Context } from "../trpc.ts";
import { createByteCache, type StateTag } from "./byte-cache.ts";
import { addExportRoute } from "./export-route.ts";
import { gateProblem, largestBodyBytes } from "./gatekeeper.ts";
import { revalidate, securityHeaders } from "./headers.ts";
import { answerProblem } from "./problem-answer.ts";
import { addStaticFiles } from "./static-files.ts";

export type AppParts = {
  readonly product: Product;
  readonly stateTag: StateTag;
  readonly host: string;
  readonly webRoot: string;
  readonly log: FastifyBaseLogger;
  readonly stopping: AbortSignal;
  readonly isReady: () => Promise<boolean>;
};

/** Requests from one address in ten seconds. What the byte cache answers is not counted. */
const windowMs = 10_000;
function allowance({ method, url }: { readonly method: string; readonly url: string }): number {
  if (method !== "GET") return 600;
  return url.startsWith("/export/") ? 200 : 3_000;
}
const kindOf = ({ method, url }: { readonly method: string; readonly url: string }) =>
  method === "GET" ? (url.startsWith("/export/") ? "export" : "read") : "write";

function requestProblem(error: unknown): Problem | null {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE")
    return { code: "body-too-large", value: "> 1 MB", expected: "1 MB" };
  if (code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") return { code: "wrong-media-type", value: "—" };
  if (/^FST_ERR_CTP|SyntaxError/.test(code) || error instanceof SyntaxError) return { code: "broken-json" };
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  if (status === 429) return { code: "too-many-requests", expected: String(windowMs / 1000) };
  return status >= 400 && status < 500 ? { code: "unknown-address", value: "—" } : null;
}

/** The web server: what the outside sees, and what it is kept from. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const { product, stateTag, host, webRoot, log, stopping, isReady } = parts;
  const cache = createByteCache(stateTag);
  const app = fastify({
    loggerInstance: log,
    disableRequestLogging: true,
    bodyLimit: largestBodyBytes,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 8_000 },
    serverFactory: (handler) =>
      createServer({ maxHeaderSize: 32 * 1024 }, (request, response) => {
        if (
          gateProblem(
            { method: request.method ?? "GET", url: request.url ?? "/", headers: request.headers },
            host,
          ) === null &&
          cache.answer(request, response)
        )
          return;
        handler(request, response);
      }),
  });

  await app.register(fastifyRateLimit, {
    timeWindow: windowMs,
    max: (request) => allowance(request),
    keyGenerator: (request) => `${kindOf(request)} ${request.ip}`,
    allowList: (request) =>
      request.url === "/healthz" || request.url === "/readyz" || request.url.startsWith("/trpc/changes.live"),
  });
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(securityHeaders);
    const problem = gateProblem(request, host);
    if (problem !== null) return answerProblem(reply, problem);
  });
  app.addHook("onSend", async (request, reply, payload) => {
    const isQuery =
      request.method === "GET" && request.url.startsWith("/trpc/") && typeof payload === "string";
    if (!isQuery) return;
    const tag = stateTag();
    if (reply.statusCode !== 200) return void reply.header("cache-control", "no-store");
    reply.header("etag", tag).header("cache-control", revalidate).header("vary", "accept-encoding");
    if (String(reply.getHeader("content-type")).startsWith("application/json"))
      cache.keep(request.url, tag, payload);
  });
  app.setErrorHandler((error, request, reply) => {
    const known = requestProblem(error);
    if (known !== null) return answerProblem(reply, known);
    log.error({ err: error, id: request.id }, "unexpected failure");
    return answerProblem(reply, { code: "internal", value: request.id });
  });

  const trpcOptions: FastifyTRPCPluginOptions<AppRouter>["trpcOptions"] = {
    router: appRouter,
    createContext: (): Context => ({
      product,
      stopping,
      logError: (err, id) => log.error({ err, id }, "unexpected failure"),
    }),
  };
  await app.register(fastifyTRPCPlugin, { prefix: "/trpc", trpcOptions });
  addExportRoute(app, product, stateTag);
  app.get("/healthz", async (_, reply) => reply.header("cache-control", "no-store").send({ status: "up" }));
  app.get("/readyz", async (_, reply) => {
    const ready = await isReady();
    return reply
      .code(ready ? 200 : 503)
      .header("cache-control", "no-store")
      .send({ status: ready ? "ready" : "not ready", version: product.model.version() });
  });
  await addStaticFiles(app, webRoot);
  return app;
}
