import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { acceptedEncodings } from "./accepted-encoding.ts";
import { answerHeaders, revalidate } from "./headers.ts";

/** Bodies and addresses together. */
const largestTotalBytes = 32 * 1024 * 1024;
/** Each entry costs memory beside its bytes, which nobody counts. */
const mostKept = 2_000;
/** Longer addresses are answered, but not kept [letters]. */
const longestKept = 4_096;
const worthZipping = 1_024;

/** Names the state that an answer shows: the version of the portfolio, the county's day, the build. */
export type StateTag = () => string;

export type ByteCache = {
  /** Answers a query whose bytes are known or that the client still holds, and hands on what it cannot answer. While
   *  somebody computes an answer, whoever asks the same waits for it: after a write a thousand readers cost one query. */
  answer(request: IncomingMessage, response: ServerResponse, handOn: () => void): void;
  /** Keeps the bytes of a successful query whose computing began in the state `tag`.
   *  @returns the same bytes zipped; null where they are not kept, or too few to be worth it */
  keep(url: string, tag: string, body: string): Buffer | null;
};

/** An address as our own clients write it. Whatever is written otherwise (%72eports, #, http://host/…) still finds its way,
 *  but what it asks for is known only to the router. */
const plainQuery = /^\/trpc\/([\w.,]+)(?:\?([^#]*))?$/;
/** How an import or an order stands, and which files left, is no state of the portfolio: its version does not tell when
 *  it changes. A live stream has no end. */
const changesUnseen = /^(imports\.|reports\.|changes\.live$)/;
/** What tRPC reads of an address. With anything else added, one answer would have addresses without end. */
const knownParameter = /^(batch|input)=/;

/** The answer depends on nothing but the address and the state of the portfolio. Several queries may be in one address. */
export function isOfPortfolio(url: string): boolean {
  const [, names, parameters = ""] = plainQuery.exec(url) ?? [];
  return (
    names !== undefined &&
    !names.split(",").some((name) => changesUnseen.test(name)) &&
    (parameters === "" || parameters.split("&").every((one) => knownParameter.test(one)))
  );
}

export const isZippable = (headers: IncomingHttpHeaders) =>
  acceptedEncodings(headers["accept-encoding"]).includes("gzip");

type Variant = { readonly head: string[]; readonly body: Buffer };
type Kept = { readonly plain: Variant; readonly zipped: Variant | null; readonly bytes: number };

const isQuery = ({ method, url = "", headers }: IncomingMessage) =>
  method === "GET" &&
  isOfPortfolio(url) &&
  // A client that wants its batch as a stream of lines cannot read these bytes.
  headers["trpc-accept"] === undefined;

function keptOf(url: string, text: string, common: readonly string[]): Kept {
  const variant = (body: Buffer, ...extra: readonly string[]): Variant => ({
    head: [...common, "content-length", String(body.length), ...extra],
    body,
  });
  const plain = variant(Buffer.from(text));
  const zipped =
    plain.body.length > worthZipping
      ? variant(gzipSync(plain.body, { level: 9 }), "content-encoding", "gzip")
      : null;
  return { plain, zipped, bytes: url.length + plain.body.length + (zipped?.body.length ?? 0) };
}

/** Bytes of answered queries, for as long as the portfolio stands still: many readers ask the same, and bytes that are
 *  known need no router. */
export function createByteCache(stateTag: StateTag): ByteCache {
  let tag = "";
  let totalBytes = 0;
  let kept = new Map<string, Kept>();
  let underWay = new Map<string, (() => void)[]>();
  let head304: string[] = [];
  let headJson: string[] = [];

  function refresh(): void {
    const present = stateTag();
    if (present === tag) return;
    tag = present;
    totalBytes = 0;
    kept = new Map();
    // Who waits for an answer of the state before is told when it comes; who asks now begins anew.
    underWay = new Map();
    head304 = ["etag", tag, "cache-control", revalidate, "vary", answerHeaders.vary];
    headJson = [...Object.entries(answerHeaders).flat(), ...head304.slice(0, 4)];
    headJson.push("content-type", "application/json");
  }

  function dropOldest(): void {
    for (const [url, { bytes }] of kept) {
      if (totalBytes <= largestTotalBytes && kept.size <= mostKept) return;
      kept.delete(url);
      totalBytes -= bytes;
    }
  }

  /** Sends what is known of a query in the present state; false when nothing is. */
  function send({ url = "", headers }: IncomingMessage, response: ServerResponse): boolean {
    refresh();
    // A proxy that zips makes the tag a weak one: W/"…".
    if (headers["if-none-match"]?.endsWith(tag) === true) {
      response.writeHead(304, head304).end();
      return true;
    }
    const found = kept.get(url);
    if (found === undefined) return false;
    kept.delete(url);
    kept.set(url, found);
    const { head, body } = (isZippable(headers) ? found.zipped : null) ?? found.plain;
    response.writeHead(200, head).end(body);
    return true;
  }

  /** The first to ask computes; the others wait until its answer is kept or gone. */
  function answer(request: IncomingMessage, response: ServerResponse, handOn: () => void): void {
    if (!isQuery(request)) {
      handOn();
      return;
    }
    if (send(request, response)) return;
    const { url = "" } = request;
    if (url.length > longestKept) {
      handOn();
      return;
    }
    const waiting = underWay.get(url);
    if (waiting !== undefined) {
      const since = tag;
      // A refusal is not kept: then each hears it for itself.
      waiting.push(() => {
        if (stateTag() !== since) answer(request, response, handOn);
        else if (!send(request, response)) handOn();
      });
      return;
    }
    const mine: (() => void)[] = [];
    const all = underWay;
    all.set(url, mine);
    response.once("close", () => {
      if (all.get(url) === mine) all.delete(url);
      for (const ask of mine.splice(0)) ask();
    });
    handOn();
  }

  return {
    answer,
    keep(url, madeIn, text) {
      refresh();
      if (madeIn !== tag || url.length > longestKept) return null;
      const known = kept.get(url);
      if (known !== undefined) return known.zipped?.body ?? null;
      const entry = keptOf(url, text, headJson);
      kept.set(url, entry);
      totalBytes += entry.bytes;
      dropOldest();
      const waiting = underWay.get(url) ?? [];
      underWay.delete(url);
      for (const ask of waiting.splice(0)) ask();
      return entry.zipped?.body ?? null;
    },
  };
}
