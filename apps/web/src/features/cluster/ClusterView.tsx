import type { ClusterPage } from "@lianchi/server/api";
import { useReading } from "../../address/use-page.ts";
import { clusterWords } from "../../locales/cluster.ts";
import { useWords } from "../../locales/use-words.ts";
import { PageHead } from "../../parts/PageHead.tsx";
import { ClusterTiles } from "./ClusterTiles.tsx";
import css from "./ClusterView.module.css";
import { clusterFinding } from "./cluster-finding.ts";
import { DayComparison } from "./DayComparison.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import { SiteTable } from "./SiteTable.tsx";
import { useSelection } from "./use-selection.ts";

type ClusterViewProps = { readonly page: ClusterPage; readonly canWrite: boolean };

export function ClusterView({ page, canWrite }: ClusterViewProps) {
  const say = useWords(clusterWords);
  const reading = useReading();
  const selection = useSelection();
  const { counts, seenSeq } = page;
  return (
    <>
      <PageHead title={clusterFinding(counts, reading)}>{say.under}</PageHead>
      <div className={css.page}>
        <ClusterTiles counts={counts} />
        <div className={css.wide}>
          {canWrite && <SelectionBar selection={selection} seenSeq={seenSeq} clusterId={counts.clusterId} />}
          <SiteTable batches={counts.batches.map(({ batch }) => batch)} selection={selection} />
        </div>
        <DayComparison on={counts.on} />
      </div>
    </>
  );
}
