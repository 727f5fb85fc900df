import { basisMark, numberText, type Reading, type UnitId, units } from "@lianchi/domain";
import { type Run, runsWidth } from "../engine/drawing.ts";
import type { Pen } from "../engine/pen.ts";
import { words } from "../words/index.ts";
import { bareWords, leastWords, partLabel, plannedLabel } from "./cluster-words.ts";
import type { ClusterProgress } from "./wind-cluster.ts";

/** `line`: in the bar, or the line above it, counted from the top. */
export type PlacedLabel = {
  readonly runs: readonly Run[];
  readonly x: number;
  readonly align: "left" | "right";
  readonly line: number | "bar";
};

type Place = {
  readonly unitId: UnitId;
  /** The page shows some of the projects only. */
  readonly isPart: boolean;
  /** Ends of the parts of the bar [px]. */
  readonly runningEnd: number;
  readonly buildingEnd: number;
  readonly plannedEnd: number;
};

/** Whether the cluster's own sites are drawn apart from the projects. */
export const hasSiteBar = ({ connectedSites }: ClusterProgress): boolean => connectedSites > 0;

/** The bar of the sites: how many are on the grid and what they come to. */
export function siteBarLabel(progress: ClusterProgress, unitId: UnitId, { look }: Pen): readonly Run[] {
  const { connectedSites, connectedSitesKw } = progress;
  const say = words[look.lang].windCluster;
  const amount = `${numberText(connectedSitesKw, unitId)} ${units[unitId].label[look.lang]}`;
  const sites = numberText(connectedSites, "piece");
  return [
    { text: say.bySites(amount), isBold: true },
    { text: say.ofSites(sites) },
    { basis: "summed", mark: basisMark.summed[look.lang] },
  ];
}

/** Why the grid-connected part is zero. */
function noneRunning(
  { gridConnected }: ClusterProgress,
  { lang }: Reading,
  { isPart }: Place,
): readonly Run[] {
  if (gridConnected.length > 0) return [];
  const say = words[lang].windCluster;
  return [{ text: `   ${isPart ? say.noChosenRunning : say.noProjectRunning}`, tone: "ink3" }];
}

/** The fullest words that fit: those of the planned and the building part in the grey bar, else in lines above it. */
export function placeLabels(
  pen: Pen,
  progress: ClusterProgress,
  place: Place,
): {
  readonly running: PlacedLabel;
  readonly planned: PlacedLabel;
  readonly building: PlacedLabel;
  readonly lines: number;
} {
  const { unitId, runningEnd, buildingEnd, plannedEnd } = place;
  const { look } = pen;
  const say = words[look.lang].windCluster;
  const width = (runs: readonly Run[]) => runsWidth(pen, runs);
  const steps = look.size === "phone" ? [leastWords] : [0, 1, leastWords];
  const buildingAt = (step: number) =>
    progress.underConstruction.length === 0
      ? []
      : partLabel(
          {
            name: say.underConstruction,
            projects: progress.underConstruction,
            kw: progress.underConstructionKw,
            unreported: progress.underConstructionUnreported,
          },
          unitId,
          step,
          look,
        );
  const plannedAt = (step: number) => plannedLabel(progress, unitId, step, look);
  const roomy = (at: (step: number) => readonly Run[]) => {
    const least = at(leastWords);
    return width(least) <= look.widthPx - 2 ? least : at(bareWords);
  };
  const runningOf = (step: number) =>
    partLabel(
      {
        // Where site records stand in a bar of their own, this one is named after what it counts.
        name: hasSiteBar(progress) ? say.gridConnectedByProjects : say.gridConnected,
        projects: progress.gridConnected,
        kw: progress.gridConnectedKw,
        unreported: progress.gridConnectedUnreported,
      },
      unitId,
      step,
      look,
    );
  const runningAt = roomy(runningOf);
  const withReason = [...runningAt, ...noneRunning(progress, look, place)];
  const atLeft = (runs: readonly Run[]): PlacedLabel => ({ runs, x: 1, align: "left", line: 0 });
  const afterBuilding = (runs: readonly Run[]): PlacedLabel => ({
    runs,
    x: buildingEnd + 8,
    align: "left",
    line: "bar",
  });

  const roomPx = plannedEnd - buildingEnd;
  const both = steps.find((step) => width(buildingAt(step)) + width(plannedAt(step)) + 40 <= roomPx);
  if (both !== undefined)
    return {
      running: atLeft(withReason),
      planned: { runs: plannedAt(both), x: plannedEnd - 6, align: "right", line: "bar" },
      building: afterBuilding(buildingAt(both)),
      lines: 1,
    };
  const besidePx = look.widthPx - width(runningAt) - 16;
  const beside = steps.find((step) => width(plannedAt(step)) <= besidePx);
  const plannedRuns = plannedAt(beside ?? leastWords);
  const hasReasonRoom = width(withReason) + width(plannedRuns) + 24 < look.widthPx;
  const running = atLeft(hasReasonRoom || beside === undefined ? withReason : runningAt);
  const plannedLine = beside === undefined ? 1 : 0;
  const planned: PlacedLabel = { runs: plannedRuns, x: look.widthPx, align: "right", line: plannedLine };
  const inside = steps.find((step) => width(buildingAt(step)) + 16 <= roomPx);
  if (inside !== undefined)
    return { running, planned, building: afterBuilding(buildingAt(inside)), lines: plannedLine + 1 };
  const runs = roomy(buildingAt);
  const x = Math.max(1, Math.min(runningEnd, look.widthPx - width(runs)));
  return {
    running,
    planned,
    building: { runs, x, align: "left", line: plannedLine + 1 },
    lines: plannedLine + 2,
  };
}
