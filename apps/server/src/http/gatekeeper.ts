import type { IncomingHttpHeaders } from "node:http";
import type { Problem } from "@lianchi/domain";
import { isOwnName } from "./host-names.ts";

export const largestBodyBytes = 1024 * 1024;
/** Address and headers together. */
export const largestHeadBytes = 32 * 1024;
export const largestBatch = 20;

export type GateRequest = {
  readonly method: string;
  /** The route that answers, such as `/export/reports/:file`: an address can be written in many ways, and only the router
   *  knows which is meant. undefined: no route. */
  readonly route: string | undefined;
  /** Names of procedures, decoded, joined with commas; "" where the route has none. */
  readonly calls: string;
  readonly headers: IncomingHttpHeaders;
};

/** Reports are noted as they leave, so that reading one writes. */
const notedRoute = /^\/export\/(reports|jobs|files)\//;

/** What a browser says of the page that asks. A picture, a form or a link on another site, also on another port of this
 *  machine, is none of ours; programs say nothing. */
const isOwnPage = (site: string | string[] | undefined) =>
  site === undefined || site === "same-origin" || site === "none";

function isForeign(origin: string, named: string | undefined): boolean {
  return !URL.canParse(origin) || new URL(origin).host !== named;
}

/** What is wrong with a request before anybody reads its content.
 *  @param hosts names that the administrator has given this server */
export function gateProblem(
  { method, route = "", calls, headers }: GateRequest,
  hosts: readonly string[],
): Problem | null {
  const { host, origin } = headers;
  if (!isOwnName(host, hosts))
    return {
      code: "foreign-host",
      value: (host ?? "—").slice(0, 200),
      expected: ["localhost", ...hosts].join(", "),
    };
  const isRead = method === "GET" || method === "HEAD";
  const site = headers["sec-fetch-site"];
  if ((!isRead || notedRoute.test(route)) && !isOwnPage(site))
    return { code: "foreign-origin", value: (origin ?? headers.referer ?? String(site)).slice(0, 200) };
  if (!isRead && origin !== undefined && isForeign(origin, host))
    return { code: "foreign-origin", value: origin.slice(0, 200) };
  const called = calls.split(",").length;
  if (called > largestBatch)
    return { code: "batch-too-large", value: String(called), expected: String(largestBatch) };
  const type = headers["content-type"];
  // A file comes as it is; a page of another site cannot send this without asking first.
  if (route.startsWith("/import/") && type === "application/octet-stream") return null;
  if (!isRead && type !== undefined && !/^application\/json\s*(;|$)/i.test(type))
    return { code: "wrong-media-type", value: type.slice(0, 100) };
  return null;
}
