import type { Metric } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import type { Look, Picture } from "../engine/picture.ts";
import { capacityByStage } from "../overview/capacity-by-stage.ts";
import { clusterProgress } from "../overview/cluster-progress.ts";
import { generationByProject } from "../overview/generation-by-project.ts";
import { investmentByProject } from "../overview/investment-by-project.ts";
import { moneyByProject } from "../overview/money-by-project.ts";
import { entryOf, idsOf } from "./entry.ts";

/** The charts of projects, in the order of menus. */
export const overviewCharts = [
  capacityByStage,
  investmentByProject,
  generationByProject,
  moneyByProject,
  clusterProgress,
] as const;

export type ChartId = (typeof overviewCharts)[number]["id"];
export const chartIds: readonly ChartId[] = idsOf(overviewCharts);

/** Any chart by its id: the same picture for screen, file and table. */
export const drawChart = (id: ChartId, overview: Overview, look: Look): Picture =>
  entryOf(overviewCharts, id).draw(overview, look);

/** The chart that draws a metric; null where none does. */
export const chartDrawing = (metric: Metric): ChartId | null =>
  overviewCharts.find(({ metrics = [] }) => metrics.some((one) => one === metric))?.id ?? null;
