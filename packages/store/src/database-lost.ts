import type { Problem } from "@lianchi/domain";
import { failureText, redacted } from "./postgres-address.ts";

/** A failure on the way to a database server, in words that hold no password. */
export function unreachable(error: unknown, url: string): Problem {
  return { code: "database-unreachable", value: redacted(url), expected: failureText(error, url) };
}

/** The server cannot be reached, or went away under a statement; the next one may find it again. */
export class DatabaseLost extends Error {
  readonly problem: Problem;
  constructor(cause: unknown, url: string) {
    const problem = unreachable(cause, url);
    super(problem.expected ?? "the database cannot be reached", { cause });
    this.name = "DatabaseLost";
    this.problem = problem;
  }
}

/** SQLSTATEs of a server that starts, stops or takes no more connections, and errors of the network. */
const lostCode =
  /^(08...|57P0[1235]|53300|E(CONN(REFUSED|RESET|ABORTED)|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN))$/;
/** Where `pg` has no code: its own words for a connection that is gone. */
const lostWords =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout e(xceeded|xpired) when trying to connect|timeout expired)/;

export function isLost(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.every(isLost);
  if (!(error instanceof Error)) return false;
  return ("code" in error && lostCode.test(String(error.code))) || lostWords.test(error.message);
}
