import type { Look, Picture, ReturnsChartId } from "../engine/picture.ts";
import { cashFlow } from "./cash-flow.ts";
import { lcoeStack } from "./lcoe-stack.ts";
import { probability } from "./probability.ts";
import { returnsCapacity } from "./returns-capacity.ts";
import { returnsComparison } from "./returns-comparison.ts";
import type { ReturnsData } from "./returns-data.ts";
import { sensitivity } from "./sensitivity.ts";
import { sensitivityGrid } from "./sensitivity-grid.ts";
import { taxByYear } from "./tax-by-year.ts";

const charts: Readonly<Record<ReturnsChartId, (data: ReturnsData, look: Look) => Picture>> = {
  "cash-flow": cashFlow,
  "returns-comparison": returnsComparison,
  sensitivity,
  "lcoe-stack": lcoeStack,
  "tax-by-year": taxByYear,
  probability,
  "returns-capacity": returnsCapacity,
  "sensitivity-grid": sensitivityGrid,
};

export const returnsChartIds: readonly ReturnsChartId[] = [
  "cash-flow",
  "returns-comparison",
  "sensitivity",
  "lcoe-stack",
  "tax-by-year",
  "probability",
  "returns-capacity",
  "sensitivity-grid",
];

/** Any picture of returns by its id. */
export function drawReturns(id: ReturnsChartId, data: ReturnsData, look: Look): Picture {
  return charts[id](data, look);
}
