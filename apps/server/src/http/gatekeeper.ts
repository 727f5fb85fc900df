import type { IncomingHttpHeaders } from "node:http";
import type { Problem } from "@lianchi/domain";

const loopbackAddresses = new Set(["127.0.0.1", "localhost", "::1"]);
const loopbackName = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

export const largestBodyBytes = 1024 * 1024;
/** Address and headers together. */
export const largestHeadBytes = 32 * 1024;
export const largestBatch = 20;

type Asked = {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
};

/** Whether a request names this server. On a loopback address only loopback names do: the name of another site that
 *  points here is that site's script reaching for our data.
 *  @param listeningOn the address that the server listens on */
export function isOwnName(named: string | undefined, listeningOn: string): boolean {
  return !loopbackAddresses.has(listeningOn) || (named !== undefined && loopbackName.test(named));
}

function isForeign(origin: string, named: string | undefined): boolean {
  return !URL.canParse(origin) || new URL(origin).host !== named;
}

/** Calls in one request: tRPC joins their names with commas. */
function callsIn(url: string): number {
  const [path = ""] = url.split("?", 1);
  return path.startsWith("/trpc/") ? 1 + (path.match(/,|%2c/gi)?.length ?? 0) : 1;
}

/** What is wrong with a request before anybody reads its content. */
export function gateProblem({ method, url, headers }: Asked, listeningOn: string): Problem | null {
  const { host, origin } = headers;
  if (!isOwnName(host, listeningOn)) return { code: "foreign-origin", value: (host ?? "—").slice(0, 200) };
  const isRead = method === "GET" || method === "HEAD";
  if (!isRead && origin !== undefined && isForeign(origin, host))
    return { code: "foreign-origin", value: origin.slice(0, 200) };
  const calls = callsIn(url);
  if (calls > largestBatch)
    return { code: "batch-too-large", value: String(calls), expected: String(largestBatch) };
  const type = headers["content-type"];
  // A file comes as it is; a page of another site cannot send this without asking first.
  if (url.startsWith("/import/") && type === "application/octet-stream") return null;
  if (!isRead && type !== undefined && !/^application\/json\s*(;|$)/i.test(type))
    return { code: "wrong-media-type", value: type.slice(0, 100) };
  return null;
}
