import { randomUUID } from "node:crypto";
import type { Change } from "@lianchi/domain";
import { EngineLost, folderProblem } from "@lianchi/store";
import { initTRPC, TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import type { Outcome } from "./outcome.ts";
import { trpcCodeOf } from "./problem-status.ts";
import { problemsFromZod } from "./problems-from-zod.ts";
import type { Product } from "./product.ts";
import { type ToldProblem, toldProblem } from "./told-problem.ts";

export type Context = {
  readonly product: Product;
  /** Ends open subscriptions when the server stops. */
  readonly stopping: AbortSignal;
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
function unexpected(error: unknown, logError: Context["logError"] | undefined): ToldProblem {
  if (error instanceof EngineLost && error.reason === "query-timeout")
    return toldProblem({ code: "query-timeout", expected: "30" });
  const id = randomUUID().slice(0, 8);
  logError?.(error, id);
  if (folderProblem(error, "").code === "folder-full")
    return toldProblem({ code: "folder-full", value: "LIANCHI_DATA" });
  return toldProblem({ code: "internal", value: id });
}

function problemsOf(
  error: TRPCError,
  input: unknown,
  logError: Context["logError"] | undefined,
): readonly ToldProblem[] {
  const { cause, code } = error;
  if (cause instanceof Refusal) return cause.problems;
  if (cause instanceof ZodError) return problemsFromZod(cause, input);
  if (code === "PARSE_ERROR") return [toldProblem({ code: "broken-json" })];
  if (code === "NOT_FOUND" || code === "METHOD_NOT_SUPPORTED")
    return [
      toldProblem({ code: "unknown-address", value: error.message.replace(/^.*path "(.*)".*$/, "$1") }),
    ];
  if (code === "UNSUPPORTED_MEDIA_TYPE") return [toldProblem({ code: "wrong-media-type", value: "—" })];
  if (code === "BAD_REQUEST") return [toldProblem({ code: "broken-json" })];
  return [unexpected(cause ?? error, logError)];
}

const t = initTRPC.context<Context>().create({
  isDev: false,
  sse: {
    ping: { enabled: true, intervalMs: 10_000 },
    client: { reconnectAfterInactivityMs: 30_000 },
  },
  errorFormatter: ({ shape, error, input, ctx }) => {
    const problems = problemsOf(error, input, ctx?.logError);
    const current = error.cause instanceof Refusal ? error.cause.current : null;
    const { code, httpStatus, path } = shape.data;
    return {
      ...shape,
      message: problems[0]?.message.en ?? "",
      data: { code, httpStatus, path, problems, current },
    };
  },
});

export const { router, procedure } = t;

/** The value of an outcome, or a tRPC error that carries its problems. */
export function valueOr<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === "done") return outcome.value;
  const problems = outcome.problems.map((problem) => toldProblem(problem));
  const cause = new Refusal(problems, outcome.current);
  throw new TRPCError({ code: trpcCodeOf[problems[0]?.code ?? "internal"], message: cause.message, cause });
}
