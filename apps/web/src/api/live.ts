import { useSyncExternalStore } from "react";
import { client, queryClient } from "./client.ts";

/** `syncedAt`: last instant at which this page and the server are known to have agreed. */
export type Connection = {
  readonly state: "connecting" | "live" | "offline";
  readonly version: number | null;
  readonly syncedAt: string | null;
};

let connection: Connection = { state: "connecting", version: null, syncedAt: null };
const listeners = new Set<() => void>();

function change(part: Partial<Connection>): void {
  connection = { ...connection, ...part };
  for (const listener of listeners) listener();
}

const instant = () => new Date().toISOString();

/** Listens for new versions as long as the page is open; each one makes what is on screen be asked for again. */
export function followChanges(): void {
  client.changes.live.subscribe(undefined, {
    onData: ({ data: { version } }) => {
      const isNews = connection.version !== null && connection.version !== version;
      change({ state: "live", version, syncedAt: instant() });
      if (isNews) void queryClient.invalidateQueries();
    },
    onConnectionStateChange: ({ state }) => {
      if (state === "pending") change({ state: "live", syncedAt: instant() });
      else if (connection.state !== "offline")
        change({ state: connection.state === "live" ? "offline" : "connecting" });
    },
    onError: () => change({ state: "offline" }),
  });
}

export function useConnection(): Connection {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => connection,
  );
}
