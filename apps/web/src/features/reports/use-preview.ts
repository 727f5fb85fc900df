import type { ReportId, ReportSettings } from "@lianchi/domain";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { client } from "../../api/client.ts";

/** How long a hand rests before the pages are set anew [ms]. */
const restMs = 400;

type Wish = { readonly reportId: ReportId | null; readonly settings: ReportSettings };

/** The wish, once the hand rests. */
function useRested(wish: Wish): Wish {
  const text = JSON.stringify(wish);
  const [rested, setRested] = useState({ text, wish });
  useEffect(() => {
    if (text === rested.text) return undefined;
    const timer = setTimeout(() => setRested({ text, wish }), restMs);
    return () => clearTimeout(timer);
  }, [text, wish, rested.text]);
  return rested.wish;
}

/** The pages of a report as they will be. Those of before stay until the next are there, and where the next cannot be. */
export function usePreview(wish: Wish) {
  const rested = useRested(wish);
  const query = useQuery({
    queryKey: ["report-preview", rested],
    queryFn: ({ signal }) =>
      client.reports.preview.mutate(
        { reportId: rested.reportId, settings: { ...rested.settings, edited: [...rested.settings.edited] } },
        { signal },
      ),
    placeholderData: keepPreviousData,
    // The server keeps the pages of the last few wishes only.
    gcTime: 0,
  });
  const [last, setLast] = useState(query.data);
  if (query.data !== undefined && query.data !== last) setLast(query.data);
  return {
    preview: query.data ?? last,
    error: query.error,
    isPending: query.isFetching || rested.settings !== wish.settings,
    refetch: query.refetch,
  };
}
