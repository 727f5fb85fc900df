import type { NativeChart } from "@lianchi/charts";
import {
  chartGrid,
  chartPart,
  chartWorkbook,
  type Parts,
  partText,
  plainText,
  textPart,
} from "@lianchi/office";
import type PptxGenJS from "pptxgenjs";
import type { ChartBox } from "./chart-boxes.ts";
import { chartColours } from "./office-colours.ts";

/** Where a chart stands on a slide [inch], and what is read out in its place. */
export type ChartPlace = ChartBox & { readonly description: string };

/** A native chart for its frame. */
export type FramedChart = {
  readonly native: NativeChart;
  /** Stands over it in place of the axis title; empty for one chart alone, which the slide tells of. */
  readonly title: string;
  readonly shape: number;
  /** Size of its larger words [pt]. */
  readonly pt: number;
  readonly isKeyKnown: boolean;
};

/** Puts the frame of a chart on a slide. Its numbers come with `withNativeCharts`: the writer's own charts bridge what is
 *  missing, know no dates or offsets, and give all series of points the same places across. */
export function addChartFrame(slide: PptxGenJS.Slide, { description, ...box }: ChartPlace): void {
  slide.addChart("bar", [{ name: "—", labels: ["—"], values: [1] }], {
    ...box,
    altText: plainText(description),
  });
}

/** What stands over a chart need not stand at its axis. */
export function titled(native: NativeChart, title: string): NativeChart {
  return title === native.valueTitle ? { ...native, valueTitle: "" } : native;
}

/** Whether the first of a picture's charts has the same series in the same colours. */
export function isKeyKnown(natives: readonly NativeChart[], at: number): boolean {
  const keyOf = (native: NativeChart | undefined) =>
    native?.series.map(({ name, colour }) => `${name} ${colour}`).join("\n");
  return at > 0 && keyOf(natives[at]) === keyOf(natives[0]);
}

const sheet = "Sheet1";
const chartName = /(charts\/(?:_rels\/)?chart)(\d+)(\.xml)/g;
const bookName = /(embeddings\/Microsoft_Excel_Worksheet)(\d+)(\.xlsx)/g;

/** The writer counts its charts through the whole life of the process: here they count from one again, so that the same
 *  slides are the same bytes. */
function renumbered(parts: Parts): { readonly parts: Parts; readonly count: number } {
  const numbers = [...parts.keys()]
    .flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b));
  const fresh = (_: string, before: string, number: string, after: string) =>
    `${before}${numbers.indexOf(number) + 1}${after}`;
  const renamed = (text: string) => text.replace(chartName, fresh).replace(bookName, fresh);
  return {
    count: numbers.length,
    parts: new Map(
      [...parts].map(([name, bytes]) => [
        renamed(name),
        /\.rels$|^\[Content_Types\]/.test(name) ? textPart(renamed(partText(parts, name))) : bytes,
      ]),
    ),
  };
}

/** The parts of a presentation with the charts themselves in their frames, in the order in which these were added, each
 *  with a workbook of its own data. @param lang as `zh-CN`
 *  @throws when the slides have another number of charts */
export async function withNativeCharts(
  written: Parts,
  charts: readonly FramedChart[],
  lang: string,
): Promise<Parts> {
  const { parts, count } = renumbered(written);
  if (count !== charts.length)
    throw new Error(`the slides have ${count} charts for ${charts.length} native ones`);
  const made = await Promise.all(
    charts.map(async ({ native, title, shape, pt, isKeyKnown }, at) => {
      const relations = partText(parts, `ppt/charts/_rels/chart${at + 1}.xml.rels`);
      const [, workbook = ""] = /Id="([^"]+)"/.exec(relations) ?? [];
      const grid = chartGrid(native);
      const place = { sheet, row: 0, column: 0 };
      const look = { lang, pt, colours: chartColours };
      const chart = chartPart({
        native: titled(native, title),
        grid,
        place,
        look,
        title,
        shape,
        isKeyKnown,
        workbook,
      });
      return [
        [`ppt/charts/chart${at + 1}.xml`, textPart(chart)],
        [`ppt/embeddings/Microsoft_Excel_Worksheet${at + 1}.xlsx`, await chartWorkbook(grid, sheet)],
      ] as const;
    }),
  );
  return new Map([...parts, ...made.flat()]);
}
