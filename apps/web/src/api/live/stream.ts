import type { AppRouter } from "@lianchi/server/api";
import { createTRPCClient, httpSubscriptionLink } from "@trpc/client";

/** What one listener knows of the server. `version`: newest data version it was told of; null before the first. */
export type Heard = {
  readonly state: "connecting" | "live" | "offline";
  readonly version: number | null;
};

/** Listens for new versions until the returned function is called; tells `hear` of each and of a line that is cut. */
export function openStream(hear: (heard: Heard) => void): () => void {
  const client = createTRPCClient<AppRouter>({ links: [httpSubscriptionLink({ url: "/trpc" })] });
  let heard: Heard = { state: "connecting", version: null };
  const change = (part: Partial<Heard>) => {
    heard = { ...heard, ...part };
    hear(heard);
  };
  const subscription = client.changes.live.subscribe(undefined, {
    onData: ({ data: { version } }) => change({ state: "live", version }),
    onConnectionStateChange: ({ state, error }) => {
      if (state === "pending") change({ state: "live" });
      else if (heard.state === "live" || error !== null) change({ state: "offline" });
    },
    onError: () => change({ state: "offline" }),
  });
  return () => subscription.unsubscribe();
}
