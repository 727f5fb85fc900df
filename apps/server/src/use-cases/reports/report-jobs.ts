import { createHash } from "node:crypto";
import type { ExportedFile, ReportId, ReportSettings } from "@lianchi/domain";
import { done, type Outcome, refused } from "../../outcome.ts";
import type { Product } from "../../product.ts";
import type { ReportOutline } from "../../report/press/report-outline.ts";
import { type ToldProblem, toldProblem } from "../../told-problem.ts";
import { filed, prepareReport, printedOr, type ReportPress, type ReportRequest } from "./make-report.ts";

/** An order as its reader sees it. */
export type ToldJob =
  | { readonly kind: "waiting"; readonly ahead: number }
  | { readonly kind: "printing"; readonly share: number }
  | { readonly kind: "printed"; readonly file: ExportedFile }
  | { readonly kind: "refused"; readonly problem: ToldProblem }
  | { readonly kind: "cancelled" };

/** The pages of a report as they will be, for the builder. */
export type ReportPreview = ReportOutline & {
  /** Names the pages: `/export/pages/<key>/<number>.svg`. */
  readonly key: string;
  readonly pages: readonly { readonly number: number; readonly holds: readonly string[] }[];
};

type Made = { readonly file: ExportedFile; readonly bytes: Uint8Array };

/** Orders that somebody waits for on screen, and the pages that they look at. Nothing here outlives the process. */
export type ReportJobs = {
  order(who: string, request: ReportRequest): Promise<Outcome<{ readonly jobId: string }>>;
  look(id: string): Outcome<ToldJob>;
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

export function createReportJobs(product: Product, press: ReportPress): ReportJobs {
  const made = new Map<string, Made>();
  const previews = new Map<string, Pages>();
  const unknown = (id: string) => refused({ code: "unknown-job", value: id.slice(0, 80) });

  return {
    order: async (who, request) => {
      const prepared = await prepareReport(product, request);
      if (prepared.kind === "refused") return prepared;
      const { data, settings } = prepared.value;
      const ordered = press.order(who, { data, settings, as: request.format });
      if (ordered.kind === "refused") return ordered;
      const { id, printed } = ordered.value;
      void printed.then(async (told) => {
        if (told.kind !== "done") return;
        const file = filed(product, request, prepared.value, told.value);
        await product.store.noteExport(file);
        keep(made, id, { file, bytes: told.value }, madeKept);
      });
      return done({ jobId: id });
    },
    look: (id) => {
      const ready = made.get(id);
      if (ready !== undefined) return done({ kind: "printed", file: ready.file });
      const state = press.look(id);
      if (state === undefined) return unknown(id);
      if (state.kind === "refused") return done({ kind: "refused", problem: toldProblem(state.problem) });
      // Printed, but not noted yet.
      return done(state.kind === "printed" ? { kind: "printing", share: 1 } : state);
    },
    cancel: (id) => (press.look(id) === undefined ? unknown(id) : done(press.cancel(id))),
    fetch: (id) => {
      const ready = made.get(id);
      return ready === undefined ? unknown(id) : done(ready);
    },
    preview: async (who, wish) => {
      const prepared = await prepareReport(product, wish);
      if (prepared.kind === "refused") return prepared;
      const { data, settings } = prepared.value;
      const key = createHash("sha256")
        .update(JSON.stringify([wish, prepared.value.since, data.overview.asOf, data.overview.version]))
        .digest("hex")
        .slice(0, 32);
      const known = previews.get(key);
      const pages = known ?? (await printed(who, { data, settings, as: "pages" }));
      if ("kind" in pages) return pages;
      keep(previews, key, pages, previewsKept);
      return done({
        ...pages.outline,
        key,
        pages: pages.pages.map(({ number, holds }) => ({ number, holds })),
      });
    },
    page: (key, number) => previews.get(key)?.pages.find((page) => page.number === number)?.svg,
  };

  async function printed(
    who: string,
    order: Parameters<ReportPress["order"]>[1],
  ): Promise<Pages | Extract<Outcome<never>, { kind: "refused" }>> {
    const ordered = press.order(who, order);
    if (ordered.kind === "refused") return ordered;
    const bytes = printedOr(await ordered.value.printed);
    return bytes.kind === "refused" ? bytes : pagesOf(bytes.value);
  }
}

/** What the press's own thread has just written; nobody else can. */
function pagesOf(bytes: Uint8Array): Pages {
  const told: Pages = JSON.parse(Buffer.from(bytes).toString());
  return told;
}
