import { createHash, randomUUID } from "node:crypto";
import type {
  ExportedFile,
  Problem,
  ReportFormat,
  ReportId,
  ReportSettings,
  ScheduleId,
} from "@lianchi/domain";
import type { ReportData } from "@lianchi/reports";
import { done, type Outcome, refused } from "../../outcome.ts";
import type { Product } from "../../product.ts";
import type { Press, Printed } from "../../report/press/press.ts";
import type { ReportOrder } from "../../report/press/report-order.ts";
import { lastExportOf, reportById } from "./read-reports.ts";
import { reportData } from "./report-data.ts";

export type ReportPress = Press<ReportOrder>;

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
  /** Puts the file where it belongs before it is noted: what is noted is there. */
  readonly beforeNoting?: (file: ExportedFile, bytes: Uint8Array) => void;
};

export type MadeReport = { readonly file: ExportedFile; readonly bytes: Uint8Array };

const names = {
  zh: { quarterly: "项目季报", cluster: "集群进度", returns: "收益比选", project: "单项目简报" },
  en: { quarterly: "quarterly", cluster: "cluster", returns: "returns", project: "project-brief" },
} as const;

/** What a report's files are called. */
function nameOf(product: Product, { reportId, settings }: ReportRequest): string {
  const named = reportId === null ? undefined : reportById(product, reportId);
  return named?.fields.name ?? settings.title ?? names[settings.lang][settings.template];
}

function fileNameOf(name: string, { overview, isDemo }: ReportData, request: ReportRequest): string {
  const { settings, format } = request;
  const zh = settings.lang === "zh";
  const clean = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  const parts = [
    zh ? "连池绿能" : "Lianchi",
    ...(isDemo ? [zh ? "演示数据" : "demo"] : []),
    clean(name).slice(0, 60) || "report",
    ...(settings.period === null ? [] : [settings.period]),
    zh ? `截至${overview.asOf}` : `as-of-${overview.asOf}`,
  ];
  return `${parts.join("_")}.${format}`;
}

/** What a report is made from, and where it will be noted. */
export type PreparedReport = {
  readonly data: ReportData;
  /** With the day that was meant: made again on another day they give the same bytes. */
  readonly settings: ReportSettings;
  readonly since: string | null;
};

/** Reads all that a report needs, before it is printed. */
export async function prepareReport(
  product: Product,
  { reportId, settings, since }: Pick<ReportRequest, "reportId" | "settings" | "since">,
): Promise<Outcome<PreparedReport>> {
  const named = since === undefined && reportId !== null ? await lastExportOf(product, reportId) : null;
  const compared = since ?? named?.asOf ?? null;
  const data = await reportData(product, { settings, reportId, lastExport: compared });
  if (data.kind === "refused") return data;
  return done({
    data: data.value,
    settings: { ...settings, asOf: data.value.overview.asOf },
    since: compared,
  });
}

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
    fileName: fileNameOf(name, data, request),
    scheduleId: run?.scheduleId ?? null,
    dueAt: run?.dueAt ?? null,
  };
}

const cancelled: Problem = { code: "report-cancelled" };

export const printedOr = (printed: Printed): Outcome<Uint8Array> =>
  printed.kind === "cancelled" ? refused(cancelled) : printed;

/** Makes a report and notes that it left. @param who whose turn at the press it is */
export async function makeReport(
  product: Product,
  press: ReportPress,
  who: string,
  request: ReportRequest,
): Promise<Outcome<MadeReport>> {
  const prepared = await prepareReport(product, request);
  if (prepared.kind === "refused") return prepared;
  const { data, settings } = prepared.value;
  const ordered = press.order(who, { data, settings, as: request.format });
  if (ordered.kind === "refused") return ordered;
  const bytes = printedOr(await ordered.value.printed);
  if (bytes.kind === "refused") return bytes;
  const file = filed(product, request, prepared.value, bytes.value);
  request.beforeNoting?.(file, bytes.value);
  await product.store.noteExport(file);
  return done({ file, bytes: bytes.value });
}
