import { allSites, quantityLine, type SiteCounts } from "@lianchi/domain";
import { useReading } from "../../address/use-page.ts";
import { clusterWords } from "../../locales/cluster.ts";
import { useWords } from "../../locales/use-words.ts";
import { KpiStrip, KpiTile } from "../../parts/KpiTile.tsx";
import css from "./ClusterTiles.module.css";

/** The sums over all sites: how many, how much, and whether that is what was planned. */
export function ClusterTiles({ counts }: { readonly counts: SiteCounts }) {
  const say = useWords(clusterWords);
  const reading = useReading();
  const { stages, planned } = counts;
  const all = allSites(stages);
  const standing = all.sites - stages.dropped.sites;
  const power = (kw: number) => quantityLine("power", kw, reading);
  const gap = planned.capacityKw === null ? null : all.capacityKw - planned.capacityKw;
  const check =
    gap === null
      ? say.checkNone
      : gap === 0
        ? say.checkExact
        : gap < 0
          ? say.checkLess(power(-gap))
          : say.checkMore(power(gap));
  const share = standing === 0 ? 0 : stages.gridConnected.sites / standing;
  return (
    <KpiStrip label={say.sums}>
      <KpiTile
        label={say.sites}
        basis={counts.layout.illustrative > 0 ? "reported" : undefined}
        under={
          all.sitesWithoutRating > 0
            ? `${check} · ${say.withoutRating(String(all.sitesWithoutRating))}`
            : check
        }
      >
        <Sum sites={all.sites} capacity={power(all.capacityKw)} />
      </KpiTile>
      <KpiTile label={say.connected} under={say.ofPlanned(`${Math.round(share * 1_000) / 10}%`)}>
        <Sum sites={stages.gridConnected.sites} capacity={power(stages.gridConnected.capacityKw)} />
      </KpiTile>
    </KpiStrip>
  );
}

function Sum({ sites, capacity }: { readonly sites: number; readonly capacity: string }) {
  const say = useWords(clusterWords);
  return (
    <span className={css.sum}>
      <b>{sites.toLocaleString("en")}</b> <span>{say.unitSites}</span> <span aria-hidden="true">·</span>{" "}
      <span>{capacity}</span>
    </span>
  );
}
