import { type SiteStage, stepOn } from "@lianchi/domain";
import { done, type Outcome } from "../outcome.ts";
import type { Product } from "../product.ts";
import { ranksOf } from "../sites/compare-names.ts";
import { dayNumber } from "../sites/day-number.ts";
import { sitesWhere } from "../sites/site-choice.ts";
import { noStage } from "../sites/site-model.ts";
import { recordedAt } from "./change-sites.ts";
import { type NamedSubject, namedSubject } from "./named-subject.ts";
import { type ClusterRequest, clusterOf } from "./read-cluster.ts";

/** A site as tables and maps show it. */
export type ListedSite = {
  readonly id: string;
  readonly name: string | null;
  readonly stage: SiteStage | null;
  readonly stageOn: string | null;
  readonly ratingKw: number | null;
  readonly batch: string | null;
  /** The project that holds it. */
  readonly project: NamedSubject | null;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly positionBasis: string | null;
};

export type SiteList = { readonly sites: readonly ListedSite[]; readonly total: number };

export type ListRequest = ClusterRequest & {
  readonly stages?: readonly SiteStage[] | undefined;
  readonly batches?: readonly string[] | undefined;
  readonly find?: string | undefined;
  readonly sort: "id" | "batch" | "stage" | "rating";
  readonly isDescending: boolean;
  readonly offset: number;
  readonly limit: number;
};

export function listedSite(
  product: Product,
  site: number,
  day: string,
  atOf = recordedAt(product),
): ListedSite | null {
  const fields = product.sites.fieldsOf(site);
  if (fields === undefined) return null;
  const step = stepOn(
    product.sites.stepsOf(site).map(({ seq, step }) => ({ ...step, at: atOf(seq) })),
    day,
  );
  return {
    id: fields.id,
    name: fields.name,
    stage: step?.stage ?? null,
    stageOn: step?.on ?? null,
    ratingKw: fields.ratingKw,
    batch: fields.batch,
    project: namedSubject(product, fields.projectId),
    lon: fields.position?.lon ?? null,
    lat: fields.position?.lat ?? null,
    positionBasis: fields.position?.basis ?? null,
  };
}

/** Ids of sites that fit; none named where they are more than one action takes. */
export type SiteIds =
  | { readonly kind: "ids"; readonly ids: readonly string[] }
  | { readonly kind: "too-many"; readonly most: number };

/** What one action takes by name. */
const mostIds = 20_000;

export function siteIds(
  product: Product,
  request: Omit<ListRequest, "sort" | "isDescending" | "offset" | "limit">,
): Outcome<SiteIds> {
  const cluster = clusterOf(product, request);
  if (cluster.kind === "refused") return cluster;
  const { id, day } = cluster.value;
  const stages = product.sites.stagesOn(dayNumber(day));
  const found = sitesWhere(product.sites, { ...request, kind: "where", clusterId: id }, stages).filter(
    (site) => stages[site] !== noStage,
  );
  if (found.length > mostIds) return done({ kind: "too-many", most: mostIds });
  return done({ kind: "ids", ids: found.map((site) => product.sites.idOf(site)) });
}

/** Sites of a cluster on a day, a part of the whole list. */
export function listSites(product: Product, request: ListRequest): Outcome<SiteList> {
  const cluster = clusterOf(product, request);
  if (cluster.kind === "refused") return cluster;
  const { id, day } = cluster.value;
  const { sites: model } = product;
  const stages = model.stagesOn(dayNumber(day));
  const choice = { ...request, kind: "where", clusterId: id } as const;
  const found = sitesWhere(model, choice, stages).filter((site) => stages[site] !== noStage);
  const { ratingKw, batch, batchNames } = model.present();
  const ranks = model.ranks();
  const byId = (a: number, b: number) => (ranks[a] ?? 0) - (ranks[b] ?? 0);
  const batchRanks = ranksOf(batchNames);
  const batchRank = (site: number) => batchRanks[(batch[site] ?? 0) - 1] ?? -1;
  const orders = {
    id: byId,
    stage: (a: number, b: number) => (stages[a] ?? 0) - (stages[b] ?? 0) || byId(a, b),
    rating: (a: number, b: number) => (ratingKw[a] ?? 0) - (ratingKw[b] ?? 0) || byId(a, b),
    batch: (a: number, b: number) => batchRank(a) - batchRank(b) || byId(a, b),
  };
  found.sort(orders[request.sort]);
  if (request.isDescending) found.reverse();
  const atOf = recordedAt(product);
  return done({
    sites: found
      .slice(request.offset, request.offset + request.limit)
      .flatMap((site) => listedSite(product, site, day, atOf) ?? []),
    total: found.length,
  });
}
