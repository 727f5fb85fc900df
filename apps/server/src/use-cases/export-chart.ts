import type { ChartId } from "@lianchi/charts";
import type { Reading, SubjectId } from "@lianchi/domain";
import { done, type Outcome } from "../outcome.ts";
import type { Product } from "../product.ts";
import { type ChartFile, type ChartFormat, formats } from "./chart-format.ts";
import { readOverview } from "./read-overview.ts";

export { type ChartFile, type ChartFormat, formats };

export type ExportRequest = {
  readonly chart: ChartId;
  readonly format: ChartFormat;
  readonly reading: Reading;
  readonly theme: "light" | "dark" | "print";
  readonly asOf?: string | undefined;
  readonly projects?: readonly SubjectId[] | undefined;
  readonly widthPx?: number | undefined;
};

const drawingParts = () => import("../report/chart-file.ts");

/** Loads the drawing parts while nobody waits: the first export is as quick as the next, and a build that replaces the
 *  files under a running server takes nothing from it. */
export async function warmExports(): Promise<void> {
  await drawingParts();
}

/** A chart as a file, from the same function and the same data as on screen. The drawing parts load at the first use. */
export async function exportChart(product: Product, request: ExportRequest): Promise<Outcome<ChartFile>> {
  const overview = readOverview(product, request);
  if (overview.kind === "refused") return overview;
  const { renderChartFile } = await drawingParts();
  return done(await renderChartFile({ ...request, overview: overview.value }));
}
