import { rmSync } from "node:fs";
import { expect } from "vitest";
import { catalogue, returnsChartIds } from "../../packages/charts/src/index.ts";
import { type RunningServer, runningServer } from "./running-server.ts";

/** Charts of returns that leave as files. */
export const returnsCharts = returnsChartIds;

/** Every chart that leaves as a file. That none was lost is seen by the pictures that were looked at. */
export const charts = catalogue.map(({ id }) => id);

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
