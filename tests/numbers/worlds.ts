import { openingChanges, openingSiteAction, openingSites, openingSteps } from "@lianchi/domain";
import { openStore } from "@lianchi/store";
import { embeddedPlace } from "../../packages/store/src/testing/embedded-place.ts";
import { demoCharts } from "../api/demo-charts.ts";
import { clientOf, newFolder, type RunningServer, runningServer } from "../api/running-server.ts";
import { countedProjects } from "./portfolio.ts";
import { countedPlan, countedSites } from "./sites.ts";

const settledDay = () => new Date("2026-11-24T04:00:00.000Z");

/** A folder with so many projects beside the report's own cluster, and its sites in thirty batches. Written as the store
 *  takes it: hundreds of requests through the door would wait for its limits. */
export async function countedFolder(projects: number, now: () => Date): Promise<string> {
  const folder = newFolder();
  const told = await openStore(embeddedPlace(folder), { now, statementTimeoutMs: 20_000 });
  if (told.kind === "refused") throw new Error(JSON.stringify(told.problem));
  const { store } = told;
  const base = openingChanges.filter(
    ({ kind, fields }) =>
      kind === "source" ||
      (kind === "subject" && fields.kind !== "project") ||
      ((kind === "figure" || kind === "stage") &&
        /cluster|agreement/.test("subjectId" in fields ? fields.subjectId : "")),
  );
  const written = await store.append([...base, ...countedProjects(projects), countedPlan]);
  if (written.kind !== "appended") throw new Error(JSON.stringify(written));
  const opening = openingSites();
  const first = await store.appendSites({
    actor: "统计员",
    action: openingSiteAction(opening),
    sites: opening,
    steps: openingSteps(opening),
    afterSeq: 0,
  });
  if (first.kind !== "appended") throw new Error(JSON.stringify(first));
  const then = await store.appendSites({ ...countedSites(), afterSeq: first.change.seq });
  if (then.kind !== "appended") throw new Error(JSON.stringify(then));
  await store.close();
  return folder;
}

export type World = {
  readonly url: string;
  readonly client: RunningServer["client"];
  stop(): Promise<unknown>;
};

/** The demonstration, or a portfolio of so many projects. */
export async function worldOf(name: "demo" | number): Promise<World> {
  if (name === "demo") {
    const demo = await demoCharts();
    const url = await demo.server.client.server.openDemo.mutate();
    return { url, client: clientOf(url), stop: demo.stop };
  }
  const server = await runningServer({ folder: await countedFolder(name, settledDay), now: settledDay });
  return { url: server.url, client: server.client, stop: () => server[Symbol.asyncDispose]() };
}
