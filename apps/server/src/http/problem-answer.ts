import type { Problem } from "@lianchi/domain";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { TRPC_ERROR_CODES_BY_KEY } from "@trpc/server/unstable-core-do-not-import";
import type { FastifyReply } from "fastify";
import { trpcCodeOf } from "../problem-status.ts";
import { toldProblem } from "../told-problem.ts";

export function statusOf(problem: Problem): number {
  return getHTTPStatusCodeFromError(new TRPCError({ code: trpcCodeOf[problem.code] }));
}

/** The one form in which every address tells a problem: tRPC's own, so that its clients read it too. */
export function problemBody(problem: Problem) {
  const code = trpcCodeOf[problem.code];
  const told = toldProblem(problem);
  const data = { code, httpStatus: statusOf(problem), problems: [told], current: null };
  return { error: { message: told.message.en, code: TRPC_ERROR_CODES_BY_KEY[code], data } };
}

export function answerProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.code === "too-many-requests") reply.header("retry-after", problem.expected ?? "10");
  return reply
    .code(statusOf(problem))
    .header("cache-control", "no-store")
    .type("application/json")
    .send(problemBody(problem));
}
