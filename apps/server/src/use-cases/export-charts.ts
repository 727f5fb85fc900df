import { archiveNameOf, type ChartFile, type ChartFormat } from "@lianchi/documents";
import { type Zippable, zipSync } from "fflate";
import { done, type Outcome } from "../outcome.ts";
import type { Product } from "../product.ts";
import { type ExportRequest, exportChart, exportTogether } from "./export-chart.ts";
import { isDemo } from "./read-cluster.ts";

/** More than all charts of a page at once. */
export const mostChartsAtOnce = 24;

/** Kinds of files that hold several charts: slides, pages, sheets. */
export const togetherFormats = ["pdf", "docx", "pptx", "xlsx"] as const satisfies readonly ChartFormat[];

/** Several charts in one document of such a kind; in the order in which they were asked for. */
export async function exportChartsTogether(
  product: Product,
  charts: readonly ExportRequest["chart"][],
  request: Omit<ExportRequest, "chart"> & { readonly format: (typeof togetherFormats)[number] },
): Promise<Outcome<ChartFile>> {
  const requests = [...new Set(charts)].map((chart) => ({ ...request, chart }));
  const made = await exportTogether(product, requests);
  if (made.kind === "refused") return made;
  if (made.value === null) throw new Error(`a file of the kind ${request.format} holds one chart`);
  return done(made.value);
}

/** Several charts as files of one kind, in one archive; in the order in which they were asked for. */
export async function exportCharts(
  product: Product,
  charts: readonly ExportRequest["chart"][],
  request: Omit<ExportRequest, "chart">,
): Promise<Outcome<ChartFile>> {
  const files: Zippable = {};
  let lastName = "";
  for (const [at, chart] of [...new Set(charts)].entries()) {
    const made = await exportChart(product, { ...request, chart });
    if (made.kind === "refused") return made;
    const { fileName, bytes } = made.value;
    // What the office programs write is packed already.
    files[`${String(at + 1).padStart(2, "0")}_${fileName}`] = [
      bytes,
      { level: request.format === "svg" || request.format === "csv" ? 6 : 0 },
    ];
    lastName = fileName;
  }
  return done({
    bytes: zipSync(files),
    mediaType: "application/zip",
    fileName: archiveNameOf(lastName, { lang: request.reading.lang, isDemo: isDemo(product) }),
  });
}
