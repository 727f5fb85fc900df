import type { ClusterOutlook } from "@lianchi/returns";
import type { ClusterChartId, Look, Picture } from "../engine/picture.ts";
import { batchGantt } from "./batch-gantt.ts";
import { paceChart } from "./pace.ts";
import { sCurve } from "./s-curve.ts";
import { sitesByStage } from "./sites-by-stage.ts";
import { stageByBatch } from "./stage-by-batch.ts";

/** Pictures that are drawn from the counts of one day alone; the map needs every site, a change another day. */
export type CountedChartId = Exclude<ClusterChartId, "site-map" | "stage-change">;

const charts: Readonly<Record<CountedChartId, (outlook: ClusterOutlook, look: Look) => Picture>> = {
  "sites-by-stage": sitesByStage,
  "stage-by-batch": stageByBatch,
  "s-curve": sCurve,
  pace: paceChart,
  "batch-gantt": batchGantt,
};

export const countedChartIds: readonly CountedChartId[] = [
  "sites-by-stage",
  "stage-by-batch",
  "s-curve",
  "pace",
  "batch-gantt",
];

/** Any picture of a cluster's progress by its id. */
export function drawClusterChart(id: CountedChartId, outlook: ClusterOutlook, look: Look): Picture {
  return charts[id](outlook, look);
}
