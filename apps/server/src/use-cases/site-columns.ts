import { cellsOf, farSites, fitView, frameOf, type ManySites } from "@lianchi/charts";
import type { SubjectId } from "@lianchi/domain";
import { done, type Outcome } from "../outcome.ts";
import type { Product } from "../product.ts";
import { dayNumber } from "../sites/day-number.ts";
import { sitesWhere } from "../sites/site-choice.ts";
import { illustrativeCode, noStage, type SiteModel } from "../sites/site-model.ts";
import { placedStages } from "./placed-stages.ts";
import { type ClusterRequest, clusterOf } from "./read-cluster.ts";

/** The map's columns: one entry a site that has a position, in the order of their recording. */
export type SiteColumnsAnswer =
  | {
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
    }
  /** More than a page should hold: drawn together here, and asked for view by view. */
  | ({ readonly kind: "many" } & ManySites);

/** More sites than these are drawn together by the server. */
const mostColumns = 150_000;

const round = (value: number | undefined) => Math.round((value ?? 0) * 1e6) / 1e6;

/** @param placed sites with a position @param stages codes by site */
export function columnsOf(
  model: SiteModel,
  placed: readonly number[],
  stages: Uint8Array,
  unplaced: number,
): SiteColumnsAnswer & { readonly kind: "sites" } {
  const present = model.present();
  return {
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
    unplaced,
  };
}

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
  const unplaced = found.length - placed.length;
  if (placed.length <= mostColumns) return done(columnsOf(model, placed, stages, unplaced));
  return done({
    kind: "many",
    placed: placed.length,
    unplaced,
    illustrative: placed.filter((site) => present.positionBasis[site] === illustrativeCode).length,
    ...gridOf(model, id, dayNumber(day)),
  });
}

/** Size of the picture for which the whole is drawn together [px]. */
const room = { widthPx: 760, heightPx: 560, marginPx: 40 } as const;

function gridOf(
  model: SiteModel,
  clusterId: SubjectId,
  day: number,
): Pick<ManySites, "extent" | "far" | "cells"> {
  const stage = placedStages(model, clusterId, day);
  const { lon, lat, ratingKw, count } = model.present();
  const own = (values: Float64Array) =>
    values.slice(0, count).map((value, site) => (stage[site] === noStage ? Number.NaN : value));
  const located = { count, lon: own(lon), lat: own(lat) };
  const frame = frameOf(located);
  const { extent } = frame;
  const [west = 0, south = 0, east = 0, north = 0] = extent ?? [];
  const view = fitView([west, east], [south, north], room);
  const far = farSites(frame, located, (site) => model.idOf(site));
  return { extent, far, cells: cellsOf({ count, lon, lat, stage, ratingKw }, view) };
}
