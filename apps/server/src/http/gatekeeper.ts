import type { IncomingHttpHeaders } from "node:http";
import type { Problem } from "@lianchi/domain";
import { isOwnName } from "./host-names.ts";

export const largestBodyBytes = 1024 * 1024;
/** Address and headers together. */
export const largestHeadBytes = 32 * 1024;
export const largestBatch = 20;

type Asked = {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
};

/** Reports are noted as they leave, so that reading one writes. */
const notedPath = /^\/export\/(reports|jobs|files)\//;

/** What a browser says of the page that asks. A picture, a form or a link on another site, also on another port of this
 *  machine, is none of ours; programs say nothing. */
const isOwnPage = (site: string | string[] | undefined) =>
  site === undefined || site === "same-origin" || site === "none";

function isForeign(origin: string, named: string | undefined): boolean {
  return !URL.canParse(origin) || new URL(origin).host !== named;
}

/** Calls in one request: tRPC joins their names with commas. */
function callsIn(url: string): number {
  const [path = ""] = url.split("?", 1);
  return path.startsWith("/trpc/") ? 1 + (path.match(/,|%2c/gi)?.length ?? 0) : 1;
}

/** What is wrong with a request before anybody reads its content.
 *  @param hosts names that the administrator has given this server */
export function gateProblem({ method, url, headers }: Asked, hosts: readonly string[]): Problem | null {
  const { host, origin } = headers;
  if (!isOwnName(host, hosts))
    return {
      code: "foreign-host",
      value: (host ?? "—").slice(0, 200),
      expected: ["localhost", ...hosts].join(", "),
    };
  const isRead = method === "GET" || method === "HEAD";
  const site = headers["sec-fetch-site"];
  if ((!isRead || notedPath.test(url)) && !isOwnPage(site))
    return { code: "foreign-origin", value: (origin ?? headers.referer ?? String(site)).slice(0, 200) };
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
