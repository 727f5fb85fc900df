import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, runningServer } from "./running-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer();
});
afterAll(() => server[Symbol.asyncDispose]());

/** The address as it is written: `fetch` would tidy it. */
function statusOf(path: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  const { port, hostname, host } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ port, hostname, path, headers: { host, ...headers }, agent: false }, (answer) => {
      answer.resume().on("end", () => resolve(answer.statusCode));
    });
    sent.on("error", reject).end();
  });
}

const written = (path: string, coded: string) => [
  path,
  path.replace("/export", "/%65xport"),
  coded,
  `${server.url}${path}`,
];

describe("an address that is written in code", () => {
  it("of a report is refused to another site's page like the plain one", async () => {
    for (const path of written("/export/reports/quarterly.xlsx", "/export/%72eports/quarterly.xlsx"))
      expect(await statusOf(path, { "sec-fetch-site": "cross-site" }), path).toBe(403);
    expect(await server.client.reports.exports.query()).toEqual([]);
  });

  it("carries no more calls in one request than the plain one", async () => {
    for (const prefix of ["/trpc/", "/%74rpc/", `${server.url}/trpc/`]) {
      const names = Array.from({ length: 21 }, () => "server.status");
      expect(await statusOf(`${prefix}${names.join(",")}?batch=1`), prefix).toBe(400);
    }
  });

  it("of an export counts as an export", async () => {
    const many = Array.from({ length: 60 }, () => statusOf("/%65xport/none.txt"));
    expect(await Promise.all(many)).toContain(429);
  });
});
