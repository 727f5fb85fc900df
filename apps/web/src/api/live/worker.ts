import { shareStream, type Tab, type TabState } from "./shared-stream.ts";
import { openStream } from "./stream.ts";

// The part of a shared worker's scope that is used here; the page's own types do not know it.
declare const self: { onconnect: ((event: MessageEvent) => void) | null };

const shared = shareStream(openStream);
const isTabState = (data: unknown): data is TabState =>
  data === "visible" || data === "hidden" || data === "gone";

self.onconnect = ({ ports: [port] }) => {
  if (port === undefined) return;
  const tab: Tab = { tell: (heard) => port.postMessage(heard) };
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isTabState(data)) shared.report(tab, data);
  };
};
