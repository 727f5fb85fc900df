import { pageFinding } from "@lianchi/charts";
import { usePageAttributes } from "../../address/theme.ts";
import { useReading } from "../../address/use-page.ts";
import { useConnection } from "../../api/live.ts";
import { useOverview } from "../../api/use-overview.ts";
import { ChartFigure } from "../../charts/ChartFigure.tsx";
import { bigScreenWords } from "../../locales/big-screen.ts";
import { useWords } from "../../locales/use-words.ts";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { ErrorState } from "../../parts/ErrorState.tsx";
import { FindingList } from "../../parts/FindingList.tsx";
import { HeadlineTiles } from "../../parts/HeadlineTiles.tsx";
import { PageSources } from "../../parts/PageSources.tsx";
import { SourceLine } from "../../parts/SourceLine.tsx";
import css from "./BigScreen.module.css";
import { ClusterPanel } from "./ClusterPanel.tsx";
import { useWallScale } from "./use-wall-scale.ts";

/** The portfolio on a wall. It changes only when the data does. */
export function BigScreenPage() {
  const say = useWords(bigScreenWords);
  const reading = useReading();
  const { state, version } = useConnection();
  const { data: overview, error, refetch } = useOverview();
  usePageAttributes(say.title);
  useWallScale();
  const isEmpty = overview !== undefined && overview.version === 0;
  const common = { overview, size: "big", hasMenu: false } as const;
  return (
    <main className={css.wall}>
      <header className={css.head}>
        <div>
          <p className={css.over}>{say.title}</p>
          <h1 className={css.finding}>
            {overview === undefined ? say.loading : pageFinding(overview, reading).title}
          </h1>
        </div>
        <div className={css.state}>
          <p className={css.day}>{overview?.asOf}</p>
          <p className={css.over}>
            {version !== null && `${say.dataVersion(String(version))} · `}
            {state === "offline" ? say.offline : state === "live" ? say.inSync : say.connecting}
          </p>
        </div>
      </header>
      {overview === undefined && error !== null && (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
      {isEmpty && <EmptyState sentence={say.empty(overview.asOf)} />}
      {!isEmpty && (error === null || overview !== undefined) && (
        <>
          <HeadlineTiles overview={overview} hasAgreements isDense={false} />
          <div className={css.columns}>
            <div className={css.column}>
              <ChartFigure chart="capacity-by-stage" {...common} />
              <ChartFigure chart="investment-by-project" {...common} />
            </div>
            <div className={css.column}>
              <ClusterPanel overview={overview} />
              <ChartFigure chart="money-by-project" {...common} />
            </div>
            <div className={css.column}>
              <ChartFigure chart="generation-by-project" {...common} />
              <FindingList overview={overview} hasLink={false} />
            </div>
          </div>
          <ChartFigure chart="cluster-progress" {...common} />
          <SourceLine>
            <PageSources overview={overview} />
          </SourceLine>
        </>
      )}
    </main>
  );
}
