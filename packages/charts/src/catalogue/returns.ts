import type { Look, Picture } from "../engine/picture.ts";
import { cashFlow } from "../returns/cash-flow.ts";
import { lcoeStack } from "../returns/lcoe-stack.ts";
import { probability } from "../returns/probability.ts";
import { returnsCapacity } from "../returns/returns-capacity.ts";
import { returnsComparison } from "../returns/returns-comparison.ts";
import type { ReturnsData } from "../returns/returns-data.ts";
import { sensitivity } from "../returns/sensitivity.ts";
import { sensitivityGrid } from "../returns/sensitivity-grid.ts";
import { taxByYear } from "../returns/tax-by-year.ts";
import { entryOf, idsOf } from "./entry.ts";

/** The charts of returns, in the order of menus. */
export const returnsCharts = [
  cashFlow,
  returnsComparison,
  sensitivity,
  lcoeStack,
  taxByYear,
  probability,
  returnsCapacity,
  sensitivityGrid,
] as const;

export type ReturnsChartId = (typeof returnsCharts)[number]["id"];
export const returnsChartIds: readonly ReturnsChartId[] = idsOf(returnsCharts);

/** Any picture of returns by its id. */
export const drawReturns = (id: ReturnsChartId, data: ReturnsData, look: Look): Picture =>
  entryOf(returnsCharts, id).draw(data, look);
