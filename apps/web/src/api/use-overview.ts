import { isToCheck } from "@lianchi/returns";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useScope } from "../address/use-page.ts";
import { trpc } from "./client.ts";

/** The figures page's answer, asked once for all who need it. The last one stays on screen while the next is fetched. */
export function useOverview() {
  return useQuery({
    ...trpc.portfolio.overview.queryOptions(useScope()),
    placeholderData: keepPreviousData,
  });
}

/** Findings that are neither accepted nor explained. */
export function useFindingCount(): number {
  return useOverview().data?.findings.filter(isToCheck).length ?? 0;
}
