import { parentPort } from "node:worker_threads";
import {
  type ReportData,
  type ReportDocument,
  reportOf,
  settingsProblem,
  templateNeeds,
} from "@lianchi/reports";
import { isComputed, simulate } from "@lianchi/returns";
import { outdatedProblem } from "./outdated-problem.ts";
import type { PrintRequest } from "./print-request.ts";
import type { PrintAnswer, PrintWork } from "./print-worker.ts";
import { outlineOf } from "./report-outline.ts";

const draws = 10_000;
const seed = 4614;

/** The draws of a picture of probability, in the templates that have one. */
function withDraws(data: ReportData, template: PrintRequest["settings"]["template"]): ReportData {
  const { returns } = data;
  if (returns === null || !templateNeeds(template, "draws")) return data;
  const all = returns.evaluations.filter(isComputed);
  const one = all.find(({ project }) => project.fields.id === returns.focus) ?? all[0];
  if (one === undefined) return data;
  const { target, hurdle } = returns;
  const simulation = simulate(one.outcome.values, { target, hurdle, seed, draws });
  return { ...data, returns: { ...returns, simulation } };
}

/** The writers are large: each is read when the first file of its kind is wanted, or when nobody waits for one. */
const writers = {
  pdf: () => import("@lianchi/documents/report-pdf"),
  docx: () => import("@lianchi/documents/report-docx"),
  pptx: () => import("@lianchi/documents/report-pptx"),
  xlsx: () => import("@lianchi/documents/report-xlsx"),
  pages: () => import("@lianchi/documents/report-pages"),
} as const;

async function bytesOf(document: ReportDocument, as: PrintRequest["as"]): Promise<Uint8Array> {
  switch (as) {
    case "pdf":
      return (await writers.pdf()).reportPdf(document);
    case "docx":
      return (await writers.docx()).reportDocx(document);
    case "pptx":
      return (await writers.pptx()).reportPptx(document);
    case "xlsx":
      return (await writers.xlsx()).reportSheets(document);
    case "pages": {
      const { reportPages } = await writers.pages();
      const told = { outline: outlineOf(document), pages: reportPages(document) };
      return Buffer.from(JSON.stringify(told));
    }
  }
}

async function print({ id, task }: PrintWork<PrintRequest>): Promise<PrintAnswer> {
  const { data, settings, as, outdated } = task;
  const problem = settingsProblem(settings, data);
  if (problem !== null) return { id, kind: "refused", problem };
  const document = reportOf(withDraws(data, settings.template), settings);
  const overtaken = outdated === "refuse" ? outdatedProblem(document) : null;
  if (overtaken !== null) return { id, kind: "refused", problem: overtaken };
  tell({ id, kind: "step", share: 0.2 });
  return { id, kind: "printed", bytes: await bytesOf(document, as) };
}

function tell(told: PrintAnswer): void {
  parentPort?.postMessage(told);
}

parentPort?.on("message", (work: PrintWork<PrintRequest>) => {
  print(work)
    .then(tell, (error: unknown) => {
      const value = error instanceof Error ? error.message.slice(0, 200) : "—";
      tell({ id: work.id, kind: "refused", problem: { code: "report-failed", value } });
    })
    .then(() => Promise.all(Object.values(writers).map((read) => read())));
});
