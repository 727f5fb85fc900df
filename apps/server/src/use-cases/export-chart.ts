import {
  type ChartId,
  type ClusterChartId,
  chartIds,
  countedChartIds,
  drawClusterChart,
  siteMap,
} from "@lianchi/charts";
import type { Reading, SubjectId } from "@lianchi/domain";
import { outlookOf } from "@lianchi/returns";
import { done, type Outcome } from "../outcome.ts";
import type { Product } from "../product.ts";
import { type ChartFile, type ChartFormat, formats } from "./chart-format.ts";
import { mapGround } from "./map-ground.ts";
import { isDemo, readCluster } from "./read-cluster.ts";
import { readOverview } from "./read-overview.ts";
import { siteColumns } from "./site-columns.ts";

export { type ChartFile, type ChartFormat, formats };

export type ExportRequest = {
  readonly chart: ChartId | ClusterChartId;
  readonly format: ChartFormat;
  readonly reading: Reading;
  readonly theme: "light" | "dark" | "print";
  readonly asOf?: string | undefined;
  readonly projects?: readonly SubjectId[] | undefined;
  readonly widthPx?: number | undefined;
};

const drawingParts = async () => ({
  ...(await import("../report/chart-file.ts")),
  ...(await import("../report/picture-file.ts")),
});

/** Loads the drawing parts while nobody waits: the first export is as quick as the next, and a build that replaces the
 *  files under a running server takes nothing from it. */
export async function warmExports(): Promise<void> {
  await drawingParts();
}

/** Every picture that can be taken away as a file. */
export const exportedCharts: readonly ExportRequest["chart"][] = [
  ...chartIds,
  ...countedChartIds,
  "site-map",
];

const isOfPortfolio = (chart: ExportRequest["chart"]): chart is ChartId =>
  chartIds.some((id) => id === chart);

/** A chart as a file, from the same function and the same data as on screen. The drawing parts load at the first use. */
export async function exportChart(product: Product, request: ExportRequest): Promise<Outcome<ChartFile>> {
  const { chart } = request;
  const parts = await drawingParts();
  if (!isOfPortfolio(chart)) {
    const cluster = readCluster(product, { asOf: request.asOf });
    if (cluster.kind === "refused") return cluster;
    const columns = siteColumns(product, { asOf: request.asOf });
    if (columns.kind === "refused") return columns;
    const { counts } = cluster.value;
    const outlook = outlookOf(counts);
    const caption = {
      asOf: counts.on,
      version: product.model.version(),
      chosen: "",
      isDemo: counts.isDemo,
    };
    const ground = mapGround(product);
    const draw: Parameters<typeof parts.renderPicture>[0]["draw"] = (look) =>
      chart === "site-map"
        ? siteMap({ outlook, columns: columns.value, ground }, look)
        : drawClusterChart(chart, outlook, look);
    return done(await parts.renderPicture({ ...request, caption, draw }));
  }
  const overview = readOverview(product, request);
  if (overview.kind === "refused") return overview;
  return done(
    await parts.renderChartFile({ ...request, chart, overview: overview.value, isDemo: isDemo(product) }),
  );
}
