import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newFolder, type RunningServer, refusalIn, runningServer } from "./running-server.ts";
import { capacity } from "./writes.ts";

let server: RunningServer;
const webRoot = newFolder();
beforeAll(async () => {
  mkdirSync(join(webRoot, "assets"));
  writeFileSync(join(webRoot, "index.html"), "<!doctype html><title>连池绿能</title>");
  writeFileSync(join(webRoot, "assets/app-1a2b3c4d.js"), "export {};");
  server = await runningServer({ webRoot });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(webRoot, { recursive: true });
});

const overview = "/trpc/portfolio.overview";
const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });

describe("validity of an answer", () => {
  it("spares a reader what they have, until something changes", async () => {
    const first = await get(overview);
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe("no-cache");
    for (const held of [etag, `W/${etag}`]) {
      const second = await get(overview, { "if-none-match": held });
      expect([second.status, await second.text()]).toEqual([304, ""]);
    }
    await server.client.projects.recordFigure.mutate({
      actor: "王",
      expectedVersion: 1,
      fields: capacity(210_000),
    });
    const third = await get(overview, { "if-none-match": etag });
    expect(third.status).toBe(200);
    expect(await third.text()).toContain("210000");
    expect(third.headers.get("etag")).not.toBe(etag);
  });

  it("sends the same bytes from the router and from the cache, zipped for those who can read it", async () => {
    const path = `${overview}?input=${encodeURIComponent(JSON.stringify({ projects: ["heping-wind"] }))}`;
    const [fromRouter, fromCache] = [await get(path), await get(path)];
    const text = await fromRouter.text();
    expect(await fromCache.text()).toBe(text);
    const zipped = await get(path, { "accept-encoding": "gzip" });
    expect(zipped.headers.get("content-encoding")).toBe("gzip");
    expect(Number(zipped.headers.get("content-length"))).toBeLessThan(text.length / 2);
    expect(await zipped.text()).toBe(text);
    expect(zipped.headers.get("vary")).toContain("accept-encoding");
    const names = (answer: Response) =>
      [...answer.headers.keys()].filter((name) => name !== "content-encoding");
    expect(names(zipped)).toEqual(names(fromRouter));
  });

  it("answers a streamed batch as a stream, although the bytes of the plain one are known", async () => {
    const path = "/trpc/server.status,server.status?batch=1";
    await get(path);
    const streamed = await get(path, { "trpc-accept": "application/jsonl" });
    expect((await streamed.text()).split("\n").length).toBeGreaterThan(2);
  });

  it("lets nobody keep a refusal", async () => {
    const refused = await get("/trpc/portfolio.nothing");
    expect(refused.headers.get("cache-control")).toBe("no-store");
    expect(refused.headers.get("etag")).toBeNull();
  });

  it("gives a chart's file the same tag, a name in Chinese and its type", async () => {
    const path = "/export/charts/capacity-by-stage.csv?lang=zh";
    const file = await get(path);
    expect(file.headers.get("content-type")).toMatch(/^text\/csv/);
    expect(decodeURIComponent(file.headers.get("content-disposition") ?? "")).toContain("连池绿能");
    const again = await get(path, { "if-none-match": file.headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
  });
});

describe("what surrounds an answer", () => {
  it("keeps strict headers on every kind of answer", async () => {
    const paths = ["/", overview, overview, "/nowhere", "/healthz", "/export/charts/capacity-by-stage.csv"];
    for (const path of paths) {
      const { headers } = await get(path);
      expect(headers.get("content-security-policy"), path).toContain("default-src 'self'");
      expect(headers.get("content-security-policy"), path).not.toContain("unsafe-eval");
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
      expect(headers.get("referrer-policy"), path).toBe("no-referrer");
      expect(headers.get("cross-origin-opener-policy"), path).toBe("same-origin");
    }
  });

  it("serves the page under each of its addresses, and files for good", async () => {
    // Every page that the router knows: the one of help was answered as unknown.
    const router = readFileSync(new URL("../../apps/web/src/app/router.tsx", import.meta.url), "utf8");
    const pages = [...router.matchAll(/path: "([^"]+)"/g)].map(([, path = ""]) => path.replace("$id", "x"));
    expect(pages).toContain("/help");
    for (const path of [...pages, "/projects/heping-wind?lang=en"]) {
      const page = await get(path, { accept: "text/html" });
      expect([page.status, page.headers.get("cache-control")], path).toEqual([200, "no-cache"]);
      expect(await page.text()).toContain("连池绿能");
    }
    const asset = await get("/assets/app-1a2b3c4d.js");
    expect(asset.headers.get("cache-control")).toContain("immutable");
    expect((await get("/assets/gone.js")).status).toBe(404);
    const lost = await get("/nowhere", { accept: "text/html" });
    expect([lost.status, lost.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
  });

  it("leads no path out of its folder", async () => {
    for (const path of ["/..%2f..%2fetc/passwd", "/assets/..%2f..%2findex.html", "/%2e%2e/%2e%2e/etc/passwd"])
      expect(await (await get(path)).text()).not.toContain("root:");
  });

  it("is up, and ready with the version it shows", async () => {
    expect(await (await get("/healthz")).json()).toEqual({ status: "up" });
    const { version } = await server.client.server.status.query();
    expect(await (await get("/readyz")).json()).toEqual({ status: "ready", version });
  });

  it("slows down one address that writes without pause, and says how long to wait", async () => {
    await using busy = await runningServer({ webRoot });
    const write = () =>
      fetch(`${busy.url}/trpc/projects.recordFigure`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: "{}",
      });
    // Many more than what comes free again meanwhile, on a starved machine too.
    const answers = await Promise.all(Array.from({ length: 400 }, write));
    const refused = answers.find(({ status }) => status === 429);
    if (refused === undefined) throw new Error("nobody was told to wait");
    expect(refused.headers.get("retry-after")).toBe("1");
    expect((await refusalIn(refused)).problems[0]?.message.zh).toContain("1 秒");
    expect((await fetch(busy.url + overview)).status).toBe(200);
  });
});
