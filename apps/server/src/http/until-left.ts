import type { FastifyReply } from "fastify";

/** Aborted when whoever asks has left before the answer. */
export function untilLeft({ raw }: FastifyReply): AbortSignal {
  const left = new AbortController();
  raw.once("close", () => left.abort(new Error("the client has left")));
  return left.signal;
}
