import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { usePage } from "../../address/use-page.ts";
import { trpc } from "../../api/client.ts";

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
