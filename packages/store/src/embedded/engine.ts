import { Worker } from "node:worker_threads";
import type { Answer, Ask, TextRows, ToldError, WorkerSettings } from "./protocol.ts";

/** A failure that PostgreSQL reports, with its SQLSTATE in `code`. */
export class DatabaseError extends Error {
  readonly code: string | null;
  readonly constraint: string | null;
  constructor({ message, code, constraint }: ToldError) {
    super(message);
    this.name = "DatabaseError";
    this.code = code;
    this.constraint = constraint;
  }
}

/** The engine went away under a statement: it ran too long, or the worker died. What was not acknowledged did not happen. */
export class EngineLost extends Error {
  readonly reason: "query-timeout" | "worker-died";
  constructor(reason: "query-timeout" | "worker-died", detail: string) {
    super(`${reason}: ${detail}`);
    this.name = "EngineLost";
    this.reason = reason;
  }
}

/** The only connection there is, held alone until `release`. */
export type Session = {
  query(sql: string, params?: readonly (string | null)[]): Promise<TextRows>;
  /** @param limitMs instead of the engine's own limit, for upkeep */
  exec(sql: string, limitMs?: number): Promise<void>;
  release(): void;
};

export type Engine = {
  /** Waits its turn. A session that outlives its engine throws EngineLost at the next call. */
  session(): Promise<Session>;
  close(): Promise<void>;
};

export type EngineSettings = WorkerSettings & {
  readonly workerUrl: URL;
  readonly statementTimeoutMs: number;
};

type Waiting = { readonly resolve: (rows: TextRows) => void; readonly reject: (error: Error) => void };
type Running = {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  /** The thread is gone: until then it may still write into the folder. */
  readonly hasEnded: Promise<void>;
  isLost: boolean;
};

const noRows: TextRows = { rows: [], fields: [], affectedRows: 0 };
const closeLimitMs = 5 * 60_000;

function startWorker({ workerUrl, folder, templateArchive }: EngineSettings): Promise<Running> {
  const settings: WorkerSettings = { folder, templateArchive };
  const worker = new Worker(workerUrl, { workerData: settings });
  const hasEnded = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
  const running: Running = { worker, waiting: new Map(), hasEnded, isLost: false };
  return new Promise((resolve, reject) => {
    let cause: Error | undefined;
    worker.on("message", (answer: Answer) => {
      if (answer.kind === "ready") return resolve(running);
      if (answer.kind === "failed-to-open" || answer.kind === "disk-failed") {
        cause = new DatabaseError(answer.error);
        abandon(running, new EngineLost("worker-died", answer.error.message));
        void worker.terminate();
        return;
      }
      const waiting = running.waiting.get(answer.id);
      running.waiting.delete(answer.id);
      if (answer.kind === "error") waiting?.reject(new DatabaseError(answer.error));
      else waiting?.resolve(answer.kind === "rows" ? answer.result : noRows);
    });
    worker.on("error", (error) => {
      cause = new EngineLost("worker-died", error.message);
      abandon(running, cause);
    });
    worker.on("exit", (code) => {
      const end = new EngineLost("worker-died", `the engine's worker ended with ${code}`);
      abandon(running, end);
      reject(cause ?? end);
    });
  });
}

function abandon(running: Running, error: Error): void {
  running.isLost = true;
  for (const { reject } of running.waiting.values()) reject(error);
  running.waiting.clear();
}

/** Two engines in one folder would destroy it: waits for the end of a thread that may sit in a slow system call. */
async function untilEnded({ hasEnded }: Running, limitMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    const error = new EngineLost("query-timeout", "the disk still holds the engine that was stopped");
    timer = setTimeout(() => reject(error), limitMs);
  });
  try {
    await Promise.race([hasEnded, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** Starts the embedded PostgreSQL in a worker thread. A statement that outruns the limit costs the worker its life; the
 *  next session gets a new one, recovered from the log. The caller holds the folder's lock.
 *  @throws DatabaseError when the folder cannot be opened */
export async function startEngine(settings: EngineSettings): Promise<Engine> {
  let running = await startWorker(settings);
  let turn: Promise<void> = Promise.resolve();
  let nextId = 1;
  let isClosed = false;

  function call(
    on: Running,
    ask: Omit<Ask & { kind: "query" }, "id"> | { kind: "exec"; sql: string } | { kind: "close" },
    limitMs = settings.statementTimeoutMs,
  ) {
    return new Promise<TextRows>((resolve, reject) => {
      if (on.isLost) return reject(new EngineLost("worker-died", "the session's engine is gone"));
      const id = nextId++;
      const stop = () => {
        if (!on.waiting.has(id)) return;
        abandon(on, new EngineLost("query-timeout", `stopped after ${limitMs} ms`));
        void on.worker.terminate();
      };
      // When this thread was the busy one, the answer is already here: it is heard first.
      const timer = setTimeout(() => setImmediate(stop), limitMs);
      const settle =
        <Value>(then: (value: Value) => void) =>
        (value: Value) => {
          clearTimeout(timer);
          then(value);
        };
      on.waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
      on.worker.postMessage({ id, ...ask });
    });
  }

  /** Waits its turn; what it resolves to ends it. */
  async function takeTurn(): Promise<() => void> {
    const before = turn;
    let release = () => {};
    turn = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return release;
  }

  async function session(): Promise<Session> {
    const release = await takeTurn();
    try {
      if (isClosed) throw new EngineLost("worker-died", "the store is closed");
      if (running.isLost) {
        await untilEnded(running, settings.statementTimeoutMs);
        running = await startWorker(settings);
      }
    } catch (error) {
      release();
      throw error;
    }
    const own = running;
    return {
      query: (sql, params = []) => call(own, { kind: "query", sql, params }),
      exec: async (sql, limitMs) => void (await call(own, { kind: "exec", sql }, limitMs)),
      release,
    };
  }

  async function close(): Promise<void> {
    if (isClosed) return;
    const release = await takeTurn();
    isClosed = true;
    try {
      if (!running.isLost) await call(running, { kind: "close" }, closeLimitMs);
    } finally {
      running.isLost = true;
      await running.worker.terminate();
      release();
    }
  }

  return { session, close };
}
