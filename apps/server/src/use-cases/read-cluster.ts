import type { SiteCounts, SubjectId, Text } from "@lianchi/domain";
import { done, type Outcome, refused } from "../outcome.ts";
import type { Product } from "../product.ts";
import { isDemoAction, newestSitesSeq, siteChanges } from "../sites/keep-sites.ts";
import { siteCounts } from "../sites/site-counts.ts";
import { dayOf } from "./as-of.ts";

export type ClusterRequest = {
  readonly clusterId?: SubjectId | undefined;
  readonly asOf?: string | undefined;
};

/** The counts of a cluster with what a page needs to write. */
export type ClusterPage = {
  readonly counts: SiteCounts;
  /** `seq` of the newest action on sites: a writer says that they have seen it. */
  readonly seenSeq: number;
  /** Version of each plan, and of the base map: a writer needs them. */
  readonly planVersions: Readonly<Record<string, number>>;
  readonly baseMapVersion: number;
  readonly clusters: readonly { readonly id: SubjectId; readonly name: Text }[];
};

/** The clusters in the order in which they were recorded. */
function clustersOf(product: Product, day: string) {
  return product.model
    .portfolioAsOf(day)
    .subjects.filter(({ fields }) => fields.kind === "cluster")
    .map(({ fields }) => ({ id: fields.id, name: fields.name }));
}

type Cluster = { readonly id: SubjectId; readonly day: string };

export function clusterOf(product: Product, { clusterId, asOf }: ClusterRequest): Outcome<Cluster> {
  const day = dayOf(product, asOf);
  if (day.kind === "refused") return day;
  // The sites of a day are told with all that is known today: so are their clusters.
  const clusters = clustersOf(product, "9999-12-31");
  const found = clusterId === undefined ? clusters[0] : clusters.find(({ id }) => id === clusterId);
  if (found === undefined)
    return refused({ code: "unknown-project", field: "clusterId", value: clusterId ?? "—" });
  return done({ id: found.id, day: day.value });
}

export function isDemo({ model }: Pick<Product, "model">): boolean {
  return siteChanges(model.changes()).some(({ fields }) => isDemoAction(fields));
}

export function readCluster(product: Product, request: ClusterRequest): Outcome<ClusterPage> {
  const cluster = clusterOf(product, request);
  if (cluster.kind === "refused") return cluster;
  const { id, day } = cluster.value;
  const counts = siteCounts({
    model: product.sites,
    portfolio: product.model.portfolioAsOf("9999-12-31"),
    changes: product.model.changes(),
    clusterId: id,
    on: day,
    isDemo: isDemo(product),
  });
  return done({
    counts,
    seenSeq: newestSitesSeq(product.model.changes()),
    planVersions: Object.fromEntries(
      product.model
        .changes()
        .flatMap((change) => (change.kind === "baseline" ? [[change.fields.id, change.version]] : [])),
    ),
    baseMapVersion: product.model.newest("baseMap:county")?.version ?? 0,
    clusters: clustersOf(product, "9999-12-31"),
  });
}
