import type { SiteSums } from "@lianchi/server/api";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
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

/** What marked sites come to, on the chosen day. */
export function useSums(ids: readonly string[]): SiteSums | undefined {
  const { asOf } = usePage();
  const { data } = useQuery({
    queryKey: [["sites", "sums"], { ids, asOf }],
    queryFn: () =>
      client.sites.sums.mutate({
        choice: { kind: "ids", ids: [...ids] },
        ...(asOf === undefined ? {} : { asOf }),
      }),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });
  return ids.length === 0 ? undefined : data;
}
