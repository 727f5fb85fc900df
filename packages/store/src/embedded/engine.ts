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
  exec(sql: string): Promise<void>;
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
type Running = { readonly worker: Worker; readonly waiting: Map<number, Waiting>; isLost: boolean };

const noRows: TextRows = { rows: [], fields: [], affectedRows: 0 };

function startWorker({ workerUrl, folder, templateArchive }: EngineSettings): Promise<Running> {
  const settings: WorkerSettings = { folder, templateArchive };
  const worker = new Worker(workerUrl, { workerData: settings });
  const running: Running = { worker, waiting: new Map(), isLost: false };
  return new Promise((resolve, reject) => {
    worker.on("message", (answer: Answer) => {
      if (answer.kind === "ready") return resolve(running);
      if (answer.kind === "failed-to-open") {
        void worker.terminate();
        return reject(new DatabaseError(answer.error));
      }
      const waiting = running.waiting.get(answer.id);
      running.waiting.delete(answer.id);
      if (answer.kind === "error") waiting?.reject(new DatabaseError(answer.error));
      else waiting?.resolve(answer.kind === "rows" ? answer.result : noRows);
    });
    const fail = (error: Error) => {
      abandon(running, new EngineLost("worker-died", error.message));
      reject(error);
    };
    worker.on("error", fail);
    worker.on("exit", (code) => fail(new Error(`the engine's worker ended with ${code}`)));
  });
}

function abandon(running: Running, error: EngineLost): void {
  running.isLost = true;
  for (const { reject } of running.waiting.values()) reject(error);
  running.waiting.clear();
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
  ) {
    return new Promise<TextRows>((resolve, reject) => {
      if (on.isLost) return reject(new EngineLost("worker-died", "the session's engine is gone"));
      const id = nextId++;
      const timer = setTimeout(() => {
        abandon(on, new EngineLost("query-timeout", `stopped after ${settings.statementTimeoutMs} ms`));
        void on.worker.terminate();
      }, settings.statementTimeoutMs);
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

  async function session(): Promise<Session> {
    const before = turn;
    let release = () => {};
    turn = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    try {
      if (isClosed) throw new EngineLost("worker-died", "the store is closed");
      if (running.isLost) running = await startWorker(settings);
    } catch (error) {
      release();
      throw error;
    }
    const own = running;
    return {
      query: (sql, params = []) => call(own, { kind: "query", sql, params }),
      exec: async (sql) => void (await call(own, { kind: "exec", sql })),
      release: () => release(),
    };
  }

  async function close(): Promise<void> {
    if (isClosed) return;
    const last = await session();
    isClosed = true;
    try {
      if (!running.isLost) await call(running, { kind: "close" });
    } finally {
      running.isLost = true;
      await running.worker.terminate();
      last.release();
    }
  }

  return { session, close };
}
