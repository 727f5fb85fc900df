import { Worker } from "node:worker_threads";
import type { Problem } from "@lianchi/domain";
import type { DraftedComparables } from "./comparables/draft-comparables.ts";
import type { SiteDraft } from "./draft-sites.ts";
import type { IntakeTold, IntakeWork, Looked } from "./intake-worker.ts";
import type { RowProblem } from "./table.ts";

export type Drafts = {
  readonly errors: readonly RowProblem[];
  readonly warnings: readonly RowProblem[];
  readonly unlisted: number;
};
export type Intake =
  | { readonly kind: "looked"; readonly looked: Looked }
  | ({ readonly kind: "drafted" } & Drafts)
  | { readonly kind: "comparables"; readonly comparables: DraftedComparables }
  | { readonly kind: "refused"; readonly problem: Problem };

/** Enough for the longest table; a file that unpacks to more ends the thread and not the server [MB]. */
const mostMemoryMb = 640;
const limitMs = 180_000;

/** Reads a file in a thread of its own.
 *  @param onDrafts takes a part of the drafts; the next is handed over when it is done
 *  @param signal ends the reading */
export function runIntake(
  workerUrl: URL,
  work: IntakeWork,
  onDrafts: (drafts: readonly SiteDraft[], total: number) => Promise<void>,
  signal?: AbortSignal,
): Promise<Intake> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerUrl, {
      workerData: work,
      resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb },
    });
    let queue: Promise<void> = Promise.resolve();
    const end = (told: Intake) => {
      clearTimeout(timer);
      queue.then(() => resolve(told), reject);
      void worker.terminate();
    };
    const tooLong: Intake = {
      kind: "refused",
      problem: { code: "file-broken", value: "—", expected: `${limitMs / 1_000} s, ${mostMemoryMb} MB` },
    };
    const timer = setTimeout(() => end(tooLong), limitMs);
    const stop = () => {
      clearTimeout(timer);
      void worker.terminate();
      reject(signal?.reason);
    };
    if (signal?.aborted === true) return stop();
    signal?.addEventListener("abort", stop, { once: true });
    worker.on("message", (told: IntakeTold) => {
      if (told.kind === "drafts") queue = queue.then(() => onDrafts(told.drafts, told.total));
      else end(told);
    });
    // Out of memory comes here, too: the file is at fault, not the server.
    worker.on("error", () => end(tooLong));
    return undefined;
  });
}
