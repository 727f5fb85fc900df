import { type Stage, type SubjectState, sumExact } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import { stageOf } from "../rows/stage-rows.ts";

/** Wind against the planned cluster. Sums cover what is known: where `…Unreported` counts projects, they are not all of it. */
export type ClusterProgress = {
  readonly cluster: SubjectState;
  readonly plannedKw: number;
  readonly underConstruction: readonly SubjectState[];
  readonly underConstructionKw: number;
  readonly underConstructionUnreported: number;
  readonly gridConnected: readonly SubjectState[];
  readonly gridConnectedKw: number;
  readonly gridConnectedUnreported: number;
  /** What the records of the cluster's own sites have on the grid: sites and [kW]; zero where none is or none are
   *  recorded. Apart from the projects, of which nobody says that they are among the sites. */
  readonly connectedSites: number;
  readonly connectedSitesKw: number;
};

/** null when no wind cluster has a planned capacity. */
export function clusterProgressOf({ clusters, projects, sites }: Overview): ClusterProgress | null {
  const cluster = clusters.find(
    (one) => one.fields.technology === "wind" && (one.figures.plannedCapacity?.fields.value ?? 0) > 0,
  );
  if (cluster === undefined) return null;
  const windAt = (stage: Stage) =>
    projects.filter((project) => project.fields.technology === "wind" && stageOf(project) === stage);
  const sumKw = (some: readonly SubjectState[]) =>
    sumExact(some.map((project) => project.figures.capacity?.fields.value ?? 0));
  const unreported = (some: readonly SubjectState[]) =>
    some.filter((project) => project.figures.capacity === undefined).length;
  const underConstruction = windAt("underConstruction");
  const gridConnected = windAt("gridConnected");
  return {
    cluster,
    plannedKw: cluster.figures.plannedCapacity?.fields.value ?? 0,
    underConstruction,
    underConstructionKw: sumKw(underConstruction),
    underConstructionUnreported: unreported(underConstruction),
    gridConnected,
    gridConnectedKw: sumKw(gridConnected),
    gridConnectedUnreported: unreported(gridConnected),
    connectedSites: sites?.gridConnected.sites ?? 0,
    connectedSitesKw: sites?.gridConnected.capacityKw ?? 0,
  };
}
