import { randomUUID } from "node:crypto";
import type { Change, Problem } from "@lianchi/domain";
import { EngineLost, folderProblem } from "@lianchi/store";
import { initTRPC, TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import type { Imports } from "./intake/import-jobs.ts";
import { statementTimeoutMs } from "./open-product.ts";
import type { Outcome } from "./outcome.ts";
import { trpcCodeOf } from "./problem-status.ts";
import { problemsFromZod } from "./problems-from-zod.ts";
import type { Product } from "./product.ts";
import type { Schedules } from "./report/press/run-schedules.ts";
import { type ToldProblem, toldProblem } from "./told-problem.ts";
import type { ReportJobs } from "./use-cases/reports/report-jobs.ts";

export type Context = {
  readonly product: Product;
  /** Ends open subscriptions when the server stops. */
  readonly stopping: AbortSignal;
  readonly imports: Imports;
  readonly reports: ReportJobs;
  readonly schedules: Schedules;
  /** The address that asks: whose turn at the press it is. */
  readonly who: string;
  /** Starts the product with simulated progress beside this one, once, and tells where it is. */
  readonly openDemo: () => Promise<Outcome<string>>;
  readonly logError: (error: unknown, id: string) => void;
};

/** Carries a use-case's refusal through tRPC. */
class Refusal extends Error {
  readonly problems: readonly ToldProblem[];
  readonly current: Change | null;
  constructor(problems: readonly ToldProblem[], current: Change | null) {
    super(problems[0]?.message.en ?? "refused");
    this.problems = problems;
    this.current = current;
  }
}

/** What an unexpected failure may tell: only what a person can act on, and a number to find it in the log. */
function unexpected(error: unknown, logError: Context["logError"]): Problem {
  const id = randomUUID().slice(0, 8);
  logError(error, id);
  if (error instanceof EngineLost && error.reason === "query-timeout")
    return { code: "query-timeout", expected: String(statementTimeoutMs / 1_000) };
  if (folderProblem(error, "").code === "folder-full") return { code: "folder-full", value: "LIANCHI_DATA" };
  return { code: "internal", value: id };
}

/** What tRPC itself refuses, before or instead of a use-case. */
function problemsOf({ cause, code, message }: TRPCError, input: unknown): readonly ToldProblem[] {
  if (cause instanceof Refusal) return cause.problems;
  if (cause instanceof ZodError) return problemsFromZod(cause, input);
  if (code === "NOT_FOUND" || code === "METHOD_NOT_SUPPORTED")
    return [toldProblem({ code: "unknown-address", value: message.replace(/^.*path "(.*)".*$/, "$1") })];
  if (code === "UNSUPPORTED_MEDIA_TYPE") return [toldProblem({ code: "wrong-media-type", value: "—" })];
  return [toldProblem({ code: code === "INTERNAL_SERVER_ERROR" ? "internal" : "broken-json" })];
}

const t = initTRPC.context<Context>().create({
  isDev: false,
  sse: {
    ping: { enabled: true, intervalMs: 10_000 },
    client: { reconnectAfterInactivityMs: 30_000 },
  },
  errorFormatter: ({ shape, error, input }) => {
    const problems = problemsOf(error, input);
    const current = error.cause instanceof Refusal ? error.cause.current : null;
    const { code, httpStatus, path } = shape.data;
    return {
      ...shape,
      message: problems[0]?.message.en ?? "",
      data: { code, httpStatus, path, problems, current },
    };
  },
});

function refusal(problems: readonly Problem[], current: Change | null): TRPCError {
  const cause = new Refusal(
    problems.map((problem) => toldProblem(problem)),
    current,
  );
  return new TRPCError({ code: trpcCodeOf[problems[0]?.code ?? "internal"], message: cause.message, cause });
}

export const { router } = t;

/** A procedure whose unexpected failures leave the server as problems with the right status, and in the log whole. */
export const procedure = t.procedure.use(async ({ ctx, next }) => {
  const result = await next();
  if (result.ok || result.error.code !== "INTERNAL_SERVER_ERROR") return result;
  const { cause } = result.error;
  if (cause instanceof Refusal) return result;
  throw refusal([unexpected(cause ?? result.error, ctx.logError)], null);
});

/** The value of an outcome, or a tRPC error that carries its problems. */
export function valueOr<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === "done") return outcome.value;
  throw refusal(outcome.problems, outcome.current);
}
