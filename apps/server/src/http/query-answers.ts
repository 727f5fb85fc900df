import type { FastifyInstance, FastifyRequest } from "fastify";
import { type ByteCache, isOfPortfolio, isZippable, type StateTag } from "./byte-cache.ts";
import { answerHeaders, revalidate } from "./headers.ts";

const isWhole = (request: FastifyRequest, response: Response) =>
  request.method === "GET" &&
  isOfPortfolio(request.url) &&
  request.headers["trpc-accept"] === undefined &&
  response.headers.get("content-type") === "application/json";

/** Gives every answered query the tag of the state it shows, and its bytes to the cache. */
export function addQueryAnswers(app: FastifyInstance, cache: ByteCache, stateTag: StateTag): void {
  const tagAtStart = new WeakMap<FastifyRequest, string>();
  // Taken before the query runs: an answer may be newer than its tag says, never older.
  app.addHook("preHandler", async (request) => void tagAtStart.set(request, stateTag()));
  app.addHook("onSend", async (request, reply, payload) => {
    if (!(payload instanceof Response)) return payload;
    const isEventStream = payload.headers.get("content-type")?.startsWith("text/event-stream") === true;
    if (!isWhole(request, payload)) {
      if (!isEventStream) reply.header("cache-control", "no-store");
      return payload;
    }
    const text = await payload.text();
    reply.code(payload.status).type("application/json").header("vary", answerHeaders.vary);
    const tag = tagAtStart.get(request);
    if (payload.status !== 200 || tag === undefined) {
      reply.header("cache-control", "no-store");
      return text;
    }
    reply.header("etag", tag).header("cache-control", revalidate);
    const zipped = cache.keep(request.url, tag, text);
    if (zipped === null || !isZippable(request.headers)) return text;
    reply.header("content-encoding", "gzip");
    return zipped;
  });
}
