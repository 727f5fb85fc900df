import { type SiteStage, siteStages } from "@lianchi/domain";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { usePage, useSetPage } from "../../address/use-page.ts";
import { client, trpc } from "../../api/client.ts";
import { clusterWords } from "../../locales/cluster.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { Figure } from "../../parts/Figure.tsx";
import { useNotify } from "../../parts/notice.tsx";
import { listOf } from "../../parts/own-search.ts";
import { PasteSheet } from "./PasteSheet.tsx";
import { SiteFilters } from "./SiteFilters.tsx";
import { SiteRow } from "./SiteRow.tsx";
import css from "./SiteTable.module.css";
import type { Selection } from "./use-selection.ts";

type SiteTableProps = {
  readonly batches: readonly (string | null)[];
  readonly selection: Selection;
};

/** Rows on a page. */
const perPage = 100;
const sorts = ["id", "batch", "stage", "rating"] as const;
type Sort = (typeof sorts)[number];
const isSort = (word: string): word is Sort => sorts.some((one) => one === word);
const isStage = (word: string): word is SiteStage => siteStages.some((one) => one === word);

/** What the filters let through, as the server asks for it. */
function useFilter() {
  const { asOf, stage, batch, find } = usePage();
  const stages = listOf(stage).filter(isStage);
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(stages.length === 0 ? {} : { stages }),
    ...(batch === undefined ? {} : { batches: [batch] }),
    ...(find === undefined ? {} : { find }),
  };
}

/** All sites as a table: filter, order, mark. What is marked here is marked on the map. */
export function SiteTable({ batches, selection }: SiteTableProps) {
  const say = useWords(clusterWords);
  const notify = useNotify();
  const filter = useFilter();
  const { sort = "id" } = usePage();
  const column = sort.replace(/^-/, "");
  const which = JSON.stringify([filter, sort]);
  // Another filter or order begins at its first page.
  const [place, setPlace] = useState({ which, offset: 0 });
  const offset = place.which === which ? place.offset : 0;
  const turn = (by: number) => setPlace({ which, offset: Math.max(0, offset + by) });
  const lastMarked = useRef<string | null>(null);
  const [isPasting, setPasting] = useState(false);
  const { data } = useQuery({
    ...trpc.sites.list.queryOptions({
      ...filter,
      sort: isSort(column) ? column : "id",
      isDescending: sort.startsWith("-"),
      offset,
      limit: perPage,
    }),
    placeholderData: keepPreviousData,
  });
  const sites = data?.sites ?? [];
  const total = data?.total ?? 0;
  const shown = sites.map(({ id }) => id);
  const areAllMarked = shown.length > 0 && shown.every(selection.has);
  const mark = (id: string, isRange: boolean) => {
    const [from, to] = [shown.indexOf(lastMarked.current ?? id), shown.indexOf(id)];
    lastMarked.current = id;
    if (!isRange || from < 0) return selection.toggle(id);
    return selection.set(shown.slice(Math.min(from, to), Math.max(from, to) + 1), !selection.has(id));
  };
  const markFound = async () => {
    const found = await client.sites.ids.query(filter);
    if (found.kind === "ids") selection.replace(found.ids);
    else notify(say.tooManyFound(found.most.toLocaleString("en")));
  };
  return (
    <Figure
      id="sites"
      title={say.table}
      subtitle={data === undefined ? "" : say.tableUnder(pageText(offset, sites.length), count(total))}
    >
      <div className={css.tools}>
        <SiteFilters batches={batches} />
        <Button onClick={() => setPasting(true)}>{say.pasteIds}</Button>
      </div>
      {isPasting && (
        <PasteSheet onClose={() => setPasting(false)} onFound={(ids) => selection.set(ids, true)} />
      )}
      {data !== undefined && total === 0 ? (
        <EmptyState sentence={say.none} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard too
        <section className={css.scroll} aria-label={say.rows} tabIndex={0}>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col" className={css.mark}>
                  <input
                    type="checkbox"
                    aria-label={say.markAll}
                    checked={areAllMarked}
                    onChange={() => selection.set(shown, !areAllMarked)}
                  />
                </th>
                <SortHead sort="id">{say.id}</SortHead>
                <th scope="col">{say.siteName}</th>
                <SortHead sort="stage">{say.stage}</SortHead>
                <th scope="col">{say.stageOn}</th>
                <SortHead sort="rating" isNumber>
                  {say.rating}
                </SortHead>
                <SortHead sort="batch">{say.batch}</SortHead>
                <th scope="col">{say.project}</th>
                <th scope="col">{say.position}</th>
              </tr>
            </thead>
            <tbody>
              {sites.map((site) => (
                <SiteRow key={site.id} site={site} selection={selection} onMark={mark} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {total > perPage && (
        <nav className={css.pages} aria-label={say.pages}>
          <Button onClick={() => turn(-perPage)} disabled={offset === 0}>
            {say.pageBefore}
          </Button>
          <Button onClick={() => turn(perPage)} disabled={offset + perPage >= total}>
            {say.pageAfter}
          </Button>
          <span>{say.tableUnder(pageText(offset, sites.length), count(total))}</span>
          <Button look="quiet" onClick={() => void markFound()}>
            {say.chooseAllFound(count(total))}
          </Button>
        </nav>
      )}
    </Figure>
  );
}

const count = (of: number) => of.toLocaleString("en");
const pageText = (offset: number, rows: number) =>
  rows === 0 ? "0" : `${count(offset + 1)}–${count(offset + rows)}`;

type SortHeadProps = { readonly sort: Sort; readonly isNumber?: boolean; readonly children: string };

function SortHead({ sort, isNumber = false, children }: SortHeadProps) {
  const { sort: present = "id" } = usePage();
  const setPage = useSetPage();
  const isUp = present === sort;
  const isDown = present === `-${sort}`;
  return (
    <th
      scope="col"
      className={isNumber ? css.number : ""}
      aria-sort={isUp ? "ascending" : isDown ? "descending" : "none"}
    >
      <button
        type="button"
        className={css.sort}
        onClick={() => setPage({ sort: isUp ? `-${sort}` : sort === "id" ? undefined : sort }, "replace")}
      >
        {children}
        <span aria-hidden="true">{isUp ? "↑" : isDown ? "↓" : ""}</span>
      </button>
    </th>
  );
}
