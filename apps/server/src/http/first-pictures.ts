import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { isOfPortfolio, type StateTag } from "./byte-cache.ts";
import { type Html, htmlOf } from "./html-answer.ts";

const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    css: z.array(z.string()).optional(),
    imports: z.array(z.string()).optional(),
    dynamicImports: z.array(z.string()).optional(),
  }),
);

/** For which window a page is drawn: the server does not know the reader's. */
type View = "desk" | "phone";

/** What the web app's part for the server takes; it is built beside this one, and this one does not know what is in it. */
type PageRequest = {
  readonly url: string;
  readonly view: View;
  readonly ask: (url: string) => Promise<Response>;
  readonly template: string;
  readonly manifest: z.infer<typeof Manifest>;
};
type RenderPage = (request: PageRequest) => Promise<string>;

const Renderer = z.object({ renderPage: z.custom<RenderPage>((value) => typeof value === "function") });

/** An answer larger than this does not travel within a page: the page asks for it when it is on screen [letters]. */
const largestAnswer = 300_000;
/** Pages kept as they are in the present state, the last asked for. */
const mostKept = 100;
const longestKept = 2_000;

type Parts = {
  readonly app: FastifyInstance;
  readonly webRoot: string;
  readonly pageUrl: URL | null;
  readonly stateTag: StateTag;
  /** A name under which this server answers. */
  readonly host: string;
  readonly logError: (error: unknown, url: string) => void;
};

/** The page at the address that a request names, with its first picture; null where none can be made. */
export type FirstPicture = (request: FastifyRequest) => Promise<Html | null>;

const viewOf = ({ headers }: FastifyRequest): View =>
  /\bMobi/.test(headers["user-agent"] ?? "") ? "phone" : "desk";

/** Draws pages on the server, each once for all who ask in one state. */
export function createFirstPictures({
  app,
  webRoot,
  pageUrl,
  stateTag,
  host,
  logError,
}: Parts): FirstPicture {
  let renderer: Promise<
    Omit<PageRequest, "url" | "view" | "ask"> & { readonly renderPage: RenderPage }
  > | null = null;
  let tag = "";
  let kept = new Map<string, Promise<Html | null>>();

  // Page, parts and program are of one build: what lies on the disk later may be of the next.
  async function load(from: URL) {
    const [program, template, manifest] = await Promise.all([
      import(/* @vite-ignore */ from.href),
      readFile(join(webRoot, "index.html"), "utf8"),
      readFile(join(webRoot, ".vite/manifest.json"), "utf8"),
    ]);
    return { ...Renderer.parse(program), template, manifest: Manifest.parse(JSON.parse(manifest)) };
  }

  async function make(from: URL, url: string, view: View, ip: string) {
    renderer ??= load(from);
    const { renderPage, template, manifest } = await renderer;
    let isKeepable = true;
    const ask = async (asked: string) => {
      isKeepable &&= isOfPortfolio(asked);
      const answer = await app.inject({ url: asked, headers: { host }, remoteAddress: ip });
      if (answer.statusCode !== 200 || answer.payload.length > largestAnswer)
        throw new Error(`no answer that travels with a page: ${answer.statusCode}`);
      return new Response(answer.payload, { headers: { "content-type": "application/json" } });
    };
    const html = htmlOf(await renderPage({ url, view, ask, template, manifest }));
    return { html, isKeepable };
  }

  function keep(key: string, page: Promise<Html | null>): void {
    kept.set(key, page);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  }

  return async (request) => {
    if (pageUrl === null) return null;
    const { url, ip } = request;
    const view = viewOf(request);
    const present = stateTag();
    if (present !== tag) {
      tag = present;
      kept = new Map();
    }
    const key = `${view} ${url}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const pages = kept;
    const made = make(pageUrl, url, view, ip).then(
      ({ html, isKeepable }) => {
        if (!isKeepable) pages.delete(key);
        return html;
      },
      (error) => {
        logError(error, url);
        pages.delete(key);
        return null;
      },
    );
    if (url.length <= longestKept) keep(key, made);
    return made;
  };
}
