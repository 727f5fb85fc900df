import { setImmediate as nextTurn } from "node:timers/promises";
import { defaultReading, homePlace, type SourceFields, type SourceId, type SubjectId } from "@lianchi/domain";
import type { County, SiteDraft } from "../../intake/draft-sites.ts";
import type { IntakeWork, Looked } from "../../intake/intake-worker.ts";
import type { Mapping } from "../../intake/mapping.ts";
import type { Readers } from "../../intake/readers.ts";
import { done, type Outcome, refused } from "../../outcome.ts";
import { type Product, today } from "../../product.ts";
import { newestSitesSeq } from "../../sites/keep-sites.ts";
import { recordedAt } from "../change-sites.ts";
import { cancelled, failJob, type ImportJob } from "./import-job.ts";
import type { LayoutChoice } from "./layout-choice.ts";
import { planDraft } from "./plan-import.ts";
import { askLayout, giveToNearest, illustrativeSites } from "./plan-layout.ts";

/** Where in a file its table is. */
type TablePlace = { readonly sheet: string | null; readonly encoding: string | null };

export type CheckRequest = TablePlace & {
  readonly id: string;
  readonly mapping: Mapping;
  readonly sourceId: SourceId;
  /** The document itself, where it is registered when the import is written. */
  readonly newSource?: SourceFields | undefined;
  /** What becomes of an illustrative layout; null: it is asked. */
  readonly layout: LayoutChoice | null;
};

type Reader = { readonly product: Product; readonly readers: Readers };

/** Box of the county with some room, for the warning alone (facts of the map: about 125.6–127.7° E, 48.2–49.2° N). */
const county: County = {
  west: 125.4,
  east: 127.8,
  south: 48.1,
  north: 49.3,
  name: homePlace.name[defaultReading.lang],
};

/** What the reading process is given. */
const workOf = (
  product: Product,
  { file }: ImportJob,
  { sheet, encoding, mapping }: TablePlace & { readonly mapping: Mapping | null },
): IntakeWork => ({ file, sheet, encoding, mapping, today: today(product), county });

/** The columns of a job's file, and what each seems to hold. */
export async function lookAtFile(
  { product, readers }: Reader,
  job: ImportJob,
  place: TablePlace,
  signal?: AbortSignal,
): Promise<Outcome<Looked>> {
  const told = await readers.read(workOf(product, job, { ...place, mapping: null }), { signal });
  if (told.kind === "refused") return refused(told.problem);
  return told.kind === "looked" ? done(told.looked) : refused({ code: "import-gone" });
}

/** The dry run: reads each row and plans what it would change.
 *  @throws `cancelled` when the job was stopped meanwhile */
export async function checkRows(
  { product, readers }: Reader,
  job: ImportJob,
  request: CheckRequest & { readonly clusterId: SubjectId },
): Promise<void> {
  const context = {
    model: product.sites,
    atOf: recordedAt(product),
    today: today(product),
    clusterId: request.clusterId,
    sourceId: request.sourceId,
  };
  job.plannedAfter = newestSitesSeq(product.model.changes());
  const { signal } = job.stop;
  const { layout, clusterId } = request;
  const strangers: SiteDraft[] = [];
  const told = await readers.read(workOf(product, job, request), {
    onDrafts: async (drafts, total) => {
      job.totalRows = total;
      for (const [at, draft] of drafts.entries()) {
        const site = product.sites.indexOf(draft.id);
        const isKnown = site !== undefined && product.sites.fieldsOf(site) !== undefined;
        if (isKnown || layout?.kind !== "nearest") planDraft(job.plan, draft, context);
        // Which place a row takes is known when all rows are.
        else strangers.push(draft);
        // Others are served between the rows.
        if (at % 200 === 199) await nextTurn();
      }
      job.doneRows += drafts.length;
      if (signal.aborted) throw cancelled;
    },
    signal,
  });
  if (told.kind === "refused") return failJob(job, told.problem);
  if (told.kind !== "drafted") return;
  let matched = 0;
  if (layout?.kind === "nearest") {
    const touched = new Set(job.plan.touched);
    const given = giveToNearest(product.sites, clusterId, strangers, { withinKm: layout.withinKm, touched });
    matched = given.matched;
    for (const draft of given.drafts) planDraft(job.plan, draft, context);
  }
  job.layout = askLayout(product.sites, clusterId, job.plan, { chosen: layout, matched });
  if (layout?.kind === "replace")
    job.plan.retires = illustrativeSites(product.sites, clusterId, new Set(job.plan.touched)).map((site) =>
      product.sites.idOf(site),
    );
  job.readErrors = told.errors;
  job.warnings = told.warnings;
  job.unlisted = told.unlisted;
  job.phase = "checked";
}
