import { createHash } from "node:crypto";
import type { ExportedFile } from "@lianchi/domain";
import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import { type Outcome, refused } from "../outcome.ts";
import { problemsFromZod } from "../problems-from-zod.ts";
import type { Product } from "../product.ts";
import {
  type MadeReport,
  makeReport,
  prepareReport,
  printedBytes,
  printRequestOf,
  type ReportWorker,
} from "../use-cases/reports/make-report.ts";
import type { ReportJobs } from "../use-cases/reports/report-jobs.ts";
import { ReportOptions, reportRequestOf } from "../use-cases/reports/report-request.ts";
import type { Schedules } from "../use-cases/reports/run-schedules.ts";
import { readScheduled } from "../use-cases/reports/scheduled-files.ts";
import { answerProblem } from "./problem-answer.ts";
import { untilLeft } from "./until-left.ts";

const mediaTypes = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

const sha256Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** @param bytes as they are now; where the data changed since they may not be those of `file` */
function sendFile(reply: FastifyReply, file: ExportedFile, bytes: Uint8Array) {
  return reply
    .type(mediaTypes[file.format])
    .header("cache-control", "no-store")
    .header("x-lianchi-same", sha256Of(bytes) === file.sha256 ? "yes" : "no")
    .header(
      "content-disposition",
      `attachment; filename="report.${file.format}"; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
    )
    .send(Buffer.from(bytes));
}

type Parts = {
  readonly product: Product;
  readonly reportWorker: ReportWorker;
  readonly reports: ReportJobs;
  readonly schedules: Schedules;
};

/** A notice travels beside the file, as an address writes what is not ASCII. */
const noticeHeader = "x-lianchi-notice";

function answer(reply: FastifyReply, made: Outcome<MadeReport>) {
  if (made.kind === "done" && made.value.notice !== undefined)
    void reply.header(noticeHeader, encodeURIComponent(made.value.notice));
  return made.kind === "done"
    ? sendFile(reply, made.value.file, made.value.bytes)
    : answerProblem(reply, made.problems[0] ?? { code: "internal" });
}

/** A scheduled file as it lies in its folder; null where it does not, or is no longer what was noted. */
function inFolder({ schedules }: Parts, file: ExportedFile): Uint8Array | null {
  const bytes = readScheduled(schedules.folder, file);
  return bytes !== null && sha256Of(bytes) === file.sha256 ? bytes : null;
}

/** A file that left once, as it was: from the folder, or made again from the same settings and day. It is not noted anew. */
async function again(
  parts: Parts,
  { who, signal }: { readonly who: string; readonly signal: AbortSignal },
  id: string,
): Promise<Outcome<MadeReport>> {
  const [file] = z.uuid().safeParse(id).success ? await parts.product.store.readExports({ id, most: 1 }) : [];
  if (file === undefined) return refused({ code: "unknown-export", value: id.slice(0, 80) });
  const kept = inFolder(parts, file);
  if (kept !== null) return { kind: "done", value: { file, bytes: kept } };
  const { settings, reportId, since, format } = file;
  const prepared = await prepareReport(parts.product, { settings, reportId, since }, file.at);
  if (prepared.kind === "refused") return prepared;
  const order = printRequestOf(prepared.value, { format, outdated: "print" });
  const bytes = await printedBytes(parts.reportWorker, who, order, signal);
  return bytes.kind === "refused" ? bytes : { kind: "done", value: { file, bytes: bytes.value } };
}

/** Whoever asks for the head alone wants no report made, nor one noted. */
const notAsked = { exposeHeadRoute: false } as const;

/** Reports as files: by template or name, from an order, from the history; and the pages of the builder. */
export function addReportFiles(app: FastifyInstance, parts: Parts): void {
  const { product, reportWorker, reports } = parts;
  app.get<{ Params: { file: string } }>("/export/reports/:file", notAsked, async (request, reply) => {
    const [, name = "", format = ""] = /^([^.]*)\.?(.*)$/s.exec(request.params.file) ?? [];
    const options = ReportOptions.safeParse(request.query);
    if (!options.success) {
      const told = problemsFromZod(options.error, request.query);
      return answerProblem(reply, told[0] ?? { code: "invalid-field" }, told);
    }
    const asked = reportRequestOf(product, name, format, options.data);
    if (asked.kind === "refused") return answerProblem(reply, asked.problems[0] ?? { code: "internal" });
    return answer(
      reply,
      await makeReport(product, reportWorker, request.ip, { ...asked.value, signal: untilLeft(reply) }),
    );
  });

  app.get<{ Params: { id: string } }>("/export/jobs/:id", async (request, reply) =>
    answer(reply, reports.fetch(request.params.id)),
  );

  app.get<{ Params: { id: string } }>("/export/files/:id", notAsked, async (request, reply) =>
    answer(reply, await again(parts, { who: request.ip, signal: untilLeft(reply) }, request.params.id)),
  );

  app.get<{ Params: { key: string; page: string } }>("/export/pages/:key/:page", async (request, reply) => {
    const number = Number(/^(\d{1,4})\.svg$/.exec(request.params.page)?.[1] ?? Number.NaN);
    const svg = reports.page(request.params.key, number);
    if (svg === undefined)
      return answerProblem(reply, { code: "unknown-address", value: request.url.slice(0, 200) });
    return reply
      .type("image/svg+xml; charset=utf-8")
      .header("cache-control", "private, max-age=3600, immutable")
      .send(svg);
  });
}
