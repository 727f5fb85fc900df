import { type ChartId, drawChart, type Look } from "@lianchi/charts";
import type { Overview } from "@lianchi/returns";
import { useMemo } from "react";
import { usePage } from "../address/use-page.ts";
import { plainTitles } from "../locales/charts.ts";
import { expectedHeightPx } from "./expected-height.ts";
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
  const draw = useMemo(
    () => (overview === undefined ? null : (look: Look) => drawChart(chart, overview, look)),
    [chart, overview],
  );
  return (
    <PictureFigure
      chart={chart}
      plainTitle={plainTitles[chart][lang]}
      expectedHeightPx={expectedHeightPx[size][chart]}
      draw={draw}
      size={size}
      {...frame}
    />
  );
}
