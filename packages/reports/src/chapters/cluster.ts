import type { ChapterContext } from "../chapter-context.ts";
import type { Part } from "../parts.ts";
import { clusterBatches } from "./cluster-batches.ts";
import { clusterPlan } from "./cluster-plan.ts";
import { clusterProgress } from "./cluster-progress.ts";

/** The whole cluster in one chapter. */
export function cluster(context: ChapterContext): readonly Part[] {
  const { data, outlook } = context;
  if (data.overview.clusters.length === 0) return clusterPlan(context);
  const hasSites = outlook !== null && outlook.recorded.sites > 0;
  return [...clusterPlan(context), ...clusterProgress(context), ...(hasSites ? clusterBatches(context) : [])];
}
