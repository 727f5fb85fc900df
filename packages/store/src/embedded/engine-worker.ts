import { parentPort, workerData } from "node:worker_threads";
import type { PGlite } from "@electric-sql/pglite";
import { z } from "zod";
import { openDatabase } from "./database.ts";
import type { Answer, Ask, ToldError } from "./protocol.ts";

const Settings = z.object({ folder: z.string(), templateArchive: z.string().nullable() });

const textOf = (value: unknown) => (typeof value === "string" ? value : null);

/** Emscripten throws objects of its own, with WASI's numbers; Node's errors have negative ones, and a code. */
const wasiErrors: Readonly<Record<number, string>> = {
  2: "EACCES",
  29: "EIO",
  51: "ENOSPC",
  63: "EPERM",
  69: "EROFS",
};

function toldError(error: unknown): ToldError {
  if (typeof error === "object" && error !== null && "errno" in error && Number(error.errno) > 0) {
    const code = wasiErrors[Number(error.errno)] ?? `WASI ${error.errno}`;
    return { message: `the file system answered ${code}`, code, constraint: null };
  }
  if (!(error instanceof Error)) return { message: String(error), code: null, constraint: null };
  const code = "code" in error ? textOf(error.code) : null;
  const constraint = "constraint" in error ? textOf(error.constraint) : null;
  return { message: error.message, code, constraint };
}

async function answer(database: PGlite, ask: Ask): Promise<Answer> {
  if (ask.kind === "close") {
    await database.exec("CHECKPOINT");
    await database.close();
    return { id: ask.id, kind: "done" };
  }
  if (ask.kind === "exec") {
    await database.exec(ask.sql);
    return { id: ask.id, kind: "done" };
  }
  const { rows, fields, affectedRows } = await database.query<(string | null)[]>(ask.sql, [...ask.params], {
    rowMode: "array",
  });
  const result = {
    rows,
    fields: fields.map(({ name, dataTypeID }) => ({ name, oid: dataTypeID })),
    affectedRows: affectedRows ?? 0,
  };
  return { id: ask.id, kind: "rows", result };
}

async function run(): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error("the engine runs in a worker thread");
  const tell = (message: Answer) => port.postMessage(message);
  try {
    const onFlushFailed = (error: unknown) => {
      tell({ kind: "disk-failed", error: toldError(error) });
      process.exit(1);
    };
    const database = await openDatabase({ ...Settings.parse(workerData), onFlushFailed });
    port.on("message", (ask: Ask) => {
      answer(database, ask).then(tell, (error: unknown) =>
        tell({ id: ask.id, kind: "error", error: toldError(error) }),
      );
    });
    tell({ kind: "ready" });
  } catch (error) {
    tell({ kind: "failed-to-open", error: toldError(error) });
  }
}

void run();
