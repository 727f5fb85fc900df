import type { RunningServer } from "./running-server.ts";

/** Sends a table of comparables; what the address says beside it stands in `query`. */
export function upload(
  { url }: RunningServer,
  bytes: Uint8Array | string,
  query: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${url}/import/comparables?${new URLSearchParams(query)}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: typeof bytes === "string" ? bytes : Buffer.from(bytes),
  });
}
