import type { Part } from "../parts.ts";
import type { Telling } from "../telling.ts";
import { clusterBatches } from "./cluster-batches.ts";
import { clusterPlan } from "./cluster-plan.ts";
import { clusterProgress } from "./cluster-progress.ts";

/** The whole cluster in one chapter. */
export function cluster(telling: Telling): readonly Part[] {
  const { data, outlook } = telling;
  if (data.overview.clusters.length === 0) return clusterPlan(telling);
  const hasSites = outlook !== null && outlook.recorded.sites > 0;
  return [...clusterPlan(telling), ...clusterProgress(telling), ...(hasSites ? clusterBatches(telling) : [])];
}
