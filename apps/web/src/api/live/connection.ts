import { useSyncExternalStore } from "react";
import { refresh } from "../client.ts";
import type { TabState } from "./shared-stream.ts";
import type { Heard } from "./stream.ts";

/** `syncedAt`: last instant at which this page and the server are known to have agreed. */
export type Connection = Heard & { readonly syncedAt: string | null };

const connecting: Connection = { state: "connecting", version: null, syncedAt: null };
let connection = connecting;
const listeners = new Set<() => void>();

/** A new version makes what is on screen be asked for again, also one that came while this tab was hidden. */
function hear({ state, version }: Heard): void {
  const known = connection.version;
  connection = {
    // Before its first answer a line is being made, whatever the last one ended with.
    state,
    version: version ?? known,
    syncedAt: state === "live" ? new Date().toISOString() : connection.syncedAt,
  };
  for (const listener of listeners) listener();
  if (known !== null && version !== null && version !== known) refresh.onNews();
}

/** Tells the one who holds the stream whether this tab can be seen; resolves to that teller. */
async function reachStream(): Promise<(state: TabState) => void> {
  if (typeof SharedWorker === "function") {
    const { port } = new SharedWorker(new URL("./worker.ts", import.meta.url), {
      type: "module",
      name: "lianchi-live",
    });
    port.onmessage = ({ data }: MessageEvent<Heard>) => hear(data);
    return (state) => port.postMessage(state);
  }
  // Without shared workers (Chrome on Android) each tab listens by itself, while it can be seen.
  const [{ shareStream }, { openStream }] = await Promise.all([
    import("./shared-stream.ts"),
    import("./stream.ts"),
  ]);
  const own = shareStream(openStream);
  const tab = { tell: hear };
  return (state) => own.report(tab, state);
}

/** Listens for new versions while the page can be seen: one stream for all tabs of the browser. */
export function followChanges(): void {
  void reachStream().then((report) => {
    const reportVisibility = () => report(document.visibilityState === "visible" ? "visible" : "hidden");
    document.addEventListener("visibilitychange", reportVisibility);
    // A page that is kept for the way back comes to life again by `pageshow`.
    addEventListener("pagehide", () => report("gone"));
    addEventListener("pageshow", reportVisibility);
    reportVisibility();
  });
}

export function useConnection(): Connection {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => connection,
    () => connecting,
  );
}
