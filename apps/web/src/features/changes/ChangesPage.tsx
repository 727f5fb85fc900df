import { type Change, changeKinds, type HistoryLine } from "@lianchi/domain";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useIsPresent, usePage } from "../../address/use-page.ts";
import { client, trpc } from "../../api/client.ts";
import { changesWords } from "../../locales/changes.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { ErrorState } from "../../parts/ErrorState.tsx";
import { InTopBar } from "../../parts/in-top-bar.tsx";
import { PageHead } from "../../parts/PageHead.tsx";
import { ChangeFilters } from "./ChangeFilters.tsx";
import css from "./ChangesPage.module.css";
import { ChangeTable } from "./ChangeTable.tsx";
import { namesFrom } from "./names.ts";
import { UndoSheet } from "./UndoSheet.tsx";

const pageSize = 100;

/** Pages of the history, each begun at the oldest change of the one before. */
function useChanges() {
  const { asOf, about, kind, who, from, until } = usePage();
  const kinds = changeKinds.filter((one) => one === kind);
  const input = {
    ...(asOf === undefined ? {} : { asOf }),
    ...(about === undefined ? {} : { subjectId: about }),
    ...(kinds.length === 0 ? {} : { kinds }),
    ...(who === undefined ? {} : { actor: who }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    limit: pageSize,
  };
  return useInfiniteQuery({
    queryKey: [...trpc.changes.list.queryKey(input), "pages"],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      client.changes.list.query(
        { ...input, ...(pageParam === 0 ? {} : { beforeSeq: pageParam }) },
        { signal },
      ),
    getNextPageParam: ({ hasMore, changes }) => (hasMore ? changes.at(-1)?.change.seq : undefined),
  });
}

/** Who changed what, and when; newest first. */
export function ChangesPage() {
  const say = useWords(changesWords);
  const { asOf, about, kind, who, from, until, lang } = usePage();
  const isFiltered = [about, kind, who, from, until].some((one) => one !== undefined);
  const isPresent = useIsPresent();
  const [undoing, setUndoing] = useState<{ readonly change: Change; readonly line: HistoryLine } | null>(
    null,
  );
  const scope = asOf === undefined ? {} : { asOf };
  const { data: whole } = useQuery(trpc.projects.list.queryOptions(scope));
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useChanges();
  const subjects = whole === undefined ? [] : [...whole.projects, ...whole.clusters, ...whole.agreements];
  const listed = data?.pages.flatMap(({ changes }) => changes) ?? [];
  const names = namesFrom(data?.pages ?? [], lang);
  const subject = subjects.find(({ fields }) => fields.id === about);
  const title = subject === undefined ? say.title : say.titleOf(subject.fields.name[lang]);
  return (
    <>
      <InTopBar slot="title">{say.name}</InTopBar>
      <PageHead title={data === undefined && error === null ? say.loading : title}>{say.under}</PageHead>
      <ChangeFilters subjects={subjects} facets={data?.pages[0] ?? { actors: [], kinds: [] }} />
      {data === undefined && error !== null && (
        <ErrorState error={error} stillHolds={say.stillHolds} onRetry={() => void refetch()} />
      )}
      {data !== undefined && listed.length === 0 && (
        <EmptyState
          sentence={isFiltered ? say.noneFound : asOf === undefined ? say.empty : say.emptyAsOf(asOf)}
        />
      )}
      {listed.length > 0 && (
        <ChangeTable
          listed={listed}
          names={names}
          onUndo={isPresent ? (change, line) => setUndoing({ change, line }) : undefined}
        />
      )}
      {hasNextPage && (
        <p className={css.more}>
          <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {isFetchingNextPage ? say.loadingMore : say.more}
          </Button>
        </p>
      )}
      {undoing !== null && <UndoSheet {...undoing} onClose={() => setUndoing(null)} />}
    </>
  );
}
