import { pageFinding } from "@lianchi/charts";
import { useReading } from "../../address/use-page.ts";
import { useOverview } from "../../api/use-overview.ts";
import { loadDrawing } from "../../charts/use-drawing.ts";
import { overviewWords } from "../../locales/overview.ts";
import { useWords } from "../../locales/use-words.ts";
import { ErrorState } from "../../parts/ErrorState.tsx";
import { InTopBar } from "../../parts/in-top-bar.tsx";
import { PageHead } from "../../parts/PageHead.tsx";
import { ExportMenu } from "./ExportMenu.tsx";
import { Figures } from "./Figures.tsx";
import { NothingYet } from "./NothingYet.tsx";

// The library is on its way while the data is.
void loadDrawing().catch(() => {});

export function OverviewPage() {
  const say = useWords(overviewWords);
  const reading = useReading();
  const { data: overview, error, refetch } = useOverview();
  const finding = overview === undefined ? undefined : pageFinding(overview, reading);
  const isEmpty = overview !== undefined && overview.version === 0;
  const hasFailed = overview === undefined && error !== null;
  return (
    <>
      <InTopBar slot="title">{say.name}</InTopBar>
      <InTopBar slot="action">
        <ExportMenu />
      </InTopBar>
      <PageHead title={finding?.title ?? (hasFailed ? say.failedTitle : say.loadingTitle)}>
        {isEmpty ? "" : (finding?.line ?? "")}
      </PageHead>
      {hasFailed && <ErrorState error={error} stillHolds={say.stillHolds} onRetry={() => void refetch()} />}
      {isEmpty && <NothingYet asOf={overview.asOf} />}
      {!isEmpty && !hasFailed && <Figures overview={overview} />}
    </>
  );
}
