import type { NativeChart } from "@lianchi/charts";
import type PptxGenJS from "pptxgenjs";
import { type Parts, partText, textPart } from "../office-package.ts";
import { plainText } from "../svg-text.ts";
import { chartSheetName, chartWorkbook } from "./chart-sheet.ts";
import { chartXml } from "./chart-xml.ts";

/** Where a chart stands on a slide [inch], and what is read out in its place. */
export type ChartPlace = {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly description: string;
};

/** Puts the frame of a chart on a slide. Its numbers come with `withNativeCharts`: pptxgenjs writes an empty cell for a
 *  missing value and for zero alike, and gives all series of points the same places across. */
export function addChartFrame(slide: PptxGenJS.Slide, place: ChartPlace): void {
  const { description, ...box } = place;
  slide.addChart("bar", [{ name: "", labels: [""], values: [0] }], {
    ...box,
    altText: plainText(description),
  });
}

const chartPath = /ppt\/charts\/chart(\d+)\.xml$/;

/** pptxgenjs counts charts through the life of the process; a file counts its own. */
function renumbered(parts: Parts): Parts {
  const numbers = [...parts.keys()]
    .flatMap((path) => chartPath.exec(path)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  const ownOf = (number: string) => String(numbers.indexOf(Number(number)) + 1);
  const rename = (text: string) =>
    text
      .replace(/(charts\/(?:_rels\/)?chart)(\d+)(?=\.xml)/g, (_, name, number) => `${name}${ownOf(number)}`)
      .replace(/(Microsoft_Excel_Worksheet)(\d+)(?=\.xlsx)/g, (_, name, number) => `${name}${ownOf(number)}`);
  return new Map(
    [...parts].map(([path, bytes]) => [
      rename(path),
      /\.rels$|^\[Content_Types\]/.test(path) ? textPart(rename(partText(parts, path))) : bytes,
    ]),
  );
}

/** The parts of a presentation with the charts themselves in their frames, in the order in which these were added. */
export function withNativeCharts(
  parts: Parts,
  charts: readonly NativeChart[],
  words: { readonly lang: string; readonly day: string },
): Parts {
  const own = renumbered(parts);
  return new Map([
    ...own,
    ...charts.flatMap((native, at) => [
      [
        `ppt/charts/chart${at + 1}.xml`,
        textPart(chartXml(native, { lang: words.lang, sheet: chartSheetName, workbook: "rId1" })),
      ] as const,
      [`ppt/embeddings/Microsoft_Excel_Worksheet${at + 1}.xlsx`, chartWorkbook(native, words.day)] as const,
    ]),
  ]);
}
