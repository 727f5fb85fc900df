import type { AppRouter } from "@lianchi/server/api";
import { QueryClient } from "@tanstack/react-query";
import { createTRPCClient, httpLink, type TRPCClient } from "@trpc/client";
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { takeEarly } from "./early.ts";
import { isRefusal } from "./problem.ts";
import { createRefresh } from "./refresh.ts";

type Fetch = (input: RequestInfo | URL | string, init?: RequestInit) => Promise<Response>;

let fetchAnswer: Fetch = (input, init) => takeEarly(String(input)) ?? fetch(input, init);

/** Sends questions another way than over the network: the server that makes a page answers them itself. */
export function answerThrough(other: Fetch): void {
  fetchAnswer = other;
}

/** One call a request and reads by GET: the browser's own cache then asks with the ETag, and a 304 costs no body. */
export const client: TRPCClient<AppRouter> = createTRPCClient<AppRouter>({
  links: [
    httpLink({
      url: "/trpc",
      fetch: (input, init) => fetchAnswer(input, { ...init, signal: init?.signal ?? null }),
    }),
  ],
});

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The server tells of each new version, so nothing grows stale by age.
      staleTime: Number.POSITIVE_INFINITY,
      networkMode: "always",
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && !isRefusal(error),
      retryDelay: (attempt) => 400 * 2 ** attempt,
    },
    mutations: { networkMode: "always" },
  },
});

/** `refresh.afterWrite()` when a write of one's own was acknowledged. */
export const refresh = createRefresh(queryClient);

/** `useQuery(trpc.portfolio.overview.queryOptions(scope))`, `useMutation(trpc.projects.recordFigure.mutationOptions())`. */
export const trpc: TRPCOptionsProxy<AppRouter> = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
