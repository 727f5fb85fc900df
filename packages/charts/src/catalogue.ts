import { clusterCharts } from "./catalogue/cluster.ts";
import { overviewCharts } from "./catalogue/overview.ts";
import { returnsCharts } from "./catalogue/returns.ts";

/** Every chart. A page loads the list of its own family; files, command, guide and tests take them all. */
export const catalogue = [...overviewCharts, ...clusterCharts, ...returnsCharts] as const;
