import type { Heard } from "./stream.ts";

/** What a tab tells the worker: whether it can be seen, or that it is closing. */
export type TabState = "visible" | "hidden" | "gone";

/** A tab's end of the line: where it is told what the server says. */
export type Tab = { readonly tell: (heard: Heard) => void };

/** One stream for all tabs, open while at least one of them can be seen: HTTP/1.1 allows a browser six connections
 *  to a server, and each stream holds one for good.
 *  @param open opens the stream and returns what closes it */
export function shareStream(open: (hear: (heard: Heard) => void) => () => void) {
  const seen = new Set<Tab>();
  let close: (() => void) | null = null;
  let last: Heard | null = null;
  const hear = (heard: Heard) => {
    last = heard;
    for (const tab of seen) tab.tell(heard);
  };
  return {
    /** A tab that comes to the front is told the newest that is known, so that it finds what it missed. */
    report(tab: Tab, state: TabState): void {
      if (state === "visible") {
        seen.add(tab);
        if (last !== null) tab.tell(last);
        close ??= open(hear);
      } else {
        seen.delete(tab);
        if (seen.size > 0) return;
        close?.();
        close = null;
        last = null;
      }
    },
  };
}
