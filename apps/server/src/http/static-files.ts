import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";
import { revalidate } from "./headers.ts";
import { answerProblem } from "./problem-answer.ts";

const oneYear = "public, max-age=31536000, immutable";
const pagePath =
  /^\/(projects|cluster|returns|reports|sites|sources|import|findings|changes|help|screen)(\/|$)/;
const isKnownPage = (path: string) => path === "/" || pagePath.test(path);

async function sendPage(reply: FastifyReply, page: string, status: 200 | 404): Promise<FastifyReply> {
  return reply
    .code(status)
    .header("cache-control", revalidate)
    .type("text/html; charset=utf-8")
    .send(await readFile(page));
}

/** The built web app. Files with a hash in their name are kept for good; the page itself is asked for each time. */
export async function addStaticFiles(app: FastifyInstance, webRoot: string): Promise<void> {
  const page = join(webRoot, "index.html");
  if (existsSync(page)) {
    await app.register(fastifyStatic, {
      root: webRoot,
      index: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) =>
        reply.header("cache-control", path.includes("/assets/") ? oneYear : revalidate),
    });
    // The folder itself is no file: asked for it, the tree above would answer an error of its own.
    app.get("/", (_, reply) => sendPage(reply, page, 200));
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
    return sendPage(reply, page, isKnownPage(path) ? 200 : 404);
  });
}
