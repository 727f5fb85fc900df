import type { Problem, SourceFields, SourceId, SubjectId } from "@lianchi/domain";
import type { RowProblem } from "../../intake/table.ts";
import type { SitesChange } from "../write-sites.ts";
import type { ChangedField } from "./change-text.ts";
import { type ImportPlan, newPlan } from "./plan-import.ts";
import type { LayoutQuestion } from "./plan-layout.ts";
import { groupProblems, type ProblemGroup } from "./problem-groups.ts";

type ImportPhase = "waiting" | "reading" | "checked" | "writing" | "written" | "failed" | "cancelled";

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
  /** The same errors and warnings, all of them, equal ones together. */
  readonly errorGroups: readonly ProblemGroup[];
  readonly warningGroups: readonly ProblemGroup[];
  readonly changes: ImportPlan["changes"];
  readonly changeCount: number;
  /** Known values that others take the place of, by field. */
  readonly replaced: readonly { readonly field: ChangedField; readonly values: number }[];
  /** What becomes of the illustrative layout; null before the check. */
  readonly layout: LayoutQuestion | null;
  readonly problem: Problem | null;
  readonly change: SitesChange | null;
};

/** One import, from its file to what was written. */
export type ImportJob = {
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
  /** Registered with what is written, and not before. */
  newSource: SourceFields | undefined;
  layout: LayoutQuestion | null;
  problem: Problem | null;
  change: SitesChange | null;
  /** It is being made durable: too late to call it off. */
  isCommitting: boolean;
  stop: AbortController;
  readonly expiry: NodeJS.Timeout;
};

/** Why a job's work ends when nobody wants it any more. */
export const cancelled = new Error("cancelled");

const listed = 500;

export function newJob(known: Pick<ImportJob, "id" | "file" | "fileName" | "expiry">): ImportJob {
  return {
    ...known,
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
    newSource: undefined,
    layout: null,
    problem: null,
    change: null,
    isCommitting: false,
    stop: new AbortController(),
  };
}

/** Makes a job ready for its dry run, also for another one after its mapping was changed. */
export function beginReading(
  job: ImportJob,
  into: Pick<ImportJob, "cluster" | "source" | "newSource">,
): void {
  job.phase = "reading";
  job.plan = newPlan();
  job.doneRows = 0;
  job.totalRows = 0;
  job.readErrors = [];
  job.warnings = [];
  job.layout = null;
  job.problem = null;
  job.change = null;
  job.isCommitting = false;
  job.stop = new AbortController();
  job.cluster = into.cluster;
  job.source = into.source;
  job.newSource = into.newSource;
}

export function failJob(job: ImportJob, problem: Problem): void {
  job.phase = "failed";
  job.problem = problem;
}

/** What a job keeps in memory for its writing. */
export const plannedRows = ({ plan }: ImportJob): number => plan.sites.length + plan.steps.length;

/** Lets go of what was to be written; what is told of the job stays. */
export function letGoRows(job: ImportJob): void {
  job.plan = { ...job.plan, sites: [], steps: [], touched: [], retires: [] };
}

export function statusOf(job: ImportJob): ImportStatus {
  const { phase, doneRows, totalRows, plan, readErrors, warnings, unlisted, problem, change } = job;
  const errors = [...readErrors, ...plan.errors].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return {
    phase,
    doneRows,
    totalRows,
    counts: plan.counts,
    errors: errors.slice(0, listed),
    errorCount: errors.length + unlisted,
    warnings: warnings.slice(0, listed),
    warningCount: warnings.length,
    errorGroups: groupProblems(errors),
    warningGroups: groupProblems(warnings),
    changes: plan.changes.slice(0, listed),
    changeCount: plan.changeCount,
    replaced: [...plan.replaced].map(([field, values]) => ({ field, values })),
    layout: job.layout,
    problem,
    change,
  };
}

/** The file brings sites of its own beside an illustrative layout, and nobody has said what becomes of that. */
export function isLayoutOpen({ layout }: Pick<ImportJob, "layout">): boolean {
  return layout !== null && layout.chosen === null && layout.illustrative > 0 && layout.added > 0;
}
