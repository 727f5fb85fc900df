import { request } from "node:http";
import { describe, expect, it } from "vitest";
import { type RunningServer, runningServer } from "./running-server.ts";

/** Asks as a browser does that took another name for this address. */
function statusUnder(
  { url }: RunningServer,
  host: string,
  { method = "GET", path = "/", headers = {} }: { method?: string; path?: string; headers?: object } = {},
): Promise<number | undefined> {
  const { port, hostname } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request(
      { port, hostname: hostname.replace(/[[\]]/g, ""), method, path, headers: { ...headers, host } },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      },
    );
    sent.on("error", reject);
    sent.end();
  });
}

const json = { "content-type": "application/json" };

describe("the names that the server answers to", () => {
  it.each(["127.0.0.1", "127.0.0.2", "::ffff:127.0.0.1"])(
    "are loopback names on HOST=%s: a page under another name can neither read nor write",
    async (HOST) => {
      await using server = await runningServer({ env: { HOST } });
      for (const path of ["/", "/trpc/portfolio.overview", "/export/sites.csv"]) {
        expect(await statusUnder(server, "evil.example", { path }), path).toBe(421);
        expect(await statusUnder(server, "localhost", { path }), path).toBe(200);
      }
      const write = { method: "POST", path: "/trpc/server.openDemo", headers: json };
      expect(await statusUnder(server, "evil.example", write)).toBe(421);
      expect((await server.client.server.status.query()).isOpen).toBe(false);
    },
  );

  it("are those of LIANCHI_HOSTS on an open address, and every page says that nobody signs in", async () => {
    await using server = await runningServer({
      env: { HOST: "0.0.0.0", LIANCHI_HOSTS: "energy.example.cn, 10.0.0.5", LIANCHI_LOG: "silent" },
    });
    expect(await statusUnder(server, "energy.example.cn:4614")).toBe(200);
    expect(await statusUnder(server, "10.0.0.5")).toBe(200);
    expect(await statusUnder(server, "evil.example")).toBe(421);
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await server.client.server.status.query()).isOpen).toBe(true);
  });

  it("are that of LIANCHI_PUBLIC_URL, too: it had to be said again in LIANCHI_HOSTS", async () => {
    await using server = await runningServer({
      env: { LIANCHI_PUBLIC_URL: "https://Energy.example.cn:8443", LIANCHI_LOG: "silent" },
    });
    expect(await statusUnder(server, "energy.example.cn:8443")).toBe(200);
    expect(await statusUnder(server, "evil.example")).toBe(421);
    expect((await server.client.server.status.query()).isOpen).toBe(true);
  });

  it("do not help a picture on another site to a report: nothing is noted in the list of files that left", async () => {
    await using server = await runningServer();
    const path = "/export/reports/quarterly.pdf?period=2026-Q3";
    const headers = { "sec-fetch-site": "cross-site", "sec-fetch-dest": "image" };
    expect(await statusUnder(server, "localhost", { path, headers })).toBe(403);
    expect(await server.client.reports.exports.query()).toEqual([]);
  });
});
