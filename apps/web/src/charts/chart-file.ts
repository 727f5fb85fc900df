import type { Picture } from "@lianchi/charts";
import { formatSearch, parseSearch } from "../address/page-state.ts";

/** Address of a chart as a file: the page's own query, so that the file shows what the page shows. A page that follows
 *  the system's theme names the theme that is on screen. */
export function chartFile(
  chart: Picture["chart"],
  format: "png" | "svg" | "csv",
  search: string,
  theme: "light" | "dark",
): string {
  const { open: _, table: __, ...query } = parseSearch(search);
  return `/export/charts/${chart}.${format}${formatSearch({ ...query, theme })}`;
}
