import { createServer, get, type IncomingMessage } from "node:http";
import { afterAll, describe, expect, it } from "vitest";
import { type ByteCache, createByteCache } from "./byte-cache.ts";

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
