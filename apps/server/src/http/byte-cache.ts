import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { revalidate, securityHeaders } from "./headers.ts";

const largestTotalBytes = 32 * 1024 * 1024;
const worthZipping = 1_024;
const queryPath = "/trpc/";

type Kept = { readonly plain: Buffer; readonly zipped: Buffer | null };

/** Names the state that an answer shows: the version of the portfolio, the county's day, the build. */
export type StateTag = () => string;

export type ByteCache = {
  /** Answers a query whose bytes are known, or that the client still holds. False: somebody else must. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** Keeps the bytes of a successful query that was computed in the state `tag`. */
  keep(url: string, tag: string, body: string): void;
};

function headOf(tag: string, extra: readonly string[]): string[] {
  const common = { ...securityHeaders, "cache-control": revalidate, etag: tag, vary: "accept-encoding" };
  return [...Object.entries(common).flat(), ...extra];
}

const isQuery = ({ method, url }: IncomingMessage) =>
  method === "GET" && url !== undefined && url.startsWith(queryPath) && !url.startsWith("/trpc/changes.live");

/** Bytes of answered queries, for as long as the portfolio stands still: many readers ask the same. */
export function createByteCache(stateTag: StateTag): ByteCache {
  let tag = "";
  let total = 0;
  let kept = new Map<string, Kept>();
  let head304: string[] = [];
  let headJson: string[] = [];

  function refresh(): void {
    const present = stateTag();
    if (present === tag) return;
    tag = present;
    total = 0;
    kept = new Map();
    head304 = headOf(tag, []);
    headJson = headOf(tag, ["content-type", "application/json"]);
  }

  return {
    answer(request, response) {
      if (!isQuery(request)) return false;
      refresh();
      if (request.headers["if-none-match"] === tag) {
        response.writeHead(304, head304);
        response.end();
        return true;
      }
      const found = kept.get(request.url ?? "");
      if (found === undefined) return false;
      const isZipped = found.zipped !== null && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
      const body = isZipped && found.zipped !== null ? found.zipped : found.plain;
      const length = ["content-length", String(body.length)];
      response.writeHead(
        200,
        isZipped ? [...headJson, ...length, "content-encoding", "gzip"] : [...headJson, ...length],
      );
      response.end(body);
      return true;
    },
    keep(url, madeIn, body) {
      refresh();
      if (madeIn !== tag || kept.has(url)) return;
      const plain = Buffer.from(body);
      const entry = { plain, zipped: plain.length > worthZipping ? gzipSync(plain) : null };
      total += plain.length + (entry.zipped?.length ?? 0);
      if (total > largestTotalBytes) {
        kept.clear();
        total = 0;
        return;
      }
      kept.set(url, entry);
    },
  };
}
