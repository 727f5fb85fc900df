import { type ChartId, drawChart } from "@lianchi/charts";
import type { Lang } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import { words } from "../words/index.ts";
import type { ChartFile } from "./chart-format.ts";
import { type PictureOrder, renderPicture } from "./picture-file.ts";

export type ChartOrder = Omit<PictureOrder, "caption" | "draw"> & {
  readonly chart: ChartId;
  readonly overview: Overview;
  readonly asOfNote?: string;
  readonly isDemo?: boolean;
  readonly link?: string;
};

/** More chosen projects than this are counted, not named. */
const namedProjects = 8;

function chosenWords({ projects, choices }: Overview, lang: Lang): string {
  if (projects.length === choices.length) return "";
  const named = projects.slice(0, namedProjects).map((project) => project.fields.shortName[lang]);
  return words[lang].captions.chosen(named, projects.length);
}

/** What a chart of the portfolio is made from. */
export function chartOrder({
  chart,
  overview,
  asOfNote = "",
  isDemo = false,
  link = "/",
  ...order
}: ChartOrder): PictureOrder {
  return {
    ...order,
    caption: {
      asOf: overview.asOf,
      asOfNote,
      version: overview.version,
      chosen: chosenWords(overview, order.reading.lang),
      isDemo,
      link,
    },
    draw: (look) => drawChart(chart, overview, look),
  };
}

/** A chart of the portfolio as a file. */
export const renderChartFile = (order: ChartOrder): Promise<ChartFile> => renderPicture(chartOrder(order));
