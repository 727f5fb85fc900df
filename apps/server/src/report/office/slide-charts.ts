import type { NativeChart } from "@lianchi/charts";
import { chartWorkbook } from "../sheets/sheets-file.ts";
import { chartGrid } from "./chart-grid.ts";
import { chartPart } from "./chart-part.ts";
import { textOfPart, textPart } from "./office-zip.ts";

/** What a writer of slides is given in place of a chart's data: the chart that it makes of it is replaced whole. */
export const placeholderData = [{ name: "—", labels: ["—"], values: [1] }];

const sheet = "Sheet1";

const chartName = /(charts\/(?:_rels\/)?chart)(\d+)(\.xml)/g;
const bookName = /(embeddings\/Microsoft_Excel_Worksheet)(\d+)(\.xlsx)/g;

/** The writer counts its charts through the whole life of the process: here they count from one again, so that the same
 *  slides are the same bytes. */
function renumber(parts: Map<string, Uint8Array>): number {
  const numbers = [...parts.keys()]
    .flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b));
  const fresh = (_: string, before: string, number: string, after: string) =>
    `${before}${numbers.indexOf(number) + 1}${after}`;
  const renamed = (text: string) => text.replace(chartName, fresh).replace(bookName, fresh);
  for (const [name, bytes] of [...parts]) {
    const isIndex = name.endsWith(".rels") || name === "[Content_Types].xml";
    parts.delete(name);
    parts.set(renamed(name), isIndex ? textPart(renamed(textOfPart(new Map([[name, bytes]]), name))) : bytes);
  }
  return numbers.length;
}

/** Puts the native charts in place of those that the slides were written with, in the order in which those were added, each
 *  with a workbook of its own data. The writer's own charts bridge what is missing and know no dates or offsets.
 *  @throws when the slides have another number of charts */
export async function replaceSlideCharts(
  parts: Map<string, Uint8Array>,
  charts: readonly NativeChart[],
): Promise<void> {
  const found = renumber(parts);
  if (found !== charts.length)
    throw new Error(`the slides have ${found} charts for ${charts.length} native ones`);
  for (const [at, native] of charts.entries()) {
    const relations = textOfPart(parts, `ppt/charts/_rels/chart${at + 1}.xml.rels`);
    const [, id = ""] = /Id="([^"]+)"/.exec(relations) ?? [];
    const grid = chartGrid(native);
    const place = { sheet, row: 0, column: 0 };
    parts.set(
      `ppt/charts/chart${at + 1}.xml`,
      textPart(chartPart({ native, grid, place, title: "", workbook: id })),
    );
    parts.set(`ppt/embeddings/Microsoft_Excel_Worksheet${at + 1}.xlsx`, await chartWorkbook(grid, sheet));
  }
}
