import type { SubjectState } from "@lianchi/domain";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useIsPresent, usePage, useSetPage } from "../../address/use-page.ts";
import { trpc } from "../../api/client.ts";
import { sourcesWords } from "../../locales/sources.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { ErrorState } from "../../parts/ErrorState.tsx";
import { SourceSheet } from "../../parts/editing/SourceSheet.tsx";
import { Figure } from "../../parts/Figure.tsx";
import { InTopBar } from "../../parts/in-top-bar.tsx";
import { PageHead } from "../../parts/PageHead.tsx";
import { RestingElsewhere, restsElsewhere } from "./RestingElsewhere.tsx";
import { RestingTable } from "./RestingTable.tsx";
import { figureCount, restingOn } from "./resting.ts";
import { SourceFacts } from "./SourceFacts.tsx";
import css from "./SourcesPage.module.css";

/** Every document, with all figures that rest on it. */
export function SourcesPage() {
  const say = useWords(sourcesWords);
  const { asOf, edit } = usePage();
  const isPresent = useIsPresent();
  const setPage = useSetPage();
  const navigate = useNavigate();
  // All projects, whatever a filter on another page chose: a document is shown whole or not at all.
  const { data, error, refetch } = useQuery(
    trpc.projects.list.queryOptions(asOf === undefined ? {} : { asOf }),
  );
  const { data: elsewhere } = useQuery(trpc.sources.elsewhere.queryOptions());
  const elsewhereOf = (id: string) => elsewhere?.[id] ?? { sites: 0, steps: [], documents: [] };
  const subjects: readonly SubjectState[] =
    data === undefined ? [] : [...data.projects, ...data.clusters, ...data.agreements];
  const sources = data?.sources ?? [];
  const all = sources.map((source) => ({ source, resting: restingOn(subjects, source.fields.id) }));
  const total = all.reduce((sum, { resting }) => sum + figureCount(resting), 0);
  return (
    <>
      <InTopBar slot="title">{say.name}</InTopBar>
      {isPresent && (
        <InTopBar slot="action">
          <Button look="primary" aria-label={say.add} onClick={() => setPage({ edit: "new" })}>
            <IconPlus aria-hidden="true" />
            <span className={css.word}>{say.add}</span>
          </Button>
        </InTopBar>
      )}
      {data === undefined ? (
        <PageHead title={error === null ? say.loading : say.name} />
      ) : (
        <PageHead title={sources.length === 0 ? say.name : say.title(String(sources.length), String(total))}>
          {say.under}
        </PageHead>
      )}
      {data === undefined && error !== null && (
        <ErrorState error={error} stillHolds={say.stillHolds} onRetry={() => void refetch()} />
      )}
      {data !== undefined && sources.length === 0 && <EmptyState sentence={say.empty} />}
      <div className={css.sources}>
        {all.map(({ source, resting }) => (
          <Figure
            key={source.fields.id}
            title={`《${source.fields.title}》`}
            action={
              <Link to="/sources/$id" params={{ id: source.fields.id }}>
                {say.open}
              </Link>
            }
            subtitle={say.figures(String(figureCount(resting)))}
          >
            <SourceFacts source={source} />
            <RestingTable resting={resting} restsElse={restsElsewhere(elsewhereOf(source.fields.id))} />
            <RestingElsewhere elsewhere={elsewhereOf(source.fields.id)} />
          </Figure>
        ))}
      </div>
      {edit === "new" && isPresent && (
        <SourceSheet
          source={null}
          onClose={() => setPage({ edit: undefined }, "replace")}
          onSaved={(id) => void navigate({ to: "/sources/$id", params: { id } })}
        />
      )}
    </>
  );
}
