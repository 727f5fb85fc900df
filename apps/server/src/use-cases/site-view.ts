import { cellsOf, type MapView, type SiteCells, viewBounds } from "@lianchi/charts";
import { siteStages } from "@lianchi/domain";
import { done, type Outcome } from "../outcome.ts";
import type { Product } from "../product.ts";
import { dayNumber } from "../sites/day-number.ts";
import { placedStages } from "./placed-stages.ts";
import { type ClusterRequest, clusterOf } from "./read-cluster.ts";
import { columnsOf, type SiteColumnsAnswer } from "./site-columns.ts";

/** What a map of very many sites needs for what it shows: the sites themselves where they are few, else cells of a grid. */
export type SiteView = {
  /** Sites in view, those of them by stage in the order of `siteStages`, and the sum of their known ratings [kW]. */
  readonly count: number;
  readonly stages: readonly number[];
  readonly capacityKw: number;
  readonly shown:
    | { readonly kind: "sites"; readonly columns: SiteColumnsAnswer & { readonly kind: "sites" } }
    | { readonly kind: "cells"; readonly cells: SiteCells };
};

/** Up to so many sites in view are sent one by one. */
const mostSites = 4_000;

export type ViewRequest = ClusterRequest & { readonly view: MapView };

export function siteView(product: Product, request: ViewRequest): Outcome<SiteView> {
  const cluster = clusterOf(product, request);
  if (cluster.kind === "refused") return cluster;
  const { id, day } = cluster.value;
  const { view } = request;
  const present = product.sites.present();
  const stage = placedStages(product.sites, id, dayNumber(day));
  const [west, south, east, north] = viewBounds(view);
  const found: number[] = [];
  const stages = siteStages.map(() => 0);
  let count = 0;
  let capacityKw = 0;
  for (let site = 0; site < present.count; site++) {
    const code = stage[site] ?? 255;
    if (code >= siteStages.length) continue;
    const [x = 0, y = 0] = [present.lon[site], present.lat[site]];
    if (x < west || x > east || y < south || y > north) continue;
    count += 1;
    stages[code] = (stages[code] ?? 0) + 1;
    const rating = present.ratingKw[site] ?? Number.NaN;
    if (!Number.isNaN(rating)) capacityKw += rating;
    if (found.length <= mostSites) found.push(site);
  }
  return done({
    count,
    stages,
    capacityKw: Math.round(capacityKw * 1_000) / 1_000,
    shown:
      count <= mostSites
        ? { kind: "sites", columns: columnsOf(product.sites, found, stage, 0) }
        : { kind: "cells", cells: cellsOf({ ...present, stage }, view) },
  });
}
