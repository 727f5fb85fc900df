import { createHash, randomUUID } from "node:crypto";
import { fileNameOf, inFileName } from "@lianchi/documents";
import type {
  ExportedFile,
  Problem,
  ReportFormat,
  ReportId,
  ReportSettings,
  ScheduleId,
} from "@lianchi/domain";
import { type ReportData, reportNotice } from "@lianchi/reports";
import { folderProblem } from "@lianchi/store";
import { done, type Outcome, refused } from "../../outcome.ts";
import { type Product, today } from "../../product.ts";
import type { PrintRequest } from "../../report-worker/print-request.ts";
import type { PrintWorker } from "../../report-worker/print-worker.ts";
import { words } from "../../words/index.ts";
import { lastExportOf, reportById } from "./read-reports.ts";
import { reportData } from "./report-data.ts";

export type ReportWorker = PrintWorker<PrintRequest>;

/** A report that is wanted as a file. */
export type ReportRequest = {
  readonly actor: string;
  readonly reportId: ReportId | null;
  readonly settings: ReportSettings;
  readonly format: ReportFormat;
  /** The schedule that wants it, and for which run. */
  readonly run?: { readonly scheduleId: ScheduleId; readonly dueAt: string };
  /** Day with which it compares, where a file is made again; otherwise that of the last export. */
  readonly since?: string | null;
  /** Whether paragraphs that the data has overtaken are printed, with a word in their place; else the report is refused. */
  readonly outdated?: "refuse" | "print" | undefined;
  /** Puts the file where it belongs before it is noted: what is noted is there. */
  readonly beforeNoting?: (file: ExportedFile, bytes: Uint8Array) => void;
  /** Whoever waits for it may go away: then it is not printed. */
  readonly signal?: AbortSignal;
};

export type MadeReport = {
  readonly file: ExportedFile;
  readonly bytes: Uint8Array;
  /** What whoever asked must know of it; absent where nothing. */
  readonly notice?: string;
};

/** What a report's files are called. */
function nameOf(product: Product, { reportId, settings }: ReportRequest): string {
  const named = reportId === null ? undefined : reportById(product, reportId);
  return named?.fields.name ?? settings.title ?? words[settings.lang].reportFiles[settings.template];
}

function reportFileName(name: string, { overview, isDemo }: ReportData, request: ReportRequest): string {
  const { settings, format } = request;
  // Letters, not halves of them; a file's name may have 255 bytes.
  const clean = [...inFileName(name).replace(/^-|-$/g, "")].slice(0, 40).join("");
  const parts = [clean || "report", ...(settings.period === null ? [] : [settings.period])];
  return fileNameOf(parts, { lang: settings.lang, isDemo, asOf: overview.asOf, format });
}

/** What a report is made from, and where it will be noted. */
export type PreparedReport = {
  readonly data: ReportData;
  /** With the day that is meant, so that the same file can be made on any later day. */
  readonly settings: ReportSettings;
  readonly since: string | null;
};

/** Reads all that a report needs, before it is printed. @param knownAt when it left, where a file is made again */
export async function prepareReport(
  product: Product,
  { reportId, settings, since }: Pick<ReportRequest, "reportId" | "settings" | "since">,
  knownAt = product.now().toISOString(),
): Promise<Outcome<PreparedReport>> {
  const asOf = settings.asOf ?? today(product);
  const pinned = { ...settings, asOf };
  const last = since === undefined && reportId !== null ? await lastExportOf(product, reportId, asOf) : null;
  const compared = since ?? last?.asOf ?? null;
  const data = await reportData(product, { settings: pinned, reportId, lastExport: compared, knownAt });
  return data.kind === "refused" ? data : done({ data: data.value, settings: pinned, since: compared });
}

/** What the report worker is given of it. */
export const printRequestOf = (
  { data, settings }: PreparedReport,
  request: { readonly format: PrintRequest["as"]; readonly outdated?: PrintRequest["outdated"] | undefined },
): PrintRequest => ({ data, settings, as: request.format, outdated: request.outdated ?? "refuse" });

/** A printed report as a file with its fingerprint. It is not noted yet. */
export function filed(
  product: Product,
  request: ReportRequest,
  { data, settings, since }: PreparedReport,
  bytes: Uint8Array,
): ExportedFile {
  const { actor, reportId, format, run } = request;
  const name = nameOf(product, request);
  return {
    id: randomUUID(),
    at: product.now().toISOString(),
    actor,
    reportId,
    name,
    format,
    settings,
    asOf: data.overview.asOf,
    since,
    dataVersion: data.overview.version,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
    fileName: reportFileName(name, data, request),
    scheduleId: run?.scheduleId ?? null,
    dueAt: run?.dueAt ?? null,
  };
}

const cancelled: Problem = { code: "report-cancelled" };

/** Notes a file that leaves, or says that the disk is full. @throws what else the database reports */
export async function noted(
  product: Product,
  file: ExportedFile,
  bytes: Uint8Array,
): Promise<Outcome<MadeReport>> {
  try {
    await product.store.noteExport(file);
    return done({ file, bytes });
  } catch (error) {
    if (folderProblem(error, "").code !== "folder-full") throw error;
    return refused({ code: "folder-full", value: "LIANCHI_DATA" });
  }
}

/** A report's bytes from the report worker. @param signal takes the order back when whoever waits has gone */
export async function printedBytes(
  reportWorker: ReportWorker,
  who: string,
  order: PrintRequest,
  signal?: AbortSignal,
): Promise<Outcome<Uint8Array>> {
  if (signal?.aborted === true) return refused(cancelled);
  const ordered = reportWorker.print(who, order);
  if (ordered.kind === "refused") return ordered;
  const { id, printed } = ordered.value;
  signal?.addEventListener("abort", () => reportWorker.cancel(id), { once: true });
  const told = await printed;
  return told.kind === "cancelled" ? refused(cancelled) : told;
}

/** Makes a report and notes that it left. @param who whose turn at the report worker it is */
export async function makeReport(
  product: Product,
  reportWorker: ReportWorker,
  who: string,
  request: ReportRequest,
): Promise<Outcome<MadeReport>> {
  const prepared = await prepareReport(product, request);
  if (prepared.kind === "refused") return prepared;
  const bytes = await printedBytes(
    reportWorker,
    who,
    printRequestOf(prepared.value, request),
    request.signal,
  );
  if (bytes.kind === "refused") return bytes;
  const file = filed(product, request, prepared.value, bytes.value);
  request.beforeNoting?.(file, bytes.value);
  const made = await noted(product, file, bytes.value);
  const notice = reportNotice(prepared.value.data, prepared.value.settings);
  return made.kind === "refused" || notice === null ? made : done({ ...made.value, notice });
}
