import type { Picture } from "@lianchi/charts";
import { formatSearch, parseSearch } from "../address/page-state.ts";

export type FileFormat = "png" | "svg" | "pdf" | "csv" | "xlsx" | "pptx" | "docx";

/** How the file is to be: pixels for each of the page, print sizes, greys, text as paths. */
export type FileOptions = {
  readonly scale?: 1 | 2 | 3 | 4;
  readonly size?: "a4-column" | "a4-half" | "16x9";
  readonly bw?: 1;
  readonly outlined?: 1;
};

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
