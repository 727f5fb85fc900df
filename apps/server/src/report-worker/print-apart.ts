import type { Problem } from "@lianchi/domain";
import type { PrintWorker } from "./print-worker.ts";

/** A chart that the report worker has not set, and why. */
export class NotPrinted extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Sets a chart's sheet at its report worker. @throws NotPrinted */
export async function printApart<Sheet>(worker: PrintWorker<Sheet>, sheet: Sheet): Promise<Uint8Array> {
  const ordered = worker.print("charts", sheet);
  const printed = ordered.kind === "refused" ? ordered : await ordered.value.printed;
  if (printed.kind === "done") return printed.value;
  const problem = printed.kind === "refused" ? printed.problems[0] : undefined;
  throw new NotPrinted(problem ?? { code: "report-cancelled" });
}
