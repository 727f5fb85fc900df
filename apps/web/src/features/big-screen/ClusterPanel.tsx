import { clusterProgressOf } from "@lianchi/charts";
import type { Overview } from "@lianchi/returns";
import { ChartFigure } from "../../charts/ChartFigure.tsx";
import { ClusterNumbers } from "./ClusterNumbers.tsx";
import css from "./ClusterPanel.module.css";

/** The wind cluster in the middle of the wall: what is planned, what is being built, what runs. */
export function ClusterPanel({ overview }: { readonly overview: Overview | undefined }) {
  const progress = overview === undefined ? null : clusterProgressOf(overview);
  return (
    <div className={css.panel}>
      <ChartFigure
        chart="cluster-progress"
        overview={overview}
        size="big"
        expectedHeightPx={86}
        hasMenu={false}
      />
      {progress !== null && overview !== undefined && (
        <ClusterNumbers progress={progress} overview={overview} />
      )}
    </div>
  );
}
