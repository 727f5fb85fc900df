import type { SiteColumns } from "@lianchi/charts";
import { siteStages } from "@lianchi/domain";
import type { SiteSums } from "@lianchi/server/api";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { usePage } from "../address/use-page.ts";
import { client, trpc } from "./client.ts";

/** The counts of the county's cluster on the chosen day. */
export function useCluster() {
  const { asOf } = usePage();
  return useQuery({
    ...trpc.sites.cluster.queryOptions(asOf === undefined ? {} : { asOf }),
    placeholderData: keepPreviousData,
  });
}

/** Positions and stages of all its sites, for the map and for sums over the marked ones. */
export function useColumns() {
  const { asOf } = usePage();
  return useQuery({
    ...trpc.sites.columns.queryOptions(asOf === undefined ? {} : { asOf }),
    placeholderData: keepPreviousData,
  });
}

/** Place names and the base map that lies under the sites. */
export function useGround() {
  return useQuery(trpc.sites.ground.queryOptions());
}

/** Sums over marked sites, as far as their columns are at hand. */
function sumsAtHand(columns: SiteColumns, ids: readonly string[]): SiteSums | undefined {
  const marked = new Set(ids);
  let [sites, capacityKw, sitesWithoutRating, furthest] = [0, 0, 0, -1];
  for (const [at, id] of columns.ids.entries()) {
    if (!marked.has(id)) continue;
    const rating = columns.ratingKw[at] ?? null;
    sites += 1;
    capacityKw += rating ?? 0;
    sitesWithoutRating += rating === null ? 1 : 0;
    furthest = Math.max(furthest, columns.stage[at] ?? -1);
  }
  if (sites < marked.size) return undefined;
  return { sites, capacityKw, sitesWithoutRating, furthest: siteStages[furthest] ?? null };
}

/** What marked sites come to, on the chosen day: computed here where all are at hand, else asked for. */
export function useSums(ids: readonly string[]): SiteSums | undefined {
  const { asOf } = usePage();
  const { data: columns } = useColumns();
  const here = useMemo(
    () => (columns?.kind === "sites" && ids.length > 0 ? sumsAtHand(columns, ids) : undefined),
    [columns, ids],
  );
  const { data } = useQuery({
    queryKey: [["sites", "sums"], { ids, asOf }],
    queryFn: () =>
      client.sites.sums.mutate({
        choice: { kind: "ids", ids: [...ids] },
        ...(asOf === undefined ? {} : { asOf }),
      }),
    enabled: ids.length > 0 && here === undefined && columns !== undefined,
    placeholderData: keepPreviousData,
  });
  return ids.length === 0 ? undefined : (here ?? data);
}
