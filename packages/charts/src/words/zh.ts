import * as cluster from "./zh/cluster.ts";
import * as overview from "./zh/overview.ts";
import * as returns from "./zh/returns.ts";
import * as returnsCharts from "./zh/returns-charts.ts";
import * as rows from "./zh/rows.ts";
import * as sentences from "./zh/sentences.ts";
import * as siteMap from "./zh/site-map.ts";
import * as titles from "./zh/titles.ts";
import * as windCluster from "./zh/wind-cluster.ts";

/** What the charts say in Chinese. */
export const zh = {
  ...cluster,
  ...overview,
  ...returns,
  ...returnsCharts,
  ...rows,
  ...sentences,
  ...siteMap,
  ...titles,
  ...windCluster,
};
export type Words = typeof zh;
