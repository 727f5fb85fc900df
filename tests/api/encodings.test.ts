import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newFolder, type RunningServer, runningServer } from "./running-server.ts";

const script = `export const words = ${JSON.stringify("连池绿能".repeat(2_000))};`;
const page = `<!doctype html><title>连池绿能</title><p>${"年".repeat(2_000)}</p>`;
const asset = "/assets/app-1a2b3c4d.js";

let server: RunningServer;
const webRoot = newFolder();
beforeAll(async () => {
  mkdirSync(join(webRoot, "assets"));
  writeFileSync(join(webRoot, "index.html"), page);
  writeFileSync(join(webRoot, asset), script);
  writeFileSync(join(webRoot, `${asset}.br`), brotliCompressSync(script));
  writeFileSync(join(webRoot, `${asset}.gz`), gzipSync(script));
  writeFileSync(join(webRoot, "assets/small-1a2b3c4d.js"), "export {};");
  server = await runningServer({ webRoot });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(webRoot, { recursive: true });
});

type Answer = {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly body: Buffer;
};

/** Unlike `fetch`, adds no header of its own and unpacks nothing. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(`${server.url}${path}`, { headers, method, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          header: (name) => answer.headers[name]?.toString(),
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on("error", reject).end();
  });
}

const unpack = (encoding: string | undefined, body: Buffer) => {
  if (encoding === "br") return brotliDecompressSync(body).toString();
  return encoding === "gzip" ? gunzipSync(body).toString() : body.toString();
};

const cases = [
  { accept: "gzip, deflate, br, zstd", encoding: "br" },
  { accept: "gzip, deflate", encoding: "gzip" },
  { accept: "br;q=0, gzip", encoding: "gzip" },
  { accept: "br;q=0.2, gzip;q=0.9", encoding: "gzip" },
  { accept: "identity", encoding: undefined },
  { accept: "gzip;q=0, br;q=0", encoding: undefined },
] as const;

describe.each([
  { what: "a part of the web app", path: asset, text: script, keep: "immutable" },
  { what: "the page", path: "/", text: page, keep: "no-cache" },
  { what: "the page under another of its addresses", path: "/cluster?lang=en", text: page, keep: "no-cache" },
])("$what", ({ path, text, keep }) => {
  it.each(cases)("for “$accept” travels as $encoding", async ({ accept, encoding }) => {
    const { status, header, body } = await ask(path, { "accept-encoding": accept });
    expect([status, header("content-encoding")]).toEqual([200, encoding]);
    expect(header("vary")).toContain("accept-encoding");
    expect(header("cache-control")).toContain(keep);
    expect(header("content-length")).toBe(String(body.length));
    expect(unpack(encoding, body)).toBe(text);
    if (encoding !== undefined) expect(body.length).toBeLessThan(text.length / 4);
  });

  it("travels plain to a client that names no encoding", async () => {
    const { header, body } = await ask(path);
    expect(header("content-encoding")).toBeUndefined();
    expect(header("vary")).toContain("accept-encoding");
    expect(body.toString()).toBe(text);
  });

  it("has a tag for each of its forms, and is not sent to whoever holds that form", async () => {
    const forms = ["br", "gzip", "identity"];
    const tags = await Promise.all(
      forms.map(async (accept) => (await ask(path, { "accept-encoding": accept })).header("etag") ?? ""),
    );
    expect(new Set(tags).size).toBe(3);
    for (const [at, accept] of forms.entries())
      for (const [other, tag] of tags.entries()) {
        const again = await ask(path, { "accept-encoding": accept, "if-none-match": tag });
        expect([accept, tag, again.status]).toEqual([accept, tag, at === other ? 304 : 200]);
        if (at !== other) continue;
        expect(again.body).toHaveLength(0);
        expect(again.header("vary")).toContain("accept-encoding");
      }
  });

  it("tells its head alone when only that is asked for", async () => {
    for (const accept of ["br", "gzip", "identity"]) {
      const whole = await ask(path, { "accept-encoding": accept });
      const head = await ask(path, { "accept-encoding": accept }, "HEAD");
      expect([head.status, head.body.length]).toEqual([200, 0]);
      for (const name of ["etag", "content-encoding", "content-length", "content-type", "vary"])
        expect([name, head.header(name)]).toEqual([name, whole.header(name)]);
    }
  });
});

describe("a part of the web app", () => {
  it("has no other form where none is worth it", async () => {
    const { header, body } = await ask("/assets/small-1a2b3c4d.js", { "accept-encoding": "br, gzip" });
    expect(header("content-encoding")).toBeUndefined();
    expect(header("content-type")).toMatch(/javascript/);
    expect(body.toString()).toBe("export {};");
  });

  it("is sent in pieces of the very form that is asked for", async () => {
    for (const accept of ["br", "gzip", "identity"]) {
      const whole = await ask(asset, { "accept-encoding": accept });
      const part = await ask(asset, { "accept-encoding": accept, range: "bytes=3-12" });
      expect([part.status, part.header("content-encoding")]).toEqual([206, whole.header("content-encoding")]);
      expect(part.header("etag")).toBe(whole.header("etag"));
      expect(part.header("content-range")).toBe(`bytes 3-12/${whole.body.length}`);
      expect(part.body).toEqual(whole.body.subarray(3, 13));
    }
  });

  it("keeps its type whatever its form", async () => {
    for (const accept of ["br", "gzip", "identity"])
      expect((await ask(asset, { "accept-encoding": accept })).header("content-type")).toMatch(
        /^text\/javascript|^application\/javascript/,
      );
  });
});

describe("an answer of the API", () => {
  it("is zipped the first time too, and for nobody who refuses it", async () => {
    const path = `/trpc/portfolio.overview?input=${encodeURIComponent('{"projects":["heping-wind"]}')}`;
    const first = await ask(path, { "accept-encoding": "gzip" });
    const again = await ask(path, { "accept-encoding": "gzip" });
    for (const { status, header } of [first, again])
      expect([status, header("content-encoding")]).toEqual([200, "gzip"]);
    expect(first.body).toEqual(again.body);
    const refused = await ask(path, { "accept-encoding": "gzip;q=0" });
    expect(refused.header("content-encoding")).toBeUndefined();
    expect(gunzipSync(first.body).toString()).toBe(refused.body.toString());
  });
});
