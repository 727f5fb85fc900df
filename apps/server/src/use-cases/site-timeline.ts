import { done, type Outcome } from "../outcome.ts";
import type { Product } from "../product.ts";
import { dayNumber, dayOfNumber } from "../sites/day-number.ts";
import { type ClusterRequest, clusterOf } from "./read-cluster.ts";

/** Every stage that a site takes, in the order of days; `site` counts as in the map's columns. A day before every other
 *  is null: the site began there. */
export type SiteTimeline = {
  readonly site: readonly number[];
  readonly day: readonly (string | null)[];
  readonly stage: readonly number[];
};

/** How the cluster was built up, to be played. */
export function siteTimeline(product: Product, request: ClusterRequest): Outcome<SiteTimeline> {
  const cluster = clusterOf(product, request);
  if (cluster.kind === "refused") return cluster;
  const { sites: model } = product;
  const present = model.present();
  const code = present.clusterNames.indexOf(cluster.value.id) + 1;
  const last = dayNumber(cluster.value.day);
  const stages = model.stagesOn(last);
  const place = new Map<number, number>();
  for (let site = 0; site < present.count; site++) {
    const isThere = present.exists[site] === 1 && present.cluster[site] === code && stages[site] !== 255;
    if (isThere && !Number.isNaN(present.lon[site] ?? Number.NaN)) place.set(site, place.size);
  }
  const moves: { readonly at: number; readonly day: number; readonly to: number }[] = [];
  model.eachTransition((site, day, _, to) => {
    const at = place.get(site);
    if (at !== undefined && day <= last) moves.push({ at, day, to });
  });
  moves.sort((a, b) => a.day - b.day);
  return done({
    site: moves.map(({ at }) => at),
    day: moves.map(({ day }) => (day < -1_000_000 ? null : dayOfNumber(day))),
    stage: moves.map(({ to }) => to),
  });
}
