import { randomUUID } from "node:crypto";
import { SHARE_ENV, Worker } from "node:worker_threads";
import type { Problem } from "@lianchi/domain";
import { done, type Outcome, refused } from "../../outcome.ts";

/** What the thread that prints is told, and what it tells. */
export type PressWork<Order> = { readonly id: string; readonly order: Order };
export type PressTold =
  | { readonly id: string; readonly kind: "step"; readonly share: number }
  | { readonly id: string; readonly kind: "printed"; readonly bytes: Uint8Array }
  | { readonly id: string; readonly kind: "refused"; readonly problem: Problem };

export type JobState =
  /** `ahead`: how many are printed before it. */
  | { readonly kind: "waiting"; readonly ahead: number }
  /** `share` of the work that is done, from 0 to 1. */
  | { readonly kind: "printing"; readonly share: number }
  | { readonly kind: "printed"; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "cancelled" };

export type Printed = Outcome<Uint8Array> | { readonly kind: "cancelled" };

/** Prints reports in a thread of its own, one at a time. Who waits is served in turn with the others, however many each has
 *  ordered; more than a number of orders are refused. */
export type Press<Order> = {
  order(who: string, order: Order): Outcome<{ readonly id: string; readonly printed: Promise<Printed> }>;
  /** Undefined where no such job is known, or no longer. */
  look(id: string): JobState | undefined;
  /** Takes a waiting job away, or stops the one that is printed; false where there is neither. */
  cancel(id: string): boolean;
  stop(): Promise<void>;
};

type Job<Order> = {
  readonly id: string;
  readonly who: string;
  readonly order: Order;
  readonly settle: (printed: Printed) => void;
  state: JobState;
};

type PressOptions = {
  readonly workerUrl: URL;
  /** Orders that may wait or be printed at once. */
  readonly most: number;
  /** How long one may take [ms]. */
  readonly limitMs: number;
};

/** Finished jobs that can still be looked at. */
const kept = 100;

export function createPress<Order>({ workerUrl, most, limitMs }: PressOptions): Press<Order> {
  const jobs = new Map<string, Job<Order>>();
  /** Who waits, in the order of their next turn; each with their own jobs in the order of asking. */
  const turns = new Map<string, Job<Order>[]>();
  let running: Job<Order> | null = null;
  let worker: Worker | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  const waiting = (): readonly Job<Order>[] => {
    const queues = [...turns.values()];
    const longest = Math.max(0, ...queues.map(({ length }) => length));
    return Array.from({ length: longest }, (_, at) => queues.flatMap((queue) => queue[at] ?? [])).flat();
  };

  function finish(job: Job<Order>, state: JobState, printed: Printed): void {
    job.state = state;
    job.settle(printed);
    const over = [...jobs.values()].filter(
      ({ state: { kind } }) => kind !== "waiting" && kind !== "printing",
    );
    for (const { id } of over.slice(0, Math.max(0, over.length - kept))) jobs.delete(id);
  }

  function next(): void {
    clearTimeout(timer);
    running = null;
    const [first] = turns;
    if (first === undefined || isStopped) return;
    const [who, queue] = first;
    const job = queue.shift();
    turns.delete(who);
    // Whoever has more to print stands behind the others again.
    if (queue.length > 0) turns.set(who, queue);
    if (job === undefined) return;
    running = job;
    job.state = { kind: "printing", share: 0 };
    worker ??= startWorker();
    timer = setTimeout(
      () => lose({ code: "report-too-long", value: "—", expected: String(limitMs / 1000) }),
      limitMs,
    );
    worker.postMessage({ id: job.id, order: job.order } satisfies PressWork<Order>);
  }

  /** The thread is given up with the job it was at; the next job gets a new one. */
  function lose(problem: Problem): void {
    const job = running;
    const lost = worker;
    worker = null;
    void lost?.terminate();
    if (job !== null) finish(job, { kind: "refused", problem }, refused(problem));
    next();
  }

  function startWorker(): Worker {
    // The typesetter is told where no fonts are by the environment of the process.
    const started = new Worker(workerUrl, { env: SHARE_ENV });
    started.on("message", (told: PressTold) => {
      const job = running;
      if (job === null || told.id !== job.id) return;
      if (told.kind === "step") {
        job.state = { kind: "printing", share: told.share };
        return;
      }
      if (told.kind === "printed") finish(job, { kind: "printed", bytes: told.bytes }, done(told.bytes));
      else finish(job, { kind: "refused", problem: told.problem }, refused(told.problem));
      next();
    });
    started.on("error", (error) => {
      if (worker !== started) return;
      lose({ code: "report-failed", value: error instanceof Error ? error.message.slice(0, 200) : "—" });
    });
    // A thread that only waits does not keep the program alive.
    started.unref();
    return started;
  }

  return {
    order: (who, order) => {
      const count = waiting().length + (running === null ? 0 : 1);
      if (isStopped || count >= most)
        return refused({ code: "press-full", value: String(count), expected: String(most) });
      const id = randomUUID();
      let settle: Job<Order>["settle"] = () => {};
      const printed = new Promise<Printed>((resolve) => {
        settle = resolve;
      });
      const job: Job<Order> = { id, who, order, settle, state: { kind: "waiting", ahead: 0 } };
      jobs.set(id, job);
      turns.set(who, [...(turns.get(who) ?? []), job]);
      if (running === null) next();
      return done({ id, printed });
    },
    look: (id) => {
      const job = jobs.get(id);
      if (job?.state.kind !== "waiting") return job?.state;
      return { kind: "waiting", ahead: waiting().indexOf(job) + (running === null ? 0 : 1) };
    },
    cancel: (id) => {
      const job = jobs.get(id);
      if (job === undefined) return false;
      if (job === running) {
        const lost = worker;
        worker = null;
        void lost?.terminate();
        finish(job, { kind: "cancelled" }, { kind: "cancelled" });
        next();
        return true;
      }
      if (job.state.kind !== "waiting") return false;
      const queue = (turns.get(job.who) ?? []).filter((other) => other !== job);
      if (queue.length === 0) turns.delete(job.who);
      else turns.set(job.who, queue);
      finish(job, { kind: "cancelled" }, { kind: "cancelled" });
      return true;
    },
    stop: async () => {
      isStopped = true;
      for (const job of waiting()) finish(job, { kind: "cancelled" }, { kind: "cancelled" });
      turns.clear();
      if (running !== null) finish(running, { kind: "cancelled" }, { kind: "cancelled" });
      clearTimeout(timer);
      await worker?.terminate();
      worker = null;
    },
  };
}
