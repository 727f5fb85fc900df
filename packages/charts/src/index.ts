export { chartIds, drawChart } from "./draw.ts";
export { type PageFinding, pageFinding } from "./page-finding.ts";
export { type Palette, palettes } from "./palette.ts";
export type {
  Cell,
  ChartId,
  ChartRecord,
  ChartTable,
  ClusterChartId,
  Look,
  NumberKey,
  Picture,
} from "./picture.ts";
export { type CountedChartId, countedChartIds, drawClusterChart } from "./progress/draw-cluster.ts";
export { type ClusterProgress, clusterProgressOf } from "./wind-cluster.ts";
