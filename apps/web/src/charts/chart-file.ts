import type { Picture } from "@lianchi/charts";
import { formatSearch, parseSearch } from "../address/page-state.ts";

export type FileFormat = "png" | "svg" | "pdf" | "csv" | "xlsx" | "pptx" | "docx";

/** How the file is to be: pixels for each of the page, print sizes, greys, text as paths, what parts the cells. */
export type FileOptions = {
  readonly scale?: 1 | 2 | 3 | 4;
  readonly size?: "a4-column" | "a4-half" | "16x9";
  readonly bw?: 1;
  readonly outlined?: 1;
  readonly separator?: "semicolon";
};

/** What each kind of file knows beside the page's own query. */
export const optionsOf: Readonly<Record<FileFormat, { readonly size: boolean; readonly bw: boolean }>> = {
  png: { size: true, bw: true },
  svg: { size: false, bw: true },
  pdf: { size: false, bw: true },
  docx: { size: false, bw: true },
  pptx: { size: false, bw: false },
  xlsx: { size: false, bw: false },
  csv: { size: false, bw: false },
};

/** Kinds of files that hold several charts; others leave as one archive. */
const together = ["pdf", "docx", "pptx", "xlsx"] as const satisfies readonly FileFormat[];

export const isTogether = (format: FileFormat): boolean => together.some((one) => one === format);

/** Address of several charts in one document, or one archive; of one chart, of its file.
 *  @param lang of the files, which need not be the page's */
export function chartsFile(
  charts: readonly Picture["chart"][],
  format: FileFormat,
  search: string,
  look: { readonly theme: "light" | "dark"; readonly lang: "zh" | "en" },
  options: FileOptions,
): string {
  const { open: _, table: __, lang: ___, ...query } = parseSearch(search);
  const asked = { ...query, ...look, ...options };
  const [only] = charts;
  if (charts.length === 1 && only !== undefined)
    return `/export/charts/${only}.${format}${formatSearch(asked)}`;
  const all = charts.join(",");
  return isTogether(format)
    ? `/export/charts.${format}${formatSearch({ ...asked, charts: all })}`
    : `/export/charts.zip${formatSearch({ ...asked, format, charts: all })}`;
}

/** Address of a chart as a file: the page's own query, so that the file shows what the page shows. A page that follows
 *  the system's theme names the theme that is on screen. */
export function chartFile(
  chart: Picture["chart"],
  format: FileFormat,
  search: string,
  theme: "light" | "dark",
  options: FileOptions = {},
): string {
  const { open: _, table: __, ...query } = parseSearch(search);
  return `/export/charts/${chart}.${format}${formatSearch({ ...query, theme, ...options })}`;
}
