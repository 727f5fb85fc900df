import type { Problem } from "@lianchi/domain";
import type { FastifyRequest } from "fastify";

const loopback = new Set(["127.0.0.1", "localhost", "::1", "[::1]"]);

export const largestBodyBytes = 1024 * 1024;
export const largestBatch = 20;

function hostNameOf(header: string): string {
  return URL.canParse(`http://${header}`) ? new URL(`http://${header}`).hostname : "";
}

/** What is wrong with a request before anybody reads its content. `host` is the address the server listens on.
 *  On a loopback address only loopback names are answered: another site's name that points here is an attack. */
export function gateProblem(
  request: Pick<FastifyRequest, "headers" | "method" | "url">,
  host: string,
): Problem | null {
  const named = hostNameOf(request.headers.host ?? "");
  if (loopback.has(host) && !loopback.has(named)) return { code: "foreign-origin", value: named };
  const { origin } = request.headers;
  if (request.method === "POST" && origin !== undefined) {
    const from = URL.canParse(origin) ? new URL(origin).host : origin;
    if (from !== request.headers.host) return { code: "foreign-origin", value: origin.slice(0, 200) };
  }
  const [path = ""] = request.url.split("?");
  const calls = path.startsWith("/trpc/")
    ? decodeURIComponent(path.slice(6).replace(/%(?![0-9a-fA-F]{2})/g, "%25")).split(",").length
    : 1;
  if (calls > largestBatch)
    return { code: "batch-too-large", value: String(calls), expected: String(largestBatch) };
  const type = request.headers["content-type"];
  if (request.method === "POST" && type !== undefined && !/^application\/json\b/.test(type))
    return { code: "wrong-media-type", value: type.slice(0, 100) };
  return null;
}
