import type { ReportFormat, ReportId, ReportSettings } from "@lianchi/domain";
import type { ReportJobResponse } from "@lianchi/server/api";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { client, queryClient, trpc } from "../../../api/client.ts";

type Wish = {
  readonly reportId: ReportId | null;
  readonly settings: ReportSettings;
  readonly format: ReportFormat;
  /** Whether paragraphs that the data has overtaken are printed. */
  readonly outdated: "refuse" | "print";
};

/** A file that somebody waits for. */
export type Order =
  | { readonly kind: "none" }
  | { readonly kind: "sending" }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "ordered"; readonly jobId: string; readonly job: ReportJobResponse | undefined };

export type Ordering = {
  readonly order: Order;
  readonly send: (wish: Wish, actor: string) => Promise<void>;
  readonly cancel: () => Promise<void>;
  readonly close: () => void;
};

/** How often the server is asked how far it is [ms]. */
const askMs = 300;

const isUnderway = (job: ReportJobResponse | undefined) =>
  job === undefined || job.kind === "waiting" || job.kind === "printing";

/** Where a finished order is fetched. */
export const jobFile = (jobId: string) => `/export/jobs/${jobId}`;

function download(href: string): void {
  const link = document.createElement("a");
  link.href = href;
  link.download = "";
  link.click();
}

/** Orders a file, follows it, and lets the browser take it when it is there. */
export function useOrder(): Ordering {
  const [sent, setSent] = useState<Exclude<Order, { kind: "ordered" }> | { kind: "ordered"; jobId: string }>({
    kind: "none",
  });
  const jobId = sent.kind === "ordered" ? sent.jobId : null;
  const asked = useQuery({
    ...trpc.reports.job.queryOptions({ id: jobId ?? "" }),
    enabled: jobId !== null,
    refetchInterval: ({ state }) => (state.error === null && isUnderway(state.data) ? askMs : false),
    refetchIntervalInBackground: true,
  });
  const isPrinted = asked.data?.kind === "printed";
  const taken = useRef<string | null>(null);
  useEffect(() => {
    if (!isPrinted || jobId === null || taken.current === jobId) return;
    taken.current = jobId;
    download(jobFile(jobId));
    void queryClient.invalidateQueries({ queryKey: trpc.reports.exports.queryKey() });
    void queryClient.invalidateQueries({ queryKey: trpc.reports.list.queryKey() });
  }, [isPrinted, jobId]);
  const order: Order =
    sent.kind !== "ordered"
      ? sent
      : asked.error === null
        ? { kind: "ordered", jobId: sent.jobId, job: asked.data }
        : { kind: "failed", error: asked.error };
  return {
    order,
    send: async ({ reportId, settings, format, outdated }, actor) => {
      setSent({ kind: "sending" });
      try {
        setSent({
          kind: "ordered",
          ...(await client.reports.order.mutate({ actor, reportId, settings, format, outdated })),
        });
      } catch (error) {
        setSent({ kind: "failed", error });
      }
    },
    cancel: async () => {
      if (jobId === null) return;
      try {
        await client.reports.cancel.mutate({ id: jobId });
        await asked.refetch();
      } catch (error) {
        setSent({ kind: "failed", error });
      }
    },
    close: () => setSent({ kind: "none" }),
  };
}
