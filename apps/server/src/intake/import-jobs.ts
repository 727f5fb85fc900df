import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import { homePlace, type Problem, type SourceId, type SubjectId, siteAction } from "@lianchi/domain";
import { done, type Outcome, refused } from "../outcome.ts";
import { type Product, today, turnTaking } from "../product.ts";
import { newestSitesSeq } from "../sites/keep-sites.ts";
import { recordedAt } from "../use-cases/change-sites.ts";
import { clusterOf } from "../use-cases/read-cluster.ts";
import { type SitesChange, writeSites } from "../use-cases/write-sites.ts";
import type { DraftedComparables } from "./comparables/draft-comparables.ts";
import type { County } from "./draft-sites.ts";
import type { Looked } from "./intake-worker.ts";
import type { Mapping } from "./mapping.ts";
import { type ImportPlan, newPlan, planDraft } from "./plan-import.ts";
import { runIntake } from "./run-intake.ts";
import type { RowProblem } from "./table.ts";

export type ImportPhase = "waiting" | "reading" | "checked" | "writing" | "written" | "failed" | "cancelled";

/** How an import stands, for whoever watches it. */
export type ImportStatus = {
  readonly phase: ImportPhase;
  readonly doneRows: number;
  readonly totalRows: number;
  readonly counts: ImportPlan["counts"];
  readonly errors: readonly RowProblem[];
  readonly errorCount: number;
  readonly warnings: readonly RowProblem[];
  readonly warningCount: number;
  readonly changes: ImportPlan["changes"];
  readonly problem: Problem | null;
  readonly change: SitesChange | null;
};

type Job = {
  readonly id: string;
  readonly file: string;
  readonly fileName: string;
  phase: ImportPhase;
  doneRows: number;
  totalRows: number;
  plan: ImportPlan;
  readErrors: readonly RowProblem[];
  warnings: readonly RowProblem[];
  unlisted: number;
  plannedAfter: number;
  cluster: SubjectId | null;
  source: SourceId | null;
  problem: Problem | null;
  change: SitesChange | null;
  stop: AbortController;
  expiry: NodeJS.Timeout;
};

export type CheckRequest = {
  readonly id: string;
  readonly mapping: Mapping;
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly sourceId: SourceId;
};

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
const listed = 500;
/** Box of the county with some room, for the warning alone (facts of the map: about 125.6–127.7° E, 48.2–49.2° N). */
const county: County = { west: 125.4, east: 127.8, south: 48.1, north: 49.3, name: homePlace.name.zh };
const cancelled = new Error("cancelled");

/** Imports of this server: one at a time is read or written, others wait for their person. */
export function createImports(product: Product, workerUrl: URL): Imports {
  const jobs = new Map<string, Job>();
  const running = new Map<string, Promise<void>>();
  const inTurn = turnTaking();

  const gone = () => refused({ code: "import-gone" });
  const isBusy = () => [...jobs.values()].some(({ phase }) => phase === "reading" || phase === "writing");
  const workOf = (job: Job, sheet: string | null, encoding: string | null, mapping: Mapping | null) => ({
    file: job.file,
    sheet,
    encoding,
    mapping,
    today: today(product),
    county,
  });

  function forget(job: Job): void {
    clearTimeout(job.expiry);
    jobs.delete(job.id);
    rmSync(job.file, { force: true });
  }

  function run(job: Job, work: () => Promise<void>): void {
    const ended = work().catch((error: unknown) => {
      if (error === cancelled) return;
      job.phase = "failed";
      job.problem = { code: "internal", value: job.id.slice(0, 8) };
    });
    running.set(job.id, ended);
    void ended.finally(() => running.delete(job.id));
  }

  async function look(id: string, sheet: string | null, encoding: string | null): Promise<Outcome<Looked>> {
    const job = jobs.get(id);
    if (job === undefined) return gone();
    const told = await runIntake(workerUrl, workOf(job, sheet, encoding, null), async () => {});
    if (told.kind === "refused") return refused(told.problem);
    return told.kind === "looked" ? done(told.looked) : gone();
  }

  async function read(job: Job, request: CheckRequest, clusterId: SubjectId): Promise<void> {
    const context = {
      model: product.sites,
      atOf: recordedAt(product),
      today: today(product),
      clusterId,
      sourceId: request.sourceId,
    };
    job.plannedAfter = newestSitesSeq(product.model.changes());
    const { signal } = job.stop;
    const told = await runIntake(
      workerUrl,
      workOf(job, request.sheet, request.encoding, request.mapping),
      async (drafts, total) => {
        job.totalRows = total;
        for (const [at, draft] of drafts.entries()) {
          planDraft(job.plan, draft, context);
          // Others are served between the rows.
          if (at % 200 === 199) await nextTurn();
        }
        job.doneRows += drafts.length;
        if (signal.aborted) throw cancelled;
      },
      signal,
    );
    if (told.kind === "refused") {
      job.phase = "failed";
      job.problem = told.problem;
      return;
    }
    if (told.kind !== "drafted") return;
    job.readErrors = told.errors;
    job.warnings = told.warnings;
    job.unlisted = told.unlisted;
    job.phase = "checked";
  }

  async function write(job: Job, actor: string): Promise<void> {
    const { plan } = job;
    job.totalRows = plan.sites.length + plan.steps.length;
    job.doneRows = 0;
    const touched = new Set([...plan.sites.map(({ id }) => id), ...plan.steps.map(({ siteId }) => siteId)]);
    const told = await product.inTurn(async () => {
      if (newestSitesSeq(product.model.changes()) !== job.plannedAfter)
        return refused({ code: "sites-changed-meanwhile", value: String(touched.size) });
      const { cluster, source } = job;
      if (cluster === null || source === null) return refused({ code: "import-gone" });
      const action = siteAction({
        what: "import",
        clusterId: cluster,
        sites: touched.size,
        file: job.fileName,
        sourceId: source,
      });
      return writeSites(
        product,
        { actor, action, sites: plan.sites, steps: plan.steps },
        {
          signal: job.stop.signal,
          onWritten: (rows) => {
            job.doneRows = rows;
          },
        },
      );
    });
    if (told.kind === "refused") {
      job.phase = "failed";
      job.problem = told.problems[0] ?? { code: "internal" };
      return;
    }
    job.change = told.value;
    job.phase = "written";
  }

  return {
    add: async (file, fileName) => {
      const id = randomUUID();
      const job: Job = {
        id,
        file,
        fileName,
        phase: "waiting",
        doneRows: 0,
        totalRows: 0,
        plan: newPlan(),
        readErrors: [],
        warnings: [],
        unlisted: 0,
        plannedAfter: 0,
        cluster: null,
        source: null,
        problem: null,
        change: null,
        stop: new AbortController(),
        expiry: setTimeout(() => forget(job), keptMs),
      };
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
      job.phase = "reading";
      job.plan = newPlan();
      job.doneRows = 0;
      job.totalRows = 0;
      job.readErrors = [];
      job.warnings = [];
      job.problem = null;
      job.change = null;
      job.stop = new AbortController();
      job.cluster = cluster.value.id;
      job.source = request.sourceId;
      run(job, () => read(job, request, cluster.value.id));
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
      run(job, () => write(job, actor));
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
      if (job === undefined) return gone();
      const { phase, doneRows, totalRows, plan, readErrors, warnings, unlisted, problem, change } = job;
      const errors = [...readErrors, ...plan.errors].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
      return done({
        phase,
        doneRows,
        totalRows,
        counts: plan.counts,
        errors: errors.slice(0, listed),
        errorCount: errors.length + unlisted,
        warnings: warnings.slice(0, listed),
        warningCount: warnings.length,
        changes: plan.changes.slice(0, listed),
        problem,
        change,
      });
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
