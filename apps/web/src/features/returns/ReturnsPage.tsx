import { useQuery } from "@tanstack/react-query";
import { useIsPresent, usePage } from "../../address/use-page.ts";
import { trpc } from "../../api/client.ts";
import { useOverview } from "../../api/use-overview.ts";
import { returnsWords } from "../../locales/returns.ts";
import { useWords } from "../../locales/use-words.ts";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { ErrorState } from "../../parts/ErrorState.tsx";
import { InTopBar } from "../../parts/in-top-bar.tsx";
import { PageHead } from "../../parts/PageHead.tsx";
import { ReturnsView } from "./ReturnsView.tsx";

/** What the projects return, side by side, under assumptions that can be moved. */
export function ReturnsPage() {
  const say = useWords(returnsWords);
  const { asOf } = usePage();
  const isPresent = useIsPresent();
  const { data: overview, error, refetch } = useOverview();
  const scenarios = useQuery(trpc.returns.scenarios.queryOptions(asOf === undefined ? {} : { asOf }));
  const failure = error ?? scenarios.error;
  const isReady = overview !== undefined && scenarios.data !== undefined;
  return (
    <>
      <InTopBar slot="title">{say.name}</InTopBar>
      {!isReady && <PageHead title={failure === null ? say.loading : say.name} />}
      {!isReady && failure !== null && (
        <ErrorState
          error={failure}
          stillHolds={say.stillHolds}
          onRetry={() => void Promise.all([refetch(), scenarios.refetch()])}
        />
      )}
      {isReady && overview.projects.length === 0 && (
        <>
          <PageHead title={say.name} />
          <EmptyState sentence={say.nothing} />
        </>
      )}
      {isReady && overview.projects.length > 0 && (
        <ReturnsView overview={overview} scenarios={scenarios.data} canWrite={isPresent} />
      )}
    </>
  );
}
