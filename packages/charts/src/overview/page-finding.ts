import { beforeNumber, type Reading, sumExact, totalLine, totalName } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import { isFiltered, shareWord } from "../engine/sentences.ts";
import { precisionOfCapacity, stageOf, stageText } from "../rows/stage-rows.ts";
import { words } from "../words/index.ts";
import { connectedSites } from "./cluster-words.ts";
import { clusterProgressOf } from "./wind-cluster.ts";

/** The sentence at the head of the figures page, and the line below it. */
export type PageFinding = { readonly title: string; readonly line: string };

/** Permitted and planned projects stand beside what is built, never in it. */
function plannedPart({ totals }: Overview, reading: Reading): string {
  const say = words[reading.lang].pageFinding;
  const { uncounted } = totals.capacity;
  const parts = uncounted.flatMap(({ stage, ...sum }) => {
    const line = totalLine({ metric: "capacity", ...sum }, reading);
    if (line === null || stage === null) return [];
    return [say.atStage(stageText(stage)[reading.lang], line)];
  });
  return parts.length === 0 ? "" : say.besides(parts);
}

function capacityPart({ totals, projects }: Overview, reading: Reading): string {
  const say = words[reading.lang].pageFinding;
  const { value, precision } = totals.capacity;
  if (totals.capacity.of === 0) return say.nothingCounted;
  if (value === null || value === 0) return say.noCapacity;
  const building = projects.filter((project) => stageOf(project) === "underConstruction");
  const share = sumExact(building.map((project) => project.figures.capacity?.fields.value ?? 0)) / value;
  const amount = totalLine(totals.capacity, reading) ?? "";
  const known = beforeNumber(totalName.capacity[reading.lang], amount);
  const isUnknown = building.some((project) => project.figures.capacity === undefined);
  // A project under construction whose capacity is not reported forbids every word about the share.
  if (isUnknown) return known;
  if (share === 0) return say.noneBuilding(known);
  if (share === 1) return say.allBuilding(known);
  return say.building(known, shareWord(share, reading.lang, [precision]));
}

function clusterPart(overview: Overview, reading: Reading): string {
  const progress = clusterProgressOf(overview);
  // A choice of projects says nothing about the whole cluster.
  if (progress === null || isFiltered(overview)) return "";
  const say = words[reading.lang].pageFinding.cluster;
  const { precision = "exact" } = progress.cluster.figures.plannedCapacity?.fields ?? {};
  const planned =
    totalLine({ metric: "plannedCapacity", value: progress.plannedKw, precision }, reading) ?? "";
  const connected = connectedSites(overview, reading.lang);
  if (connected !== null) return say.sites(connected);
  if (progress.gridConnectedKw > 0) {
    const share = shareWord(progress.gridConnectedKw / progress.plannedKw, reading.lang, [
      precisionOfCapacity(progress.gridConnected),
      precision,
    ]);
    return say.share(planned, share);
  }
  return progress.gridConnected.length > 0 ? say.planned(planned) : say.none(planned);
}

/** What the page shows, in one sentence built from its numbers. */
export function pageFinding(overview: Overview, reading: Reading): PageFinding {
  const say = words[reading.lang].pageFinding;
  const { projects, choices, clusters, totals } = overview;
  const none = isFiltered(overview) ? say.noneChosen : say.noData;
  const title =
    projects.length === 0
      ? none
      : capacityPart(overview, reading) + plannedPart(overview, reading) + clusterPart(overview, reading);
  const line = say.line({
    projects: projects.length,
    choices: choices.length,
    clusters: clusters.length,
    dropped: totals.capacity.dropped,
  });
  return { title, line };
}
