import { done, type Outcome } from "../outcome.ts";
import type { Product } from "../product.ts";
import { dayNumber } from "../sites/day-number.ts";
import { sitesWhere } from "../sites/site-choice.ts";
import { illustrativeCode, noStage } from "../sites/site-model.ts";
import { type ClusterRequest, clusterOf } from "./read-cluster.ts";

/** The map's columns: one entry a site that has a position, in the order of ids. */
export type SiteColumnsAnswer = {
  readonly kind: "sites";
  readonly ids: readonly string[];
  readonly lon: readonly number[];
  readonly lat: readonly number[];
  readonly stage: readonly number[];
  readonly batch: readonly number[];
  readonly ratingKw: readonly (number | null)[];
  readonly isIllustrative: readonly number[];
  readonly batchNames: readonly string[];
  /** Sites without a position, which no map can show. */
  readonly unplaced: number;
};

export function siteColumns(product: Product, request: ClusterRequest): Outcome<SiteColumnsAnswer> {
  const cluster = clusterOf(product, request);
  if (cluster.kind === "refused") return cluster;
  const { id, day } = cluster.value;
  const { sites: model } = product;
  const present = model.present();
  const stages = model.stagesOn(dayNumber(day));
  const found = sitesWhere(model, { kind: "where", clusterId: id }, stages).filter(
    (site) => stages[site] !== noStage,
  );
  const placed = found.filter((site) => !Number.isNaN(present.lon[site] ?? Number.NaN));
  const round = (value: number | undefined) => Math.round((value ?? 0) * 1e6) / 1e6;
  return done({
    kind: "sites",
    ids: placed.map((site) => model.idOf(site)),
    lon: placed.map((site) => round(present.lon[site])),
    lat: placed.map((site) => round(present.lat[site])),
    stage: placed.map((site) => stages[site] ?? noStage),
    batch: placed.map((site) => (present.batch[site] ?? 0) - 1),
    ratingKw: placed.map((site) => {
      const rating = present.ratingKw[site] ?? Number.NaN;
      return Number.isNaN(rating) ? null : rating;
    }),
    isIllustrative: placed.map((site) => (present.positionBasis[site] === illustrativeCode ? 1 : 0)),
    batchNames: present.batchNames,
    unplaced: found.length - placed.length,
  });
}
