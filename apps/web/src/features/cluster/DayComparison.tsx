import { expectedHeight, type Look, stageChange } from "@lianchi/charts";
import { monthBefore, quantityLine, type SiteStage, siteStageName } from "@lianchi/domain";
import type { ClusterOutlook } from "@lianchi/returns";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { usePage, useReading, useSetPage } from "../../address/use-page.ts";
import { trpc } from "../../api/client.ts";
import { PictureFigure } from "../../charts/PictureFigure.tsx";
import { clusterWords } from "../../locales/cluster.ts";
import { useWords } from "../../locales/use-words.ts";
import { useIsPhone } from "../../parts/viewport.ts";
import css from "./DayComparison.module.css";

/** What changed since last month, or between any two days. */
export function DayComparison({ outlook }: { readonly outlook: ClusterOutlook }) {
  const { on } = outlook.counts;
  const isPhone = useIsPhone();
  const say = useWords(clusterWords);
  const reading = useReading();
  const { lang } = reading;
  const { asOf, from = monthBefore(on) } = usePage();
  const setPage = useSetPage();
  const { data } = useQuery({
    ...trpc.sites.compare.queryOptions({ from, ...(asOf === undefined ? {} : { asOf }) }),
    placeholderData: keepPreviousData,
  });
  const draw = useMemo(() => {
    if (data === undefined) return null;
    const earlier = { on: data.from, stages: data.before, moved: data.total };
    return (look: Look) => stageChange.draw({ outlook, earlier }, look);
  }, [data, outlook]);
  const nameOf = (stage: SiteStage | null) => (stage === null ? say.nothing : siteStageName[stage][lang]);
  return (
    <div className={css.compare}>
      <div className={css.head}>
        <label className={css.from}>
          {say.compareFrom}
          <input
            type="date"
            value={from}
            max={on}
            onChange={({ target }) =>
              setPage({ from: target.value === "" ? undefined : target.value }, "replace")
            }
          />
        </label>
      </div>
      <PictureFigure
        chart={stageChange.id}
        plainTitle={say.compareTitle}
        expectedHeightPx={expectedHeight(stageChange, isPhone ? "phone" : "page")}
        draw={draw}
        size={isPhone ? "phone" : "page"}
        nothing={say.compareNone}
      />
      {data !== undefined && data.total > 0 && (
        <div className={css.lists}>
          <ul className={css.moves}>
            {data.moves.map((move) => (
              <li key={`${move.from} ${move.to}`}>
                {say.compareMoves(
                  nameOf(move.from),
                  nameOf(move.to),
                  String(move.sites),
                  quantityLine("power", move.capacityKw, reading),
                )}
              </li>
            ))}
          </ul>
          <ul className={css.sites}>
            {data.differences.map(({ id, from: was, to }) => (
              <li key={id}>
                <Link to="/sites/$id" params={{ id }}>
                  {id}
                </Link>{" "}
                {nameOf(was)} → {nameOf(to)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
