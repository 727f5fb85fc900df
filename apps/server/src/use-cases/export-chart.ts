import {
  type AnyChartId,
  catalogue,
  type clusterCharts,
  entryOf,
  type Look,
  type Picture,
  pageOf,
} from "@lianchi/charts";
import type { ChartSheet, PictureOrder } from "@lianchi/documents";
import {
  type ChartFile,
  type ChartFormat,
  type FileOptions,
  formats,
  optionProblem,
} from "@lianchi/documents";
import { monthBefore, type Reading, type SetValue, type SubjectId } from "@lianchi/domain";
import { type ClusterOutlook, outlookOf, type Target } from "@lianchi/returns";
import { done, type Outcome, refused } from "../outcome.ts";
import type { Product } from "../product.ts";
import { NotPrinted, printApart } from "../report-worker/print-apart.ts";
import { words } from "../words/index.ts";
import { asOfNote } from "./as-of.ts";
import { chartLink } from "./chart-link.ts";
import { compareDays } from "./compare-days.ts";
import { mapGround } from "./map-ground.ts";
import { isDemo, readCluster } from "./read-cluster.ts";
import { readOverview } from "./read-overview.ts";
import { returnsData } from "./returns-data.ts";
import { siteColumns } from "./site-columns.ts";

export { type ChartFile, type ChartFormat, formats };

export type ExportRequest = {
  readonly chart: AnyChartId;
  readonly format: ChartFormat;
  readonly reading: Reading;
  readonly theme: "light" | "dark" | "print";
  readonly asOf?: string | undefined;
  /** The earlier day of a comparison; the same day a month before where none is named. */
  readonly from?: string | undefined;
  /** Of pictures of returns: the assumptions, and the project that is looked at alone. */
  readonly scenario?: string | undefined;
  readonly focus?: SubjectId | undefined;
  readonly set?: readonly SetValue[] | undefined;
  readonly hurdle?: number | undefined;
  readonly target?: Target | undefined;
  readonly seed?: number | undefined;
  readonly projects?: readonly SubjectId[] | undefined;
} & FileOptions;

const drawingParts = async () => ({
  ...(await import("@lianchi/documents/charts")),
  ...(await import("@lianchi/documents/charts")),
});

/** Loads the drawing parts while nobody waits: the first export is as quick as the next, and a build that replaces the
 *  files under a running server takes nothing from it. */
export async function warmExports(): Promise<void> {
  const { warmWriters } = await drawingParts();
  await warmWriters();
}

/** Every picture that can be taken away as a file. */
export const exportedCharts: readonly AnyChartId[] = catalogue.map(({ id }) => id);

/** How a picture of the cluster is drawn, with what it needs beside the counts. */
function drawingOf(
  product: Product,
  chart: (typeof clusterCharts)[number],
  { asOf, from }: ExportRequest,
  outlook: ClusterOutlook,
): Outcome<(look: Look) => Picture> {
  if (chart.needs === "sites") {
    const sites = siteColumns(product, { asOf });
    if (sites.kind === "refused") return sites;
    const ground = mapGround(product);
    return done((look) => chart.draw({ outlook, sites: sites.value, ground }, look));
  }
  if (chart.needs === "days") {
    const { on } = outlook.counts;
    const compared = compareDays(product, { asOf, from: from ?? monthBefore(on) });
    if (compared.kind === "refused") return compared;
    const { from: day, before, total } = compared.value;
    return done((look) => chart.draw({ outlook, earlier: { on: day, stages: before, moved: total } }, look));
  }
  return done((look) => chart.draw(outlook, look));
}

/** A chart as a file, from the same function and the same data as on screen. The drawing parts load at the first use. */
export async function exportChart(product: Product, request: ExportRequest): Promise<Outcome<ChartFile>> {
  try {
    return await drawnFile(product, request);
  } catch (error) {
    if (error instanceof NotPrinted) return refused(error.problem);
    throw error;
  }
}

async function drawnFile(product: Product, request: ExportRequest): Promise<Outcome<ChartFile>> {
  const order = await pictureOrder(product, request);
  if (order.kind === "refused") return order;
  const { renderPicture } = await drawingParts();
  return done(await renderPicture(order.value));
}

/** Several charts in one file of their kind; null where such a file holds but one. */
export async function exportTogether(
  product: Product,
  requests: readonly ExportRequest[],
): Promise<Outcome<ChartFile | null>> {
  const orders: PictureOrder[] = [];
  for (const request of requests) {
    const order = await pictureOrder(product, request);
    if (order.kind === "refused") return order;
    orders.push(order.value);
  }
  const { renderTogether } = await drawingParts();
  try {
    return done(await renderTogether(orders));
  } catch (error) {
    if (error instanceof NotPrinted) return refused(error.problem);
    throw error;
  }
}

/** A chart with all that its file says. */
async function pictureOrder(product: Product, request: ExportRequest): Promise<Outcome<PictureOrder>> {
  const chart = entryOf(catalogue, request.chart);
  const link = `${product.publicUrl ?? ""}${chartLink(pageOf[chart.family], request, chart.id)}`;
  const print = (sheets: readonly ChartSheet[]) => printApart(product.chartWorker, sheets);
  const { lang } = request.reading;
  const unfit = optionProblem(request.format, request);
  if (unfit !== null) return refused(unfit);
  if (chart.needs === "returns") {
    const data = await returnsData(product, { ...request, hasDraws: chart.hasDraws === true });
    if (data.kind === "refused") return data;
    const { asOf } = data.value;
    const chosen = request.projects?.length ?? 0;
    const caption = {
      asOf,
      asOfNote: asOfNote(product, asOf, { meaning: "recorded", lang }),
      version: product.model.version(),
      chosen: chosen === 0 ? "" : words[lang].file.chosen(chosen),
      isDemo: isDemo(product),
      link,
    };
    const draw = (look: Look) => chart.draw(data.value, look);
    return done({ ...request, caption, draw, print });
  }
  if (chart.needs !== "overview") {
    const cluster = readCluster(product, { asOf: request.asOf });
    if (cluster.kind === "refused") return cluster;
    const { counts } = cluster.value;
    const outlook = outlookOf(counts);
    const caption = {
      asOf: counts.on,
      asOfNote: asOfNote(product, counts.on, { meaning: "ground", lang }),
      version: product.model.version(),
      chosen: "",
      isDemo: counts.isDemo,
      link,
    };
    const draw = drawingOf(product, chart, request, outlook);
    if (draw.kind === "refused") return draw;
    return done({ ...request, caption, draw: draw.value, print });
  }
  const overview = readOverview(product, request);
  if (overview.kind === "refused") return overview;
  const { chartOrder } = await drawingParts();
  return done(
    chartOrder({
      ...request,
      chart: chart.id,
      overview: overview.value,
      print,
      asOfNote: asOfNote(product, overview.value.asOf, { meaning: "recorded", lang }),
      isDemo: isDemo(product),
      link,
    }),
  );
}
