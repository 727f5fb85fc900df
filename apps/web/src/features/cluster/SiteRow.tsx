import { quantityLine } from "@lianchi/domain";
import type { ListedSite } from "@lianchi/server/api";
import { Link } from "@tanstack/react-router";
import { useReading } from "../../address/use-page.ts";
import { clusterWords } from "../../locales/cluster.ts";
import { useWords } from "../../locales/use-words.ts";
import { BasisMark } from "../../parts/BasisMark.tsx";
import { SiteStageChip } from "../../parts/SiteStageChip.tsx";
import css from "./SiteTable.module.css";
import type { Selection } from "./use-selection.ts";

type SiteRowProps = {
  readonly site: ListedSite;
  readonly selection: Selection;
  /** @param isRange all rows from the last marked one to this */
  readonly onMark: (id: string, isRange: boolean) => void;
};

export function SiteRow({ site, selection, onMark }: SiteRowProps) {
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
          onChange={({ nativeEvent }) =>
            onMark(site.id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
          }
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
        {site.ratingKw === null ? say.missing : quantityLine("power", site.ratingKw, reading)}
      </td>
      <td>{site.batch ?? <span className={css.quiet}>{say.noBatch}</span>}</td>
      <td>
        {site.project === null ? (
          say.missing
        ) : (
          <Link to="/projects/$id" params={{ id: site.project.id }}>
            {site.project.name[reading.lang]}
          </Link>
        )}
      </td>
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
