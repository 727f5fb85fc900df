import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, runningServer } from "./running-server.ts";

/** Every chart as it was last looked at. A change shows line by line; one that is meant is kept by
 *  `npx vitest run --project api golden -u`, after the new picture was looked at. */
const charts = [
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
  "cash-flow",
  "returns-comparison",
  "sensitivity",
  "lcoe-stack",
  "tax-by-year",
  "probability",
  "returns-capacity",
  "sensitivity-grid",
] as const;
const looks = [
  { name: "zh", query: "lang=zh" },
  { name: "en-print", query: "lang=en&units=si&theme=print" },
] as const;

let server: RunningServer;
let demo = "";
beforeAll(async () => {
  server = await runningServer({ now: () => new Date("2026-11-24T04:00:00.000Z") });
  demo = await server.client.server.openDemo.mutate();
});
afterAll(async () => {
  await server.stop();
  for (const folder of [server.folder, `${server.folder}-demo`])
    rmSync(folder, { recursive: true, force: true });
});

/** An element a line, so that a difference can be read. */
const inLines = (svg: string) => svg.replaceAll("><", ">\n<");

describe("every chart's file", () => {
  for (const chart of charts)
    for (const { name, query } of looks)
      it(`is the picture that was looked at: ${chart}, ${name}`, async () => {
        // The real facts say little of progress; the simulated one shows every part of a picture.
        const answer = await fetch(`${demo}/export/charts/${chart}.svg?${query}`);
        expect(answer.status).toBe(200);
        await expect(inLines(await answer.text())).toMatchFileSnapshot(`../golden/${chart}.${name}.svg`);
      });
});
