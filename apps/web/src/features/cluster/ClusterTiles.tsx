import { quantityLine, shareText } from "@lianchi/domain";
import { type ClusterOutlook, paceSpan, paceText } from "@lianchi/returns";
import { useReading } from "../../address/use-page.ts";
import { useOverview } from "../../api/use-overview.ts";
import { clusterWords } from "../../locales/cluster.ts";
import { useWords } from "../../locales/use-words.ts";
import { KpiStrip, KpiTile } from "../../parts/KpiTile.tsx";
import { NumberButton } from "../../parts/NumberButton.tsx";
import css from "./ClusterTiles.module.css";

/** The sums over all sites: how many and whether that is what was planned, what is on the grid, the pace and the pace that
 *  it takes. */
export function ClusterTiles({ outlook }: { readonly outlook: ClusterOutlook }) {
  const say = useWords(clusterWords);
  const reading = useReading();
  const { counts, standing, connected, pace, needed, checkKw, isBehind } = outlook;
  const power = (kw: number) => quantityLine("power", kw, reading);
  const check =
    checkKw === null
      ? say.checkNone
      : checkKw === 0
        ? say.checkExact
        : checkKw < 0
          ? say.checkLess(power(-checkKw))
          : say.checkMore(power(checkKw));
  const told = useOverview().data?.clusters.find(({ fields }) => fields.id === counts.clusterId)?.figures
    .siteCount;
  // A rough number is not what was counted, even where the digits are the same.
  const isAsReported =
    standing.sites === counts.planned.sites && (told === undefined || told.fields.precision === "exact");
  return (
    <KpiStrip label={say.sums} tiles={4}>
      <KpiTile
        label={say.sites}
        basis={isAsReported ? told?.basis : "summed"}
        under={[
          power(standing.capacityKw),
          check,
          ...(counts.stages.dropped.sites > 0
            ? [say.besideDropped(counts.stages.dropped.sites.toLocaleString("en"))]
            : []),
          ...(standing.sitesWithoutRating > 0
            ? [say.withoutRating(String(standing.sitesWithoutRating))]
            : []),
        ].join(" · ")}
      >
        {isAsReported ? (
          <NumberButton opens={`${counts.clusterId}.siteCount`}>
            <Sum text={standing.sites.toLocaleString("en")} unit={say.unitSites} />
          </NumberButton>
        ) : (
          <Sum text={standing.sites.toLocaleString("en")} unit={say.unitSites} />
        )}
      </KpiTile>
      <KpiTile
        label={say.connected}
        basis="summed"
        under={
          connected.sites === 0
            ? say.ofPlanned("0%")
            : `${power(connected.capacityKw)} · ${say.ofPlanned(shareText(connected.sites / Math.max(1, standing.sites)))}`
        }
      >
        <Sum text={connected.sites.toLocaleString("en")} unit={say.unitSites} />
      </KpiTile>
      <KpiTile
        label={say.pace}
        basis="derived"
        under={[
          pace.kind === "known" ? say.ofMonths(paceSpan(pace.months, reading.lang)) : say.noPace,
          ...(counts.undated.sites > 0 ? [say.undated(counts.undated.sites.toLocaleString("en"))] : []),
        ].join(" · ")}
      >
        {pace.kind === "known" ? (
          <Sum text={paceText(pace.sitesPerMonth)} unit={say.perMonth} />
        ) : (
          <Sum text={say.missing} unit="" />
        )}
      </KpiTile>
      <KpiTile
        label={say.needed}
        basis={needed.kind === "known" ? "assumed" : undefined}
        under={
          needed.kind === "no-plan"
            ? say.noPlan
            : needed.kind === "overdue"
              ? say.overdue
              : needed.kind === "done"
                ? say.allDone
                : needed.by
        }
      >
        {needed.kind === "known" ? (
          <Sum text={paceText(needed.sitesPerMonth)} unit={say.perMonth} isBad={isBehind} />
        ) : (
          <Sum text={say.missing} unit="" />
        )}
      </KpiTile>
    </KpiStrip>
  );
}

type SumProps = { readonly text: string; readonly unit: string; readonly isBad?: boolean };

function Sum({ text, unit, isBad = false }: SumProps) {
  return (
    <span className={css.sum}>
      <b className={isBad ? css.bad : ""}>{text}</b> <span>{unit}</span>
    </span>
  );
}
