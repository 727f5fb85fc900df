import type { SubjectId } from "@lianchi/domain";
import { noStage, type SiteModel } from "../sites/site-model.ts";

/** Stage codes of the sites of a cluster that have a position; `noStage` for all others. @param day as `dayNumber` */
export function placedStages(model: SiteModel, clusterId: SubjectId, day: number): Uint8Array {
  const present = model.present();
  const code = present.clusterNames.indexOf(clusterId) + 1;
  const stages = model.stagesOn(day).slice();
  for (let site = 0; site < stages.length; site++)
    if (present.cluster[site] !== code || Number.isNaN(present.lon[site] ?? Number.NaN))
      stages[site] = noStage;
  return stages;
}
