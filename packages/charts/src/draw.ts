import type { Overview } from "@lianchi/returns";
import type { ChartId, Look, Picture } from "./engine/picture.ts";
import { capacityByStage } from "./overview/capacity-by-stage.ts";
import { clusterProgress } from "./overview/cluster-progress.ts";
import { generationByProject } from "./overview/generation-by-project.ts";
import { investmentByProject } from "./overview/investment-by-project.ts";
import { moneyByProject } from "./overview/money-by-project.ts";

const charts: Readonly<Record<ChartId, (overview: Overview, look: Look) => Picture>> = {
  "capacity-by-stage": capacityByStage,
  "investment-by-project": investmentByProject,
  "generation-by-project": generationByProject,
  "money-by-project": moneyByProject,
  "cluster-progress": clusterProgress,
};

export const chartIds: readonly ChartId[] = [
  "capacity-by-stage",
  "investment-by-project",
  "generation-by-project",
  "money-by-project",
  "cluster-progress",
];

/** Any chart by its id: the same picture for screen, file and table. */
export function drawChart(id: ChartId, overview: Overview, look: Look): Picture {
  return charts[id](overview, look);
}
