import { randomUUID } from "node:crypto";
import { SHARE_ENV, Worker } from "node:worker_threads";
import type { Problem } from "@lianchi/domain";
import { done, type Outcome, refused } from "../outcome.ts";

/** What the thread that prints is told, and what it tells. */
export type PrintWork<Task> = { readonly id: string; readonly task: Task };
export type PrintAnswer =
  | { readonly id: string; readonly kind: "step"; readonly share: number }
  | { readonly id: string; readonly kind: "printed"; readonly bytes: Uint8Array }
  | { readonly id: string; readonly kind: "refused"; readonly problem: Problem };

export type JobState =
  /** `ahead`: how many are printed before it. */
  | { readonly kind: "waiting"; readonly ahead: number }
  /** `share` of the work that is done, from 0 to 1. */
  | { readonly kind: "printing"; readonly share: number }
  | { readonly kind: "printed" }
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "cancelled" };

export type Printed = Outcome<Uint8Array> | { readonly kind: "cancelled" };

/** Prints reports in a thread of its own, one at a time. Who waits is served in turn with the others, however many each has
 *  ordered; more than a number of tasks are refused. */
export type PrintWorker<Task> = {
  print(who: string, task: Task): Outcome<{ readonly id: string; readonly printed: Promise<Printed> }>;
  /** Undefined where no such job is known, or no longer. */
  look(id: string): JobState | undefined;
  /** Takes a waiting job away, or stops the one that is printed; false where there is neither. */
  cancel(id: string): boolean;
  stop(): Promise<void>;
};

type Job<Task> = {
  readonly id: string;
  readonly who: string;
  readonly task: Task;
  readonly settle: (printed: Printed) => void;
};

type PrintWorkerOptions = {
  readonly workerUrl: URL;
  /** Tasks that may wait or be printed at once. */
  readonly most: number;
  /** How long one may take [ms]. */
  readonly limitMs: number;
  /** How many a thread prints before a new one takes its place: what a writer keeps to itself goes with its thread. */
  readonly perThread: number;
};

/** Jobs that have ended and can still be looked at. */
const kept = 100;

const told = (error: unknown) => (error instanceof Error ? error.message.slice(0, 200) : "—");

export function createPrintWorker<Task>({
  workerUrl,
  most,
  limitMs,
  perThread,
}: PrintWorkerOptions): PrintWorker<Task> {
  /** Who waits, in the order of their next turn; each with their own jobs in the order of asking. */
  const turns = new Map<string, readonly Job<Task>[]>();
  /** How the newest jobs ended. Neither what they were made from nor what was printed stays here. */
  const ended = new Map<string, JobState>();
  let running: Job<Task> | null = null;
  let share = 0;
  let worker: Worker | null = null;
  let printedByWorker = 0;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  const waiting = (): readonly Job<Task>[] => {
    const queues = [...turns.values()];
    const longest = Math.max(0, ...queues.map(({ length }) => length));
    return Array.from({ length: longest }, (_, at) => queues.flatMap((queue) => queue[at] ?? [])).flat();
  };

  /** Puts what somebody waits for behind all others; or takes them out where it is nothing. */
  function putLast(who: string, queue: readonly Job<Task>[]): void {
    turns.delete(who);
    if (queue.length > 0) turns.set(who, queue);
  }

  function finish({ id, settle }: Job<Task>, printed: Printed): void {
    const problem = printed.kind === "refused" ? printed.problems[0] : undefined;
    if (problem !== undefined) ended.set(id, { kind: "refused", problem });
    else ended.set(id, { kind: printed.kind === "done" ? "printed" : "cancelled" });
    const [oldest] = ended.keys();
    if (ended.size > kept && oldest !== undefined) ended.delete(oldest);
    settle(printed);
  }

  function next(): void {
    clearTimeout(timer);
    running = null;
    const [first] = turns;
    if (first === undefined || isStopped) return;
    const [who, [job, ...rest]] = first;
    putLast(who, rest);
    if (job === undefined) return;
    running = job;
    share = 0;
    worker ??= startWorker();
    timer = setTimeout(
      () => lose(refused({ code: "report-too-long", value: "—", expected: String(limitMs / 1000) })),
      limitMs,
    );
    try {
      worker.postMessage({ id: job.id, task: job.task } satisfies PrintWork<Task>);
    } catch (error) {
      lose(refused({ code: "report-failed", value: told(error) }));
    }
  }

  /** Ends a thread that has printed its share; the next job starts another. */
  function renew(): void {
    printedByWorker += 1;
    if (printedByWorker < perThread) return;
    const worn = worker;
    worker = null;
    void worn?.terminate();
  }

  /** The thread is given up with the job it was at; the next job gets a new one. */
  function lose(printed: Printed): void {
    const job = running;
    const lost = worker;
    worker = null;
    void lost?.terminate();
    if (job !== null) finish(job, printed);
    next();
  }

  function startWorker(): Worker {
    // The typesetter is told where no fonts are by the environment of the process.
    const started = new Worker(workerUrl, { env: SHARE_ENV });
    printedByWorker = 0;
    const die = (value: string) => {
      if (worker === started) lose(refused({ code: "report-failed", value }));
    };
    started.on("message", (told: PrintAnswer) => {
      const job = running;
      if (job === null || told.id !== job.id) return;
      if (told.kind === "step") {
        share = told.share;
        return;
      }
      finish(job, told.kind === "printed" ? done(told.bytes) : refused(told.problem));
      renew();
      next();
    });
    started.on("error", (error) => die(told(error)));
    // A thread can also end without any error.
    started.on("exit", (code) => die(`exit ${code}`));
    // A thread that only waits does not keep the program alive.
    started.unref();
    return started;
  }

  return {
    print: (who, task) => {
      const count = waiting().length + (running === null ? 0 : 1);
      if (isStopped) return refused({ code: "report-cancelled" });
      if (count >= most) return refused({ code: "press-full", value: String(count), expected: String(most) });
      const id = randomUUID();
      let settle: Job<Task>["settle"] = () => {};
      const printed = new Promise<Printed>((resolve) => {
        settle = resolve;
      });
      turns.set(who, [...(turns.get(who) ?? []), { id, who, task, settle }]);
      if (running === null) next();
      // Whose job is at the report worker has had a turn: who came after it is before them.
      else putLast(running.who, turns.get(running.who) ?? []);
      return done({ id, printed });
    },
    look: (id) => {
      if (running?.id === id) return { kind: "printing", share };
      const at = waiting().findIndex((job) => job.id === id);
      return at < 0 ? ended.get(id) : { kind: "waiting", ahead: at + (running === null ? 0 : 1) };
    },
    cancel: (id) => {
      if (running?.id === id) {
        lose({ kind: "cancelled" });
        return true;
      }
      const job = waiting().find((one) => one.id === id);
      if (job === undefined) return false;
      const rest = (turns.get(job.who) ?? []).filter((other) => other !== job);
      if (rest.length === 0) turns.delete(job.who);
      else turns.set(job.who, rest);
      finish(job, { kind: "cancelled" });
      return true;
    },
    stop: async () => {
      isStopped = true;
      const given = [...(running === null ? [] : [running]), ...waiting()];
      running = null;
      turns.clear();
      for (const job of given) finish(job, { kind: "cancelled" });
      clearTimeout(timer);
      const last = worker;
      worker = null;
      await last?.terminate();
    },
  };
}
