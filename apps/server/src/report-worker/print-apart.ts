import type { Problem } from "@lianchi/domain";
import type { Press } from "./press.ts";

/** A chart that the press has not set, and why. */
export class NotPrinted extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Sets a chart's sheet at its press. @throws NotPrinted */
export async function printApart<Sheet>(press: Press<Sheet>, sheet: Sheet): Promise<Uint8Array> {
  const ordered = press.order("charts", sheet);
  const printed = ordered.kind === "refused" ? ordered : await ordered.value.printed;
  if (printed.kind === "done") return printed.value;
  const problem = printed.kind === "refused" ? printed.problems[0] : undefined;
  throw new NotPrinted(problem ?? { code: "report-cancelled" });
}
