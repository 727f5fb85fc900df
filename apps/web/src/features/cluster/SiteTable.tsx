import { quantityLine, SiteStage, siteStageName } from "@lianchi/domain";
import type { ListedSite } from "@lianchi/server/api";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { usePage, useReading, useSetPage } from "../../address/use-page.ts";
import { trpc } from "../../api/client.ts";
import { clusterWords } from "../../locales/cluster.ts";
import { useWords } from "../../locales/use-words.ts";
import { BasisMark } from "../../parts/BasisMark.tsx";
import { Button } from "../../parts/Button.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { Figure } from "../../parts/Figure.tsx";
import { FindBox } from "../../parts/FindBox.tsx";
import { listOf, toggled } from "../../parts/own-search.ts";
import { SiteStageChip, SiteStageSquare } from "../../parts/SiteStageChip.tsx";
import css from "./SiteTable.module.css";
import type { Selection } from "./use-selection.ts";

type SiteTableProps = {
  readonly batches: readonly (string | null)[];
  readonly selection: Selection;
};

const step = 100;
const sorts = ["id", "batch", "stage", "rating"] as const;
type Sort = (typeof sorts)[number];
const isSort = (word: string): word is Sort => sorts.some((one) => one === word);
const isStage = (word: string): word is SiteStage => SiteStage.options.some((one) => one === word);

function useList(limit: number) {
  const { asOf, stage, batch, find, sort = "id" } = usePage();
  const column = sort.replace(/^-/, "");
  const stages = listOf(stage).filter(isStage);
  return useQuery({
    ...trpc.sites.list.queryOptions({
      ...(asOf === undefined ? {} : { asOf }),
      ...(stages.length === 0 ? {} : { stages }),
      ...(batch === undefined ? {} : { batches: batch.split(",") }),
      ...(find === undefined ? {} : { find }),
      sort: isSort(column) ? column : "id",
      isDescending: sort.startsWith("-"),
      limit,
    }),
    placeholderData: keepPreviousData,
  });
}

/** All sites as a table: filter, order, mark. What is marked here is marked on the map. */
export function SiteTable({ batches, selection }: SiteTableProps) {
  const say = useWords(clusterWords);
  const [limit, setLimit] = useState(step);
  const { data } = useList(limit);
  const sites = data?.sites ?? [];
  const shown = sites.map(({ id }) => id);
  const areAllMarked = shown.length > 0 && shown.every(selection.has);
  return (
    <Figure
      id="sites"
      title={say.table}
      subtitle={
        data === undefined ? "" : say.tableUnder(String(sites.length), data.total.toLocaleString("en"))
      }
    >
      <Filters batches={batches} />
      {data !== undefined && data.total === 0 ? (
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
                <SiteRow key={site.id} site={site} selection={selection} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {data !== undefined && data.total > sites.length && (
        <p className={css.more}>
          <Button onClick={() => setLimit(Math.min(limit + 4 * step, 500))}>{say.more}</Button>
        </p>
      )}
    </Figure>
  );
}

function Filters({ batches }: Pick<SiteTableProps, "batches">) {
  const say = useWords(clusterWords);
  const { lang, stage, batch } = usePage();
  const setPage = useSetPage();
  return (
    <div className={css.filters}>
      <FindBox label={say.find} />
      <fieldset className={css.choices}>
        <legend className="unseen">{say.stages}</legend>
        {SiteStage.options.map((one) => (
          <button
            key={one}
            type="button"
            className={css.choice}
            aria-pressed={listOf(stage).includes(one)}
            onClick={() => setPage({ stage: toggled(stage, one) }, "replace")}
          >
            <SiteStageSquare stage={one} />
            {siteStageName[one][lang]}
          </button>
        ))}
      </fieldset>
      {batches.some((one) => one !== null) && (
        <label className={css.batch}>
          <span className="unseen">{say.batches}</span>
          <select
            value={batch ?? "*"}
            onChange={({ target }) =>
              setPage({ batch: target.value === "*" ? undefined : target.value }, "replace")
            }
          >
            <option value="*">{say.batches}</option>
            {batches.map((one) => (
              <option key={one ?? ""} value={one ?? ""}>
                {one ?? say.noBatch}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

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

function SiteRow({ site, selection }: { readonly site: ListedSite; readonly selection: Selection }) {
  const say = useWords(clusterWords);
  const reading = useReading();
  const isMarked = selection.has(site.id);
  return (
    <tr className={isMarked ? css.marked : ""}>
      <td className={css.mark}>
        <input
          type="checkbox"
          aria-label={say.mark(site.id)}
          checked={isMarked}
          onChange={() => selection.toggle(site.id)}
        />
      </td>
      <th scope="row">
        <Link to="/sites/$id" params={{ id: site.id }}>
          {site.id}
        </Link>
      </th>
      <td>{site.name ?? say.missing}</td>
      <td>{site.stage === null ? say.missing : <SiteStageChip stage={site.stage} />}</td>
      <td>{site.stageOn ?? <span className={css.quiet}>{say.unknownDay}</span>}</td>
      <td className={css.number}>
        {site.ratingKw === null
          ? say.missing
          : quantityLine("power", site.ratingKw, { ...reading, units: "si" })}
      </td>
      <td>{site.batch ?? <span className={css.quiet}>{say.noBatch}</span>}</td>
      <td>{site.projectId ?? say.missing}</td>
      <td className={css.position}>
        {site.lon === null || site.lat === null ? (
          say.missing
        ) : (
          <>
            {site.lat.toFixed(4)}°N {site.lon.toFixed(4)}°E{" "}
            {site.positionBasis === "illustrative" && <BasisMark basis="illustrative" />}
          </>
        )}
      </td>
    </tr>
  );
}
