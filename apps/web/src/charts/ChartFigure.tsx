import { type ChartId, entryOf, expectedHeight, type Look, overviewCharts } from "@lianchi/charts";
import type { Overview } from "@lianchi/returns";
import { useMemo } from "react";
import { usePage } from "../address/use-page.ts";
import type { Share } from "./first-room.ts";
import { PictureFigure } from "./PictureFigure.tsx";

type ChartFigureProps = {
  readonly chart: ChartId;
  /** undefined while it is on its way: rule and plain title stand already, the area has its final height. */
  readonly overview: Overview | undefined;
  readonly size: Look["size"];
  readonly look?: "ruled" | "bare";
  /** The big screen has no menus. */
  readonly hasMenu?: boolean;
  readonly isBounded?: boolean;
  readonly heightLimitPx?: number | undefined;
  readonly share?: Share;
};

/** A chart of the portfolio in its frame. */
export function ChartFigure({ chart, overview, size, ...frame }: ChartFigureProps) {
  const { lang } = usePage();
  const entry = entryOf(overviewCharts, chart);
  const draw = useMemo(
    () => (overview === undefined ? null : (look: Look) => entry.draw(overview, look)),
    [entry, overview],
  );
  return (
    <PictureFigure
      chart={chart}
      plainTitle={entry.name(lang)}
      expectedHeightPx={expectedHeight(entry, size)}
      draw={draw}
      size={size}
      {...frame}
    />
  );
}
