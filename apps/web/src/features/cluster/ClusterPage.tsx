import { Link } from "@tanstack/react-router";
import { useIsPresent } from "../../address/use-page.ts";
import { useCluster } from "../../api/use-cluster.ts";
import { clusterWords } from "../../locales/cluster.ts";
import { useWords } from "../../locales/use-words.ts";
import { ErrorState } from "../../parts/ErrorState.tsx";
import { InTopBar } from "../../parts/in-top-bar.tsx";
import { PageHead } from "../../parts/PageHead.tsx";
import css from "./ClusterPage.module.css";
import { ClusterView } from "./ClusterView.tsx";
import { DemoButton } from "./DemoButton.tsx";

/** Where each site of the planned cluster stands, and what that comes to. */
export function ClusterPage() {
  const say = useWords(clusterWords);
  const isPresent = useIsPresent();
  const { data: page, error, refetch } = useCluster();
  return (
    <>
      <InTopBar slot="title">{say.name}</InTopBar>
      <InTopBar slot="action">
        <span className={css.actions}>
          <DemoButton />
          <Link className={css.import} to="/import">
            {say.importSites}
          </Link>
        </span>
      </InTopBar>
      {page === undefined && <PageHead title={error === null ? say.loading : say.name} />}
      {page === undefined && error !== null && (
        <ErrorState error={error} stillHolds={say.stillHolds} onRetry={() => void refetch()} />
      )}
      {page !== undefined && <ClusterView key={page.counts.clusterId} page={page} canWrite={isPresent} />}
    </>
  );
}
