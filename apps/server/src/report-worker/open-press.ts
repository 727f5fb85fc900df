import type { ChartSheet } from "@lianchi/documents";
import { createPress } from "./press.ts";
import type { ReportOrder } from "./report-order.ts";

/** Orders that may wait at once: a class of people exporting together, not a flood. */
const most = 80;
const limitMs = 120_000;
const perThread = 100;

/** The press of reports. @param workerUrl its built thread */
export const openPress = (workerUrl: URL) =>
  createPress<ReportOrder>({ workerUrl, most, limitMs, perThread });

/** A sheet takes a tenth of a second. */
const chartLimitMs = 30_000;

/** The press of charts as PDF. @param workerUrl its built thread */
export const openChartPress = (workerUrl: URL) =>
  createPress<readonly ChartSheet[]>({ workerUrl, most, limitMs: chartLimitMs, perThread: 500 });
