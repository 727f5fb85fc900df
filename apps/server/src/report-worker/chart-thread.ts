import { parentPort } from "node:worker_threads";
import { type ChartSheet, chartPdf } from "@lianchi/documents/chart-pdf";
import type { PrintAnswer, PrintWork } from "./print-worker.ts";

function printed({ id, task }: PrintWork<readonly ChartSheet[]>): PrintAnswer {
  try {
    return { id, kind: "printed", bytes: chartPdf(task) };
  } catch (error) {
    const value = error instanceof Error ? error.message.slice(0, 200) : "—";
    return { id, kind: "refused", problem: { code: "report-failed", value } };
  }
}

parentPort?.on("message", (work: PrintWork<readonly ChartSheet[]>) => parentPort?.postMessage(printed(work)));
