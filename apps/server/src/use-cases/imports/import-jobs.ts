import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import type { CoordinateSystem } from "@lianchi/domain";
import { failureProblem, type LogFailure } from "../../failure-problem.ts";
import type { ReadBaseMap } from "../../intake/base-map/read-base-map.ts";
import type { DraftedComparables } from "../../intake/comparables/draft-comparables.ts";
import type { Looked } from "../../intake/intake-worker.ts";
import { createReaders } from "../../intake/readers.ts";
import { done, type Outcome, refused } from "../../outcome.ts";
import type { Product } from "../../product.ts";
import { sourceProblem } from "../new-source.ts";
import { clusterOf } from "../read-cluster.ts";
import {
  beginReading,
  cancelled,
  failJob,
  type ImportJob,
  type ImportStatus,
  isLayoutOpen,
  letGoRows,
  newJob,
  plannedRows,
  statusOf,
} from "./import-job.ts";
import { type Inbox, openInbox } from "./inbox.ts";
import { type CheckRequest, checkRows, lookAtFile } from "./read-import.ts";
import { writeRows } from "./write-import.ts";

export type Imports = {
  /** Where files lie while they are read. */
  readonly inbox: Inbox;
  /** A file is on its way: what is to read it may start. */
  prepare(): void;
  /** Takes a file that is already on disk; it is gone when the import ends or an hour has passed.
   *  @param signal whoever sent it has left */
  add(
    file: string,
    fileName: string,
    signal?: AbortSignal,
  ): Promise<Outcome<{ readonly id: string; readonly looked: Looked }>>;
  /** Reads a table of comparables that is on disk: small, so it is answered at once. */
  readComparables(file: string, signal?: AbortSignal): Promise<Outcome<DraftedComparables>>;
  readBaseMap(text: string, system: CoordinateSystem, signal?: AbortSignal): Promise<ReadBaseMap>;
  look(request: LookRequest, signal?: AbortSignal): Promise<Outcome<Looked>>;
  /** Begins the dry run; `status` tells how it goes. */
  check(request: CheckRequest): Outcome<null>;
  /** Begins the writing of what was checked. */
  apply(id: string, actor: string): Outcome<null>;
  cancel(id: string): Outcome<null>;
  status(id: string): Outcome<ImportStatus>;
  /** Resolves when nothing is under way for this import. */
  settled(id: string): Promise<void>;
  stop(): void;
};

type LookRequest = { readonly id: string; readonly sheet: string | null; readonly encoding: string | null };

const keptMs = 3600_000;
/** Rows that checked imports keep for their writing, together; the oldest of more makes room, and is to be chosen again. A
 *  row is half a kilobyte or so. */
const mostPlannedRows = 300_000;
/** Files that wait for their persons. */
const mostJobs = 40;

/** Imports of this server: one at a time is checked or written, others wait for their person. */
export function createImports(product: Product, workerUrl: URL, onFailure: LogFailure): Imports {
  const jobs = new Map<string, ImportJob>();
  const running = new Map<string, Promise<void>>();
  const readers = createReaders(workerUrl);
  const inbox = openInbox();

  const gone = () => refused({ code: "import-gone" });
  const isBusy = () => [...jobs.values()].some(({ phase }) => phase === "reading" || phase === "writing");

  function forget(job: ImportJob): void {
    clearTimeout(job.expiry);
    jobs.delete(job.id);
    try {
      rmSync(job.file, { force: true });
    } catch {
      // The clock calls this, too, and nobody hears it: the file goes with the inbox.
    }
  }

  /** Forgets the oldest of those that wait: those with rows to write while there are too many rows, any while there are too
   *  many files. */
  function makeRoom(newest: ImportJob): void {
    const rowsOf = () => [...jobs.values()].reduce((sum, job) => sum + plannedRows(job), 0);
    const waiting = () =>
      [...jobs.values()].filter((job) => job !== newest && !running.has(job.id) && job.phase !== "written");
    for (const job of waiting()) if (plannedRows(job) > 0 && rowsOf() > mostPlannedRows) forget(job);
    for (const job of waiting()) if (waiting().length >= mostJobs) forget(job);
  }

  function run(job: ImportJob, work: () => Promise<void>): void {
    const ended = work().catch((error: unknown) => {
      if (error === cancelled && !job.isCommitting) {
        job.phase = "cancelled";
        return;
      }
      failJob(job, failureProblem(error, onFailure));
    });
    running.set(job.id, ended);
    void ended.finally(() => {
      running.delete(job.id);
      if (job.phase !== "checked") letGoRows(job);
      makeRoom(job);
    });
  }

  async function look({ id, sheet, encoding }: LookRequest, signal?: AbortSignal): Promise<Outcome<Looked>> {
    const job = jobs.get(id);
    return job === undefined ? gone() : lookAtFile({ product, readers }, job, { sheet, encoding }, signal);
  }

  return {
    inbox,
    prepare: readers.prepare,
    add: async (file, fileName, signal) => {
      const id = randomUUID();
      const job: ImportJob = newJob({ id, file, fileName, expiry: setTimeout(() => forget(job), keptMs) });
      job.expiry.unref();
      jobs.set(id, job);
      makeRoom(job);
      let looked: Outcome<Looked> | undefined;
      try {
        looked = await look({ id, sheet: null, encoding: null }, signal);
        return looked.kind === "done" ? done({ id, looked: looked.value }) : looked;
      } finally {
        if (looked?.kind !== "done") forget(job);
      }
    },
    readComparables: async (file, signal) => {
      const told = await readers.read({ comparables: file }, { signal });
      if (told.kind === "refused") return refused(told.problem);
      return told.kind === "comparables" ? done(told.comparables) : gone();
    },
    readBaseMap: async (text, system, signal) => {
      const told = await readers.read({ baseMap: text, system }, { signal });
      if (told.kind === "base-map") return told.read;
      return { kind: "refused", problem: told.kind === "refused" ? told.problem : { code: "import-gone" } };
    },
    look,
    check: (request) => {
      const job = jobs.get(request.id);
      if (job === undefined) return gone();
      if (isBusy()) return refused({ code: "import-busy" });
      const unfounded = sourceProblem(product, request.sourceId, request.newSource);
      if (unfounded !== null) return refused(unfounded);
      const cluster = clusterOf(product, { clusterId: request.mapping.clusterId ?? undefined });
      if (cluster.kind === "refused") return cluster;
      const clusterId = cluster.value.id;
      beginReading(job, {
        cluster: clusterId,
        source: request.sourceId,
        newSource: request.newSource,
      });
      run(job, () => checkRows({ product, readers }, job, { ...request, clusterId }));
      return done(null);
    },
    apply: (id, actor) => {
      const job = jobs.get(id);
      if (job === undefined || job.phase !== "checked") return gone();
      if (isBusy()) return refused({ code: "import-busy" });
      const wrong = job.plan.errors.length + job.readErrors.length;
      if (wrong > 0) return refused({ code: "rows-wrong", value: String(wrong + job.unlisted) });
      if (isLayoutOpen(job))
        return refused({
          code: "layout-choice-missing",
          field: "layout",
          value: String(job.layout?.added ?? 0),
          expected: String(job.layout?.illustrative ?? 0),
        });
      if (job.plan.sites.length + job.plan.steps.length === 0)
        return refused({ code: "nothing-changes", value: String(job.plan.counts.unchanged) });
      job.phase = "writing";
      run(job, () => writeRows(product, job, actor));
      return done(null);
    },
    cancel: (id) => {
      const job = jobs.get(id);
      if (job === undefined) return gone();
      if (job.isCommitting || job.phase === "written") return refused({ code: "import-past-cancel" });
      job.stop.abort(cancelled);
      // What runs says itself that it has ended; until then nobody knows.
      if (!running.has(id)) {
        if (job.phase !== "failed") job.phase = "cancelled";
        letGoRows(job);
      }
      return done(null);
    },
    status: (id) => {
      const job = jobs.get(id);
      return job === undefined ? gone() : done(statusOf(job));
    },
    settled: async (id) => {
      await running.get(id);
    },
    stop: () => {
      for (const job of jobs.values()) {
        job.stop.abort(cancelled);
        forget(job);
      }
      readers.stop();
      inbox.remove();
    },
  };
}
