import { pageFinding } from "@lianchi/charts";
import { Fragment } from "react";
import { useReading } from "../../address/use-page.ts";
import { useOverview } from "../../api/use-overview.ts";
import { overviewWords } from "../../locales/overview.ts";
import { useWords } from "../../locales/use-words.ts";
import { ErrorState } from "../../parts/ErrorState.tsx";
import { InTopBar } from "../../parts/in-top-bar.tsx";
import { PageHead } from "../../parts/PageHead.tsx";
import { useIsSlow } from "../../parts/use-is-slow.ts";
import { ExportMenu } from "./ExportMenu.tsx";
import { Figures } from "./Figures.tsx";
import { NothingYet } from "./NothingYet.tsx";

export function OverviewPage() {
  const say = useWords(overviewWords);
  const reading = useReading();
  const { data: overview, error, isPending, refetch } = useOverview();
  const isSlow = useIsSlow(isPending);
  const finding = overview === undefined ? undefined : pageFinding(overview, reading);
  const isEmpty = overview !== undefined && overview.version === 0;
  const hasFailed = overview === undefined && error !== null;
  const title = finding?.title ?? (hasFailed ? say.failedTitle : say.loadingTitle);
  return (
    <>
      <InTopBar slot="title">{say.name}</InTopBar>
      <InTopBar slot="action">
        <ExportMenu />
      </InTopBar>
      {(!isPending || isSlow) && (
        // The full page takes the place of the empty one; its blocks are not the empty ones moved about.
        <Fragment key={isPending ? "awaited" : "there"}>
          <PageHead title={title}>{isEmpty ? "" : (finding?.line ?? "")}</PageHead>
          {hasFailed && (
            <ErrorState error={error} stillHolds={say.stillHolds} onRetry={() => void refetch()} />
          )}
          {isEmpty && <NothingYet asOf={overview.asOf} />}
          {!isEmpty && !hasFailed && <Figures overview={overview} />}
        </Fragment>
      )}
    </>
  );
}
