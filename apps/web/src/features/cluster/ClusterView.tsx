import { outlookOf } from "@lianchi/returns";
import type { ClusterPage } from "@lianchi/server/api";
import { useMemo } from "react";
import { useReading } from "../../address/use-page.ts";
import { halfWidth, type Share } from "../../charts/first-room.ts";
import { clusterWords } from "../../locales/cluster.ts";
import { useWords } from "../../locales/use-words.ts";
import { PageHead } from "../../parts/PageHead.tsx";
import { ClusterActions } from "./ClusterActions.tsx";
import { ClusterChart } from "./ClusterCharts.tsx";
import { ClusterTiles } from "./ClusterTiles.tsx";
import css from "./ClusterView.module.css";
import { clusterFinding } from "./cluster-finding.ts";
import { DayComparison } from "./DayComparison.tsx";
import { MapFigure } from "./map/MapFigure.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import { SiteTable } from "./SiteTable.tsx";
import { useSelection } from "./use-selection.ts";

/** The narrower column, as in the style sheet. */
const atRight: Share = { part: 1, of: 2.32, gaps: 1 };

type ClusterViewProps = { readonly page: ClusterPage; readonly canWrite: boolean };

/** Map and sums at the left, what they come to at the right; under both the sites themselves. */
export function ClusterView({ page, canWrite }: ClusterViewProps) {
  const say = useWords(clusterWords);
  const reading = useReading();
  const selection = useSelection();
  const { counts, seenSeq } = page;
  const outlook = useMemo(() => outlookOf(counts), [counts]);
  return (
    <>
      <PageHead title={clusterFinding(outlook, reading)}>
        {counts.layout.given > 0 ? say.underOwn : say.under}
      </PageHead>
      <div className={css.page}>
        <div className={css.left}>
          <ClusterTiles outlook={outlook} />
          <MapFigure counts={counts} selection={selection} />
        </div>
        <div className={css.right}>
          <ClusterChart chart="sites-by-stage" outlook={outlook} share={atRight} />
          <ClusterChart chart="s-curve" outlook={outlook} share={atRight} />
          <ClusterChart chart="stage-by-batch" outlook={outlook} share={atRight} />
          {canWrite && <ClusterActions page={page} />}
        </div>
        <div className={css.halves}>
          <ClusterChart chart="pace" outlook={outlook} share={halfWidth} />
          <ClusterChart chart="batch-gantt" outlook={outlook} share={halfWidth} />
        </div>
        <div className={css.wide}>
          <SiteTable batches={counts.batches.map(({ batch }) => batch)} selection={selection} />
        </div>
        <div className={css.wide}>
          <DayComparison outlook={outlook} />
        </div>
        {canWrite && <SelectionBar selection={selection} seenSeq={seenSeq} />}
      </div>
    </>
  );
}
