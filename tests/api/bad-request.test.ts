import { connect } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { expectRefusal } from "./expect-refusal.ts";
import { type RunningServer, refusalIn, refusalOf, runningServer } from "./running-server.ts";
import { capacity } from "./writes.ts";

let server: RunningServer;
let versionBefore: number;
beforeAll(async () => {
  server = await runningServer();
  ({ version: versionBefore } = await server.client.server.status.query());
});
afterEach(async () => {
  const { version } = await server.client.server.status.query();
  expect(version, "the server lives and nothing was written").toBe(versionBefore);
});
afterAll(() => server[Symbol.asyncDispose]());

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/trpc/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });

describe("a bad request", () => {
  it("a body of 2 MB", async () => {
    expectRefusal(
      await refusalIn(await post("projects.recordFigure", JSON.stringify("x".repeat(2 * 1024 * 1024)))),
      {
        code: "body-too-large",
        status: 413,
        zh: ["1 MB", "分次"],
        en: ["1 MB", "in parts"],
      },
    );
  });

  it("1,000 batched calls, read or write", async () => {
    const paths = (path: string) => Array.from({ length: 1_000 }, () => path).join(",");
    const expected = {
      code: "batch-too-large",
      status: 400,
      zh: ["1000", "20", "分批"],
      en: ["1000", "20", "smaller batches"],
    };
    const reads = await fetch(`${server.url}/trpc/${paths("server.status")}?batch=1`);
    expectRefusal(await refusalIn(reads), expected);
    const writes = await post(`${paths("projects.save")}?batch=1`, "{}");
    expectRefusal(await refusalIn(writes), expected);
    const hidden = await fetch(`${server.url}/trpc/${paths("server.status").replaceAll(",", "%2C")}?batch=1`);
    expectRefusal(await refusalIn(hidden), expected);
  });

  it("broken JSON, in a body and in an address", async () => {
    const expected = { code: "broken-json", status: 400, zh: ["JSON"], en: ["JSON"] };
    expectRefusal(await refusalIn(await post("projects.recordFigure", "{broken")), expected);
    expectRefusal(
      await refusalIn(await fetch(`${server.url}/trpc/portfolio.overview?input=%7Bbroken`)),
      expected,
    );
  });

  it("another media type", async () => {
    const sent = await post("projects.recordFigure", "<a/>", { "content-type": "application/xml" });
    expectRefusal(await refusalIn(sent), {
      code: "wrong-media-type",
      status: 415,
      zh: ["application/xml", "application/json"],
      en: ["application/xml", "application/json"],
    });
  });

  it("a write from another site, a read under another name", async () => {
    const body = JSON.stringify({ actor: "王", expectedVersion: 1, fields: capacity(1) });
    const sent = await post("projects.recordFigure", body, { origin: "https://evil.example" });
    expectRefusal(await refusalIn(sent), {
      code: "foreign-origin",
      status: 403,
      zh: ["https://evil.example"],
      en: ["https://evil.example"],
    });
    expect(await statusUnderName("evil.example")).toBe(421);
    expect(await statusUnderName("localhost:1")).toBe(200);
  });

  it("an unknown chart, an unknown format, a wrong width", async () => {
    const exported = async (path: string) => refusalIn(await fetch(`${server.url}/export/charts/${path}`));
    expectRefusal(await exported("pie.svg"), {
      code: "unknown-chart",
      status: 404,
      zh: ["“pie”", "capacity-by-stage"],
      en: ["“pie”", "cluster-progress"],
    });
    expectRefusal(await exported("capacity-by-stage.gif"), {
      code: "unknown-format",
      status: 404,
      zh: ["“gif”", "svg, png, pdf, csv"],
      en: ["“gif”", "svg, png, pdf, csv"],
    });
    expectRefusal(await exported("capacity-by-stage.svg?width=9"), {
      code: "invalid-field",
      status: 400,
      zh: ["“宽度”", "400"],
      en: ["“Width”", "400"],
    });
    expectRefusal(await exported("capacity-by-stage.svg?projects=nowhere"), {
      code: "unknown-project",
      status: 404,
      zh: ["“nowhere”"],
      en: ["“nowhere”"],
    });
  });

  it("an unknown address, an unknown procedure, a number that is none", async () => {
    const expected = { code: "unknown-address", status: 404, zh: ["检查链接"], en: ["Check the link"] };
    expectRefusal(await refusalIn(await fetch(`${server.url}/nowhere`)), expected);
    expectRefusal(await refusalIn(await fetch(`${server.url}/trpc/portfolio.nothing`)), expected);
    expectRefusal(
      await refusalOf(server.client.portfolio.provenance.query({ key: "heping-wind.siteCount" })),
      expected,
    );
    expect((await fetch(`${server.url}/%zz`)).status).toBe(404);
  });

  it("what is no HTTP at all", async () => {
    expect(await rawAnswer("nonsense\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
    const endless = `GET /${"a".repeat(40_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
    expect(await rawAnswer(endless)).toMatch(/^HTTP\/1\.1 431 .*"body-too-large"/s);
  });
});

function rawAnswer(request: string): Promise<string> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), "127.0.0.1", () => socket.write(request));
    let answer = "";
    socket.setEncoding("utf8");
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}

async function statusUnderName(host: string): Promise<number> {
  const answer = await rawAnswer(
    `GET /trpc/server.status HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
  );
  return Number(answer.slice(9, 12));
}
