import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import type { FirstPicture } from "./first-pictures.ts";
import { revalidate } from "./headers.ts";
import { type Html, htmlOf, sendHtml } from "./html-answer.ts";
import { answerProblem } from "./problem-answer.ts";

const oneYear = "public, max-age=31536000, immutable";
const pagePath =
  /^\/(projects|cluster|returns|reports|sites|sources|import|findings|changes|help|screen)(\/|$)/;
const isKnownPage = (path: string) => path === "/" || pagePath.test(path);

/** The page as it lies on the disk, read again when a build has replaced it. */
function pageReader(file: string): () => Promise<Html> {
  let known: { readonly at: number; readonly html: Html } | null = null;
  return async () => {
    const { mtimeMs } = await stat(file);
    if (known?.at !== mtimeMs) known = { at: mtimeMs, html: htmlOf(await readFile(file, "utf8")) };
    return known.html;
  };
}

/** The built web app. Files with a hash in their name are kept for good; the page itself is asked for each time. */
export async function addStaticFiles(
  app: FastifyInstance,
  webRoot: string,
  firstPicture: FirstPicture,
): Promise<void> {
  const page = join(webRoot, "index.html");
  const readPage = pageReader(page);
  if (existsSync(page)) {
    await app.register(fastifyStatic, {
      root: webRoot,
      index: false,
      preCompressed: true,
      // What the build tells of itself is nobody else's.
      dotfiles: "ignore",
      cacheControl: false,
      setHeaders: (reply, path) =>
        reply.header("cache-control", path.includes("/assets/") ? oneYear : revalidate),
    });
    // The folder itself is no file: asked for it, the tree above would answer an error of its own.
    app.get("/", async (request, reply) =>
      sendHtml({ request, reply }, (await firstPicture(request)) ?? (await readPage()), 200),
    );
  }
  app.setNotFoundHandler(async (request, reply) => {
    const [path = "/"] = request.url.split("?");
    const isPage =
      (request.method === "GET" || request.method === "HEAD") &&
      (isKnownPage(path) || (request.headers.accept ?? "").includes("text/html"));
    const isApi = path.startsWith("/trpc") || path.startsWith("/export");
    if (!isPage || isApi || !existsSync(page))
      return answerProblem(reply, { code: "unknown-address", value: path.slice(0, 200) });
    // The page's own router says what it does not know; the status tells programs.
    const isKnown = isKnownPage(path);
    const picture = isKnown ? await firstPicture(request) : null;
    return sendHtml({ request, reply }, picture ?? (await readPage()), isKnown ? 200 : 404);
  });
}
