import { logLang, type Problem } from "@lianchi/domain";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { TRPC_ERROR_CODES_BY_KEY } from "@trpc/server/rpc";
import type { FastifyReply } from "fastify";
import { type ProblemResponse, problemResponse } from "../problem-response.ts";
import { ownStatus, trpcCodeOf } from "../problem-status.ts";

export function statusOf(problem: Problem): number {
  const own = ownStatus[problem.code];
  if (own !== undefined) return own;
  return getHTTPStatusCodeFromError(new TRPCError({ code: trpcCodeOf[problem.code] }));
}

/** The one form in which every address tells what is wrong: tRPC's own, so that its clients read it too. */
export function problemBody(problem: Problem, told: readonly ProblemResponse[] = [problemResponse(problem)]) {
  const code = trpcCodeOf[problem.code];
  const message = told.map((one) => one.message[logLang]).join(" ");
  const data = { code, httpStatus: statusOf(problem), problems: told, current: null };
  return { error: { message, code: TRPC_ERROR_CODES_BY_KEY[code], data } };
}

export function answerProblem(
  reply: FastifyReply,
  problem: Problem,
  told: readonly ProblemResponse[] = [problemResponse(problem)],
): FastifyReply {
  if (problem.code === "too-many-requests") reply.header("retry-after", problem.expected ?? "1");
  return reply
    .code(statusOf(problem))
    .header("cache-control", "no-store")
    .type("application/json; charset=utf-8")
    .send(problemBody(problem, told));
}
