import { createServer, get, type IncomingMessage } from "node:http";
import { afterAll, describe, expect, it } from "vitest";
import { type ByteCache, createByteCache, isOfPortfolio } from "./byte-cache.ts";

let state = '"1"';
let computed: (() => void)[] = [];
let cache: ByteCache = createByteCache(() => state);

/** Computes nothing by itself: the test says when each answer is there. */
const server = createServer((request, response) =>
  cache.answer(request, response, () => {
    const { url = "" } = request;
    const begunIn = state;
    computed.push(() => {
      const isRefused = url.endsWith("refused");
      const body = `${url} in ${begunIn}`;
      if (!isRefused) cache.keep(url, begunIn, body);
      response.writeHead(isRefused ? 404 : 200, { etag: begunIn }).end(body);
    });
  }),
).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const address = server.address();
const port = typeof address === "object" ? address?.port : 0;
afterAll(() => server.close());

type Answer = { readonly status: number | undefined; readonly body: string };
const ask = (path: string, headers: Record<string, string> = {}) =>
  new Promise<Answer>((resolve, reject) => {
    get({ port, host: "127.0.0.1", path, headers, agent: false }, (answer: IncomingMessage) => {
      let body = "";
      answer.setEncoding("utf8").on("data", (chunk: string) => {
        body += chunk;
      });
      answer.on("end", () => resolve({ status: answer.statusCode, body }));
    }).on("error", reject);
  });
/** Until so many computations wait for the test's word. */
async function untilComputing(count: number): Promise<void> {
  while (computed.length < count) await new Promise((resolve) => setImmediate(resolve));
}
const release = () => {
  for (const finish of computed.splice(0)) finish();
};
function fresh(): void {
  state = '"1"';
  computed = [];
  cache = createByteCache(() => state);
}

describe("the byte cache", () => {
  it("lets one compute for all who ask the same at once", async () => {
    fresh();
    const all = Promise.all(Array.from({ length: 20 }, () => ask("/trpc/a")));
    await untilComputing(1);
    while ((await connections()) < 20) await new Promise((resolve) => setImmediate(resolve));
    expect(computed.length).toBe(1);
    release();
    expect(new Set((await all).map(({ body }) => body))).toEqual(new Set(['/trpc/a in "1"']));
    expect((await ask("/trpc/a")).body).toBe('/trpc/a in "1"');
  });

  it("forgets at the next state, and keeps no answer that was begun before it", async () => {
    fresh();
    const old = ask("/trpc/a");
    await untilComputing(1);
    state = '"2"';
    const next = ask("/trpc/a");
    await untilComputing(2);
    release();
    expect([(await old).body, (await next).body]).toEqual(['/trpc/a in "1"', '/trpc/a in "2"']);
    expect((await ask("/trpc/a")).body).toBe('/trpc/a in "2"');
    expect((await ask("/trpc/a", { "if-none-match": '"1"' })).status).toBe(200);
    expect((await ask("/trpc/a", { "if-none-match": 'W/"2"' })).status).toBe(304);
  });

  it("lets each hear a refusal for itself", async () => {
    fresh();
    const all = Promise.all([ask("/trpc/refused"), ask("/trpc/refused")]);
    await untilComputing(1);
    while ((await connections()) < 2) await new Promise((resolve) => setImmediate(resolve));
    release();
    await untilComputing(1);
    release();
    expect((await all).map(({ status }) => status)).toEqual([404, 404]);
  });

  it("ever new addresses with small answers do not fill the memory", async () => {
    fresh();
    for (let index = 0; index < 2_001; index++) cache.keep(`/trpc/a?input=${index}`, state, "{}");
    expect((await ask("/trpc/a?input=2000")).body).toBe("{}");
    expect(computed.length).toBe(0);
    const first = ask("/trpc/a?input=0");
    await untilComputing(1);
    release();
    expect((await first).body).toContain("in");
    // Ever new long addresses, and such as nobody reads, are not kept at all.
    for (const path of [`/trpc/a?input=${"9".repeat(5_000)}`, "/trpc/a?x=1", "/trpc/a?input=1&x=1"])
      for (const _ of [1, 2]) {
        const answer = ask(path);
        await untilComputing(1);
        release();
        await answer;
      }
  });

  it("an address that is written in code is not taken for another", () => {
    for (const url of ["/trpc/a.b", "/trpc/a.b,c.d?batch=1&input=%7B%7D"])
      expect(isOfPortfolio(url), url).toBe(true);
    for (const url of [
      "/trpc/%69mports.job?input=1",
      "/trpc/a.b,reports.job?batch=1",
      "/trpc/a.b%2creports.job",
      "/trpc/%63hanges.live",
      "/trpc/changes.live?input=1",
      "/trpc/imports.job#",
      "http://localhost/trpc/imports.job",
      "/%74rpc/a.b",
    ])
      expect(isOfPortfolio(url), url).toBe(false);
  });

  it("leaves writes, live streams and other addresses alone", async () => {
    fresh();
    for (const path of ["/trpc/changes.live", "/healthz"]) {
      const answers = Promise.all([ask(path), ask(path)]);
      await untilComputing(2);
      release();
      await answers;
    }
  });
});

function connections(): Promise<number> {
  return new Promise((resolve, reject) =>
    server.getConnections((error, count) => (error === null ? resolve(count) : reject(error))),
  );
}
