import { noSites, type SiteStage, type StageTally, siteStages, stageTally } from "@lianchi/domain";
import { done, type Outcome } from "../outcome.ts";
import type { Product } from "../product.ts";
import { dayNumber } from "../sites/day-number.ts";
import { sitesWhere } from "../sites/site-choice.ts";
import { stagesOfCluster } from "../sites/site-counts.ts";
import { noStage } from "../sites/site-model.ts";
import { type ClusterRequest, clusterOf } from "./read-cluster.ts";

export type Difference = {
  readonly id: string;
  readonly from: SiteStage | null;
  readonly to: SiteStage | null;
  readonly ratingKw: number | null;
  readonly batch: string | null;
};

export type Comparison = {
  readonly from: string;
  readonly to: string;
  /** How all sites stood on the earlier day. */
  readonly before: StageTally;
  /** Sites that stand elsewhere on the later day, the first thousand of `total`. */
  readonly differences: readonly Difference[];
  readonly total: number;
  /** How many sites went from which stage to which. */
  readonly moves: readonly {
    readonly from: SiteStage | null;
    readonly to: SiteStage | null;
    readonly sites: number;
    readonly capacityKw: number;
  }[];
};

const mostDifferences = 1_000;

/** What changed between the ends of two days, with all that is known of them today. */
export function compareDays(
  product: Product,
  request: ClusterRequest & { readonly from: string },
): Outcome<Comparison> {
  const cluster = clusterOf(product, request);
  if (cluster.kind === "refused") return cluster;
  const { id, day } = cluster.value;
  const { sites: model } = product;
  const before = model.stagesOn(dayNumber(request.from));
  const after = model.stagesOn(dayNumber(day));
  const present = model.present();
  const moves = new Map<string, { from: number; to: number; sites: number; capacityKw: number }>();
  const differing = sitesWhere(model, { kind: "where", clusterId: id }, after).filter((site) => {
    const from = before[site] ?? noStage;
    const to = after[site] ?? noStage;
    if (from === to) return false;
    const move = moves.get(`${from} ${to}`) ?? { from, to, sites: 0, capacityKw: 0 };
    const rating = present.ratingKw[site] ?? Number.NaN;
    move.sites += 1;
    move.capacityKw += Number.isNaN(rating) ? 0 : rating;
    moves.set(`${from} ${to}`, move);
    return true;
  });
  return done({
    from: request.from,
    to: day,
    before: stagesOfCluster(model, id, request.from) ?? stageTally(() => noSites),
    differences: differing.slice(0, mostDifferences).map((site) => {
      const rating = present.ratingKw[site] ?? Number.NaN;
      return {
        id: model.idOf(site),
        from: siteStages[before[site] ?? noStage] ?? null,
        to: siteStages[after[site] ?? noStage] ?? null,
        ratingKw: Number.isNaN(rating) ? null : rating,
        batch: present.batchNames[(present.batch[site] ?? 0) - 1] ?? null,
      };
    }),
    total: differing.length,
    moves: [...moves.values()]
      .sort((a, b) => a.from - b.from || a.to - b.to)
      .map(({ from, to, sites, capacityKw }) => ({
        from: siteStages[from] ?? null,
        to: siteStages[to] ?? null,
        sites,
        capacityKw: Math.round(capacityKw * 1_000) / 1_000,
      })),
  });
}
