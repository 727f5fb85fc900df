import type { ChartSheet } from "@lianchi/documents";
import type { PrintRequest } from "./print-request.ts";
import { createPrintWorker } from "./print-worker.ts";

/** Tasks that may wait at once: a class of people exporting together, not a flood. */
const most = 80;
const limitMs = 120_000;
const perThread = 100;

/** Prints reports. @param workerUrl its built thread */
export const openReportWorker = (workerUrl: URL) =>
  createPrintWorker<PrintRequest>({ workerUrl, most, limitMs, perThread });

/** A sheet takes a tenth of a second. */
const chartLimitMs = 30_000;

/** Sets charts as PDF. @param workerUrl its built thread */
export const openChartWorker = (workerUrl: URL) =>
  createPrintWorker<readonly ChartSheet[]>({ workerUrl, most, limitMs: chartLimitMs, perThread: 500 });
