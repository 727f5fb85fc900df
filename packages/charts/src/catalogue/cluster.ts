import type { ClusterOutlook } from "@lianchi/returns";
import { batchGantt } from "../cluster/batch-gantt.ts";
import { pace } from "../cluster/pace.ts";
import { sCurve } from "../cluster/s-curve.ts";
import { sitesByStage } from "../cluster/sites-by-stage.ts";
import { stageByBatch } from "../cluster/stage-by-batch.ts";
import { stageChange } from "../cluster/stage-change.ts";
import type { Look, Picture } from "../engine/picture.ts";
import { siteMap } from "../site-map/site-map.ts";
import { entryOf, idsOf } from "./entry.ts";

/** The charts that are drawn from the counts of one day alone. */
export const countedCharts = [sitesByStage, stageByBatch, sCurve, pace, batchGantt] as const;

/** The charts of a cluster's sites, in the order of menus: the map needs every site, a change another day. */
export const clusterCharts = [...countedCharts, siteMap, stageChange] as const;

export type CountedChartId = (typeof countedCharts)[number]["id"];
export type ClusterChartId = (typeof clusterCharts)[number]["id"];
export const countedChartIds: readonly CountedChartId[] = idsOf(countedCharts);

/** Any picture of a cluster's progress by its id. */
export const drawClusterChart = (id: CountedChartId, outlook: ClusterOutlook, look: Look): Picture =>
  entryOf(countedCharts, id).draw(outlook, look);
