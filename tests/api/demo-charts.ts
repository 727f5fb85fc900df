import { rmSync } from "node:fs";
import { expect } from "vitest";
import { type RunningServer, runningServer } from "./running-server.ts";

/** Charts of returns that leave as files. Named here and not taken from the product, so that one it lost is missed. */
export const returnsCharts = [
  "cash-flow",
  "returns-comparison",
  "sensitivity",
  "lcoe-stack",
  "tax-by-year",
  "probability",
  "returns-capacity",
  "sensitivity-grid",
] as const;

/** Every chart that leaves as a file. */
export const charts = [
  "capacity-by-stage",
  "investment-by-project",
  "generation-by-project",
  "money-by-project",
  "cluster-progress",
  "sites-by-stage",
  "stage-by-batch",
  "s-curve",
  "pace",
  "batch-gantt",
  "site-map",
  "stage-change",
  ...returnsCharts,
] as const;

export type DemoCharts = {
  /** The server beside which the demo is open. */
  readonly server: RunningServer;
  /** A chart of the demo as a file, by name and format: `pace.svg`. */
  fileOf(name: string, query: string): Promise<Buffer>;
  /** Any file of the demo, by its address. */
  fileAt(address: string): Promise<Buffer>;
  /** Stops, and removes the folders. */
  stop(): Promise<void>;
};

/** The demo on a settled day. The real facts say little of progress; the simulated one shows every part of a chart. */
export async function demoCharts(): Promise<DemoCharts> {
  const server = await runningServer({ now: () => new Date("2026-11-24T04:00:00.000Z") });
  const demo = await server.client.server.openDemo.mutate();
  const fileAt = async (address: string) => {
    const answer = await fetch(`${demo}${address}`);
    expect({ address, status: answer.status }).toEqual({ address, status: 200 });
    return Buffer.from(await answer.arrayBuffer());
  };
  return {
    server,
    fileAt,
    fileOf: (name, query) => fileAt(`/export/charts/${name}?${query}`),
    stop: async () => {
      await server.stop();
      for (const folder of [server.folder, `${server.folder}-demo`])
        rmSync(folder, { recursive: true, force: true });
    },
  };
}
