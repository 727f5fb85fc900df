import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { done, type Outcome, refused } from "../outcome.ts";
import { type Product, turnTaking } from "../product.ts";
import { clusterOf } from "../use-cases/read-cluster.ts";
import type { DraftedComparables } from "./comparables/draft-comparables.ts";
import {
  beginReading,
  cancelled,
  failJob,
  type ImportJob,
  type ImportStatus,
  newJob,
  statusOf,
} from "./import-job.ts";
import type { Looked } from "./intake-worker.ts";
import { type CheckRequest, checkRows, lookAtFile } from "./read-import.ts";
import { runIntake } from "./run-intake.ts";
import { writeRows } from "./write-import.ts";

export type Imports = {
  /** Takes a file that is already on disk; it is gone when the import ends or an hour has passed. */
  add(file: string, fileName: string): Promise<Outcome<{ readonly id: string; readonly looked: Looked }>>;
  /** Reads a table of comparables that is on disk: small, so it is answered at once, one file at a time. */
  readComparables(file: string): Promise<Outcome<DraftedComparables>>;
  look(id: string, sheet: string | null, encoding: string | null): Promise<Outcome<Looked>>;
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

const keptMs = 3600_000;

/** Imports of this server: one at a time is read or written, others wait for their person. */
export function createImports(product: Product, workerUrl: URL): Imports {
  const jobs = new Map<string, ImportJob>();
  const running = new Map<string, Promise<void>>();
  const inTurn = turnTaking();

  const gone = () => refused({ code: "import-gone" });
  const isBusy = () => [...jobs.values()].some(({ phase }) => phase === "reading" || phase === "writing");

  function forget(job: ImportJob): void {
    clearTimeout(job.expiry);
    jobs.delete(job.id);
    rmSync(job.file, { force: true });
  }

  function run(job: ImportJob, work: () => Promise<void>): void {
    const ended = work().catch((error: unknown) => {
      if (error === cancelled) return;
      failJob(job, { code: "internal", value: job.id.slice(0, 8) });
    });
    running.set(job.id, ended);
    void ended.finally(() => running.delete(job.id));
  }

  async function look(id: string, sheet: string | null, encoding: string | null): Promise<Outcome<Looked>> {
    const job = jobs.get(id);
    return job === undefined ? gone() : lookAtFile({ product, workerUrl }, job, { sheet, encoding });
  }

  return {
    add: async (file, fileName) => {
      const id = randomUUID();
      const job: ImportJob = newJob({ id, file, fileName, expiry: setTimeout(() => forget(job), keptMs) });
      job.expiry.unref();
      jobs.set(id, job);
      const looked = await look(id, null, null);
      if (looked.kind === "done") return done({ id, looked: looked.value });
      forget(job);
      return looked;
    },
    readComparables: (file) =>
      inTurn(async () => {
        const told = await runIntake(workerUrl, { comparables: file }, async () => {});
        if (told.kind === "refused") return refused(told.problem);
        return told.kind === "comparables" ? done(told.comparables) : gone();
      }),
    look,
    check: (request) => {
      const job = jobs.get(request.id);
      if (job === undefined) return gone();
      if (isBusy()) return refused({ code: "import-busy" });
      if (product.model.newest(`source:${request.sourceId}`) === undefined)
        return refused({ code: "unknown-source", field: "sourceId", value: request.sourceId });
      const cluster = clusterOf(product, { clusterId: request.mapping.clusterId ?? undefined });
      if (cluster.kind === "refused") return cluster;
      const clusterId = cluster.value.id;
      beginReading(job, { cluster: clusterId, source: request.sourceId });
      run(job, () => checkRows({ product, workerUrl }, job, { ...request, clusterId }));
      return done(null);
    },
    apply: (id, actor) => {
      const job = jobs.get(id);
      if (job === undefined || job.phase !== "checked") return gone();
      if (isBusy()) return refused({ code: "import-busy" });
      const wrong = job.plan.errors.length + job.readErrors.length;
      if (wrong > 0) return refused({ code: "rows-wrong", value: String(wrong + job.unlisted) });
      if (job.plan.sites.length + job.plan.steps.length === 0)
        return refused({ code: "nothing-changes", value: String(job.plan.counts.unchanged) });
      job.phase = "writing";
      run(job, () => writeRows(product, job, actor));
      return done(null);
    },
    cancel: (id) => {
      const job = jobs.get(id);
      if (job === undefined) return gone();
      job.stop.abort(cancelled);
      if (job.phase !== "written") job.phase = "cancelled";
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
    },
  };
}
