import { parentPort } from "node:worker_threads";
import { type ChartSheet, chartPdf } from "@lianchi/documents/chart-pdf";
import type { PressTold, PressWork } from "./press.ts";

function printed({ id, order }: PressWork<readonly ChartSheet[]>): PressTold {
  try {
    return { id, kind: "printed", bytes: chartPdf(order) };
  } catch (error) {
    const value = error instanceof Error ? error.message.slice(0, 200) : "—";
    return { id, kind: "refused", problem: { code: "report-failed", value } };
  }
}

parentPort?.on("message", (work: PressWork<readonly ChartSheet[]>) => parentPort?.postMessage(printed(work)));
