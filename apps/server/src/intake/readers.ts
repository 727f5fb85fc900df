import type { Problem } from "@lianchi/domain";
import type { ReadBaseMap } from "./base-map/read-base-map.ts";
import type { DraftedComparables } from "./comparables/draft-comparables.ts";
import type { SiteDraft } from "./draft-sites.ts";
import type { IntakeWork, Looked } from "./intake-worker.ts";
import { mostMemoryMb, type ReaderProcess, startReader } from "./reader-process.ts";
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
  | { readonly kind: "base-map"; readonly read: ReadBaseMap }
  | { readonly kind: "refused"; readonly problem: Problem };

type Hand = {
  /** Takes a part of the drafts; the next is handed over when it is done. */
  readonly onDrafts?: (drafts: readonly SiteDraft[], total: number) => Promise<void>;
  /** Ends the reading. */
  readonly signal?: AbortSignal | undefined;
};

/** Reads files in processes of their own, so that none can harm the server. */
export type Readers = {
  /** Starts a process for a file that is still on its way. */
  prepare(): void;
  /** @throws the signal's reason when the reading was ended by it */
  read(work: IntakeWork, hand?: Hand): Promise<Intake>;
  stop(): void;
};

/** Files read at once; the others wait for their turn. */
const mostAtOnce = 2;
const limitMs = 180_000;
/** A process that has read a file waits so long for the next: looking is mostly followed by checking. */
const idleMs = 20_000;

const tooHeavy: Intake = {
  kind: "refused",
  problem: { code: "file-too-heavy", value: `${mostMemoryMb} MB`, expected: `${limitMs / 1_000}` },
};

/** Reads one file in a process; the process is of no more use unless `isFit` says so. */
function readIn(
  reader: ReaderProcess,
  work: IntakeWork,
  { onDrafts = async () => {}, signal }: Hand,
): Promise<{ readonly told: Intake; readonly isFit: boolean }> {
  return new Promise((resolve, reject) => {
    let queue: Promise<void> = Promise.resolve();
    const settle = (then: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      then();
    };
    const end = (told: Intake, isFit: boolean) =>
      settle(() => queue.then(() => resolve({ told, isFit }), reject));
    const fail = (why: unknown) => settle(() => reject(why));
    const stop = () => fail(signal?.reason);
    const timer = setTimeout(() => end(tooHeavy, false), limitMs);
    if (signal?.aborted === true) return stop();
    signal?.addEventListener("abort", stop, { once: true });
    return reader.read(work, (told) => {
      // Out of memory ends it, too: the file is at fault, not the server.
      if (told === null) end(tooHeavy, false);
      else if (told instanceof Error) fail(told);
      else if (told.kind === "drafts") {
        queue = queue.then(() => onDrafts(told.drafts, told.total));
        queue.catch(fail);
      } else end(told, true);
    });
  });
}

export function createReaders(script: URL): Readers {
  const waiting: (() => void)[] = [];
  const running = new Set<ReaderProcess>();
  let busy = 0;
  let idle: ReaderProcess | undefined;
  let idleTimer: NodeJS.Timeout | undefined;

  function takeIdle(): ReaderProcess {
    clearTimeout(idleTimer);
    const ready = idle;
    idle = undefined;
    return ready?.isAlive() === true ? ready : startReader(script);
  }

  function keepIdle(reader: ReaderProcess): void {
    reader.rest();
    idle?.end();
    idle = reader;
    clearTimeout(idleTimer);
    idleTimer = setTimeout(() => {
      idle?.end();
      idle = undefined;
    }, idleMs).unref();
  }

  async function takeTurn(signal: AbortSignal | undefined): Promise<void> {
    if (busy >= mostAtOnce)
      await new Promise<void>((resolve, reject) => {
        const go = () => {
          signal?.removeEventListener("abort", leave);
          resolve();
        };
        const leave = () => {
          waiting.splice(waiting.indexOf(go), 1);
          reject(signal?.reason);
        };
        waiting.push(go);
        signal?.addEventListener("abort", leave, { once: true });
      });
    else busy += 1;
  }

  /** The turn goes to the next one who waits, without a gap. */
  function passTurn(): void {
    const next = waiting.shift();
    if (next === undefined) busy -= 1;
    else next();
  }

  return {
    prepare: () => {
      if (idle === undefined && busy < mostAtOnce) keepIdle(startReader(script));
    },
    read: async (work, hand = {}) => {
      hand.signal?.throwIfAborted();
      await takeTurn(hand.signal);
      const reader = takeIdle();
      running.add(reader);
      try {
        const { told, isFit } = await readIn(reader, work, hand);
        if (isFit && running.delete(reader)) keepIdle(reader);
        return told;
      } finally {
        if (running.delete(reader)) reader.end();
        passTurn();
      }
    },
    stop: () => {
      clearTimeout(idleTimer);
      idle?.end();
      idle = undefined;
      for (const reader of running) reader.end();
      running.clear();
    },
  };
}
