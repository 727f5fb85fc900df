import { randomUUID } from "node:crypto";
import type { Problem } from "@lianchi/domain";
import { DatabaseLost, EngineLost, FolderGone, folderProblem } from "@lianchi/store";

/** Longest that a statement may take [ms]. */
export const statementTimeoutMs = 30_000;

/** Writes a failure into the log under the number that its sender is told. */
export type LogFailure = (error: unknown, id: string) => void;

function known(error: unknown): Problem | null {
  if (error instanceof DatabaseLost) return error.problem;
  if (error instanceof FolderGone) return { code: "folder-gone", value: error.folder };
  if (error instanceof EngineLost && error.reason === "query-timeout")
    return { code: "query-timeout", expected: String(statementTimeoutMs / 1_000) };
  if (folderProblem(error, "").code === "folder-full") return { code: "folder-full", value: "LIANCHI_DATA" };
  return null;
}

/** The one who asked has closed the connection. */
const isGoneAway = (error: unknown) =>
  error instanceof Error &&
  "code" in error &&
  ["ECONNRESET", "ERR_STREAM_PREMATURE_CLOSE"].includes(String(error.code)) &&
  error.message === "aborted";

/** What a failure may tell whoever meets it: what a person can act on, or else a number. All are in the log, whole. */
export function failureProblem(error: unknown, log: LogFailure): Problem {
  const id = randomUUID().slice(0, 8);
  // Who closes a page while a file goes up is no fault of ours.
  if (!isGoneAway(error)) log(error, id);
  return known(error) ?? { code: "internal", value: id };
}
