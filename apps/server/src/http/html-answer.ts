import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import { acceptedEncodings, type Encoding } from "./accepted-encoding.ts";
import { revalidate } from "./headers.ts";

/** A page with its compressed forms, each made when it is first asked for. */
export type Html = {
  /** Without the quotes of an ETag. */
  readonly tag: string;
  readonly plain: Buffer;
  readonly encoded: (encoding: Encoding) => Promise<Buffer>;
};

/** Made while a reader waits, so not as small as can be: a step more would cost more than it saves. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const makers: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, quick),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 6 }),
};

export function htmlOf(text: string): Html {
  const plain = Buffer.from(text);
  const made = new Map<Encoding, Promise<Buffer>>();
  return {
    tag: createHash("sha256").update(plain).digest("base64url").slice(0, 22),
    plain,
    encoded: (encoding) => {
      const bytes = made.get(encoding) ?? makers[encoding](plain);
      made.set(encoding, bytes);
      return bytes;
    },
  };
}

/** Whether the client holds this very form already; a proxy may have made the tag a weak one. */
function isHeld(request: FastifyRequest, etag: string): boolean {
  const held = request.headers["if-none-match"];
  if (held === undefined) return false;
  return held.split(",").some((one) => [etag, "*"].includes(one.trim().replace(/^W\//, "")));
}

/** Sends a page in the form that the client reads best, or 304 where it has it. */
export async function sendHtml(
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  html: Html,
  status: 200 | 404,
): Promise<FastifyReply> {
  const [encoding] = acceptedEncodings(request.headers["accept-encoding"]);
  const etag = `"${html.tag}${encoding === undefined ? "" : `-${encoding}`}"`;
  reply.header("etag", etag).header("cache-control", revalidate).header("vary", "accept-encoding");
  if (status === 200 && isHeld(request, etag)) return reply.code(304).send();
  if (encoding !== undefined) reply.header("content-encoding", encoding);
  const body = encoding === undefined ? html.plain : await html.encoded(encoding);
  return reply.code(status).type("text/html; charset=utf-8").send(body);
}
