import { type Change, logLang, type Problem } from "@lianchi/domain";
import { initTRPC, TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import { failureProblem, type LogFailure } from "../failure-problem.ts";
import type { Outcome } from "../outcome.ts";
import { type ProblemResponse, problemResponse } from "../problem-response.ts";
import { ownStatus, trpcCodeOf } from "../problem-status.ts";
import { problemsFromZod } from "../problems-from-zod.ts";
import type { Product } from "../product.ts";
import type { Imports } from "../use-cases/imports/import-jobs.ts";
import type { ReportJobs } from "../use-cases/reports/report-jobs.ts";
import type { Schedules } from "../use-cases/reports/run-schedules.ts";

export type Context = {
  readonly product: Product;
  /** Ends open subscriptions when the server stops. */
  readonly stopping: AbortSignal;
  readonly imports: Imports;
  readonly reports: ReportJobs;
  readonly schedules: Schedules;
  /** The address that asks: whose turn at the report worker it is. */
  readonly who: string;
  /** Other machines can reach this server, and nobody signs in. */
  readonly isOpen: boolean;
  /** Starts the product with simulated progress beside this one, once, and tells where it is. */
  readonly openDemo: () => Promise<Outcome<string>>;
  readonly logError: LogFailure;
};

/** Carries a use-case's refusal through tRPC. */
class Refusal extends Error {
  readonly problems: readonly ProblemResponse[];
  readonly current: Change | null;
  constructor(problems: readonly ProblemResponse[], current: Change | null) {
    super(problems[0]?.message[logLang] ?? "refused");
    this.problems = problems;
    this.current = current;
  }
}

/** The status of HTTP that a refusal has of its own; undefined where tRPC knows it. */
export function ownStatusOf(cause: unknown): number | undefined {
  const code = cause instanceof Refusal ? cause.problems[0]?.code : undefined;
  return code === undefined ? undefined : ownStatus[code];
}

/** What tRPC itself refuses, before or instead of a use-case. */
function problemsOf(
  { cause, code, message }: TRPCError,
  input: unknown,
  log: LogFailure,
): readonly ProblemResponse[] {
  if (cause instanceof Refusal) return cause.problems;
  if (cause instanceof ZodError) return problemsFromZod(cause, input);
  if (code === "NOT_FOUND" || code === "METHOD_NOT_SUPPORTED")
    return [problemResponse({ code: "unknown-address", value: message.replace(/^.*path "(.*)".*$/, "$1") })];
  if (code === "UNSUPPORTED_MEDIA_TYPE") return [problemResponse({ code: "wrong-media-type", value: "—" })];
  // Outside of any procedure: it has no number and stands in no log yet.
  if (code === "INTERNAL_SERVER_ERROR") return [problemResponse(failureProblem(cause ?? message, log))];
  return [problemResponse({ code: "broken-json" })];
}

const t = initTRPC.context<Context>().create({
  isDev: false,
  sse: {
    ping: { enabled: true, intervalMs: 10_000 },
    client: { reconnectAfterInactivityMs: 30_000 },
  },
  errorFormatter: ({ shape, error, input, ctx }) => {
    const problems = problemsOf(error, input, ctx?.logError ?? ((failure, id) => console.error(id, failure)));
    const current = error.cause instanceof Refusal ? error.cause.current : null;
    const { code, httpStatus, path } = shape.data;
    return {
      ...shape,
      message: problems[0]?.message[logLang] ?? "",
      data: { code, httpStatus: ownStatusOf(error.cause) ?? httpStatus, path, problems, current },
    };
  },
});

function refusal(problems: readonly Problem[], current: Change | null): TRPCError {
  const cause = new Refusal(
    problems.map((problem) => problemResponse(problem)),
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
  throw refusal([failureProblem(cause ?? result.error, ctx.logError)], null);
});

/** The value of an outcome, or a tRPC error that carries its problems. */
export function valueOr<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === "done") return outcome.value;
  throw refusal(outcome.problems, outcome.current);
}
