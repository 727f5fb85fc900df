import { type CountedChartId, drawClusterChart, type Look } from "@lianchi/charts";
import type { ClusterOutlook } from "@lianchi/returns";
import { useMemo } from "react";
import { usePage } from "../../address/use-page.ts";
import { halfWidth, type Share } from "../../charts/first-room.ts";
import { PictureFigure } from "../../charts/PictureFigure.tsx";
import { clusterTitles } from "../../locales/charts.ts";
import { clusterWords } from "../../locales/cluster.ts";
import { useWords } from "../../locales/use-words.ts";
import { useIsPhone } from "../../parts/viewport.ts";

const heights: Readonly<Record<CountedChartId, number>> = {
  "sites-by-stage": 176,
  "stage-by-batch": 90,
  "s-curve": 208,
  pace: 150,
  "batch-gantt": 120,
};

/** The narrower column, as in the style sheet. */
const atRight: Share = { part: 1, of: 2.32, gaps: 1 };
const shares: Readonly<Record<CountedChartId, Share>> = {
  "sites-by-stage": atRight,
  "s-curve": atRight,
  "stage-by-batch": atRight,
  pace: halfWidth,
  "batch-gantt": halfWidth,
};

type ClusterChartProps = { readonly chart: CountedChartId; readonly outlook: ClusterOutlook };

/** A picture of the cluster's progress in its frame. */
export function ClusterChart({ chart, outlook }: ClusterChartProps) {
  const say = useWords(clusterWords);
  const { lang } = usePage();
  const size = useIsPhone() ? "phone" : "page";
  const draw = useMemo(() => (look: Look) => drawClusterChart(chart, outlook, look), [chart, outlook]);
  const nothing = {
    "sites-by-stage": say.none,
    "stage-by-batch": say.none,
    "s-curve": say.nothingDated,
    pace: say.nothingConnected,
    "batch-gantt": say.nothingPlanned,
  }[chart];
  return (
    <PictureFigure
      chart={chart}
      plainTitle={clusterTitles[chart][lang]}
      expectedHeightPx={heights[chart]}
      draw={draw}
      size={size}
      nothing={nothing}
      share={shares[chart]}
    />
  );
}
