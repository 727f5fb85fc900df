import { type CountedChartId, countedCharts, entryOf, expectedHeight, type Look } from "@lianchi/charts";
import type { ClusterOutlook } from "@lianchi/returns";
import { useMemo } from "react";
import { usePage } from "../../address/use-page.ts";
import type { Share } from "../../charts/first-room.ts";
import { PictureFigure } from "../../charts/PictureFigure.tsx";
import { clusterWords } from "../../locales/cluster.ts";
import { useWords } from "../../locales/use-words.ts";
import { useIsPhone } from "../../parts/viewport.ts";

type ClusterChartProps = {
  readonly chart: CountedChartId;
  readonly outlook: ClusterOutlook;
  /** What of the page's width it has, where it stands. */
  readonly share: Share;
};

/** A picture of the cluster's progress in its frame. */
export function ClusterChart({ chart, outlook, share }: ClusterChartProps) {
  const say = useWords(clusterWords);
  const { lang } = usePage();
  const size = useIsPhone() ? "phone" : "page";
  const entry = entryOf(countedCharts, chart);
  const draw = useMemo(() => (look: Look) => entry.draw(outlook, look), [entry, outlook]);
  const nothing = {
    sites: say.none,
    dates: say.nothingDated,
    connections: say.nothingConnected,
    plan: say.nothingPlanned,
  }[entry.emptyFor ?? "sites"];
  return (
    <PictureFigure
      chart={chart}
      plainTitle={entry.name(lang)}
      expectedHeightPx={expectedHeight(entry, size)}
      draw={draw}
      size={size}
      nothing={nothing}
      share={share}
    />
  );
}
