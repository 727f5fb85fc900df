import { createHash } from "node:crypto";
import type { ExportedFile, ReportId, ReportSettings } from "@lianchi/domain";
import { done, type Outcome, refused } from "../../outcome.ts";
import { type ProblemResponse, problemResponse } from "../../problem-response.ts";
import type { Product } from "../../product.ts";
import type { Printed } from "../../report-worker/print-worker.ts";
import type { ReportOutline } from "../../report-worker/report-outline.ts";
import {
  filed,
  type MadeReport as Made,
  noted,
  type PreparedReport,
  prepareReport,
  printedBytes,
  printRequestOf,
  type ReportRequest,
  type ReportWorker,
} from "./make-report.ts";

/** An order as its reader sees it. */
export type ReportJobResponse =
  | { readonly kind: "waiting"; readonly ahead: number }
  | { readonly kind: "printing"; readonly share: number }
  | { readonly kind: "printed"; readonly file: ExportedFile }
  | { readonly kind: "refused"; readonly problem: ProblemResponse }
  | { readonly kind: "cancelled" };

/** The pages of a report as they will be, for the builder. */
export type ReportPreview = ReportOutline & {
  /** Names the pages: `/export/pages/<key>/<number>.svg`. */
  readonly key: string;
  readonly pages: readonly { readonly number: number; readonly holds: readonly string[] }[];
};

/** Orders that somebody waits for on screen, and the pages that they look at. Nothing here outlives the process. */
export type ReportJobs = {
  order(who: string, request: ReportRequest): Promise<Outcome<{ readonly jobId: string }>>;
  look(id: string): Outcome<ReportJobResponse>;
  cancel(id: string): Outcome<boolean>;
  fetch(id: string): Outcome<Made>;
  preview(who: string, wish: Wish): Promise<Outcome<ReportPreview>>;
  page(key: string, number: number): string | undefined;
};

type Wish = { readonly reportId: ReportId | null; readonly settings: ReportSettings };
type Pages = { readonly outline: ReportOutline; readonly pages: readonly Page[] };
type Page = { readonly number: number; readonly holds: readonly string[]; readonly svg: string };

const madeKept = 60;
const previewsKept = 12;

/** The oldest of what is kept leaves when there is more than so much. */
function keep<Value>(kept: Map<string, Value>, key: string, value: Value, most: number): void {
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}

export function createReportJobs(product: Product, reportWorker: ReportWorker): ReportJobs {
  const made = new Map<string, Outcome<Made>>();
  const underWay = new Set<string>();
  const previews = new Map<string, Pages>();
  const unknown = (id: string) => refused({ code: "unknown-job", value: id.slice(0, 80) });

  return {
    order: async (who, request) => {
      const prepared = await prepareReport(product, request);
      if (prepared.kind === "refused") return prepared;
      const ordered = reportWorker.print(who, printRequestOf(prepared.value, request));
      if (ordered.kind === "refused") return ordered;
      const { id, printed } = ordered.value;
      underWay.add(id);
      void kept(request, prepared.value, printed).then((file) => {
        underWay.delete(id);
        if (file !== null) keep(made, id, file, madeKept);
      });
      return done({ jobId: id });
    },
    look: (id) => {
      const ready = made.get(id);
      if (ready?.kind === "done") return done({ kind: "printed", file: ready.value.file });
      const state = reportWorker.look(id);
      const problem = ready?.problems[0] ?? (state?.kind === "refused" ? state.problem : undefined);
      if (problem !== undefined) return done({ kind: "refused", problem: problemResponse(problem) });
      if (state === undefined || state.kind === "refused") return unknown(id);
      if (state.kind !== "printed") return done(state);
      // Printed, but not noted yet; or so long ago that the file is no longer kept.
      return underWay.has(id) ? done({ kind: "printing", share: 1 }) : unknown(id);
    },
    cancel: (id) => (reportWorker.look(id) === undefined ? unknown(id) : done(reportWorker.cancel(id))),
    fetch: (id) => made.get(id) ?? unknown(id),
    preview: async (who, wish) => {
      const prepared = await prepareReport(product, wish);
      if (prepared.kind === "refused") return prepared;
      const { data } = prepared.value;
      const key = createHash("sha256")
        .update(
          JSON.stringify([
            wish,
            prepared.value.since,
            data.overview.asOf,
            data.overview.version,
            data.recordedLater ?? null,
          ]),
        )
        .digest("hex")
        .slice(0, 32);
      const known = previews.get(key);
      const bytes =
        known === undefined
          ? await printedBytes(
              reportWorker,
              who,
              printRequestOf(prepared.value, { format: "pages", outdated: "print" }),
            )
          : null;
      if (bytes?.kind === "refused") return bytes;
      const pages = known ?? pagesOf(bytes?.value ?? new Uint8Array());
      keep(previews, key, pages, previewsKept);
      return done({
        ...pages.outline,
        key,
        pages: pages.pages.map(({ number, holds }) => ({ number, holds })),
      });
    },
    page: (key, number) => previews.get(key)?.pages.find((page) => page.number === number)?.svg,
  };

  /** What comes of an order; null where the report worker itself tells why nothing did. */
  async function kept(
    request: ReportRequest,
    prepared: PreparedReport,
    printed: Promise<Printed>,
  ): Promise<Outcome<Made> | null> {
    const told = await printed;
    if (told.kind !== "done") return null;
    try {
      return await noted(product, filed(product, request, prepared, told.value), told.value);
    } catch (error) {
      const value = error instanceof Error ? error.message.slice(0, 200) : "—";
      return refused({ code: "report-failed", value });
    }
  }
}

/** What the report worker's own thread has just written; nobody else can. */
function pagesOf(bytes: Uint8Array): Pages {
  const told: Pages = JSON.parse(Buffer.from(bytes).toString());
  return told;
}
