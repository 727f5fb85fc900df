import { quantityLine, type SiteStage, siteStageName } from "@lianchi/domain";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { usePage, useReading, useSetPage } from "../../address/use-page.ts";
import { trpc } from "../../api/client.ts";
import { clusterWords } from "../../locales/cluster.ts";
import { useWords } from "../../locales/use-words.ts";
import { Figure } from "../../parts/Figure.tsx";
import css from "./DayComparison.module.css";

/** A month before a day, or the last day of that month. */
function monthBefore(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 2, Math.min(date, last))).toISOString().slice(0, 10);
}

/** What changed since last month, or between any two days. */
export function DayComparison({ on }: { readonly on: string }) {
  const say = useWords(clusterWords);
  const reading = useReading();
  const { lang } = reading;
  const { asOf, from = monthBefore(on) } = usePage();
  const setPage = useSetPage();
  const { data } = useQuery({
    ...trpc.sites.compare.queryOptions({ from, ...(asOf === undefined ? {} : { asOf }) }),
    placeholderData: keepPreviousData,
  });
  const nameOf = (stage: SiteStage | null) => (stage === null ? say.nothing : siteStageName[stage][lang]);
  return (
    <Figure
      id="compare"
      title={say.compareTitle}
      subtitle={data === undefined ? "" : `${from} – ${on} · ${say.compareTotal(String(data.total))}`}
      action={
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
      }
    >
      {data?.total === 0 && <p className={css.none}>{say.compareNone}</p>}
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
    </Figure>
  );
}
