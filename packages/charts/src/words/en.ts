import * as cluster from "./en/cluster.ts";
import * as overview from "./en/overview.ts";
import * as returns from "./en/returns.ts";
import * as returnsCharts from "./en/returns-charts.ts";
import * as rows from "./en/rows.ts";
import * as sentences from "./en/sentences.ts";
import * as siteMap from "./en/site-map.ts";
import * as titles from "./en/titles.ts";
import * as windCluster from "./en/wind-cluster.ts";
import type { Words } from "./zh.ts";

export const en: Words = {
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
