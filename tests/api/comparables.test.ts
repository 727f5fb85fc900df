import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { upload } from "./comparables.ts";
import { expectRefusal } from "./expect-refusal.ts";
import { type RunningServer, refusalIn, refusalOf, runningServer } from "./running-server.ts";

const head = "项目,地点,技术,装机(MW),总投资(万元),年发电量(万千瓦时),链接,存疑";
const table = `${head}\n甲风电,某县,风电,200,155000,59800,https://example.org/a,单一来源\n乙热电,某县,生物质,0.03,28300,,,\n`;
const keeping = (expectedVersion: number) => ({
  name: "可比.csv",
  keep: "1",
  actor: "李工",
  expectedVersion: String(expectedVersion),
});
const list = ({ client }: RunningServer) => client.comparables.list.query();

describe("a table of comparables", () => {
  it("is answered at once with what it says, and keeps nothing until it is asked to", async () => {
    await using server = await runningServer();
    const before = await server.client.server.status.query();
    const answer = await upload(server, table);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.json()).toMatchObject({
      keptVersion: null,
      encoding: "utf-8",
      unused: [],
      rows: [
        { row: { name: "甲风电", capacityKw: 200_000 }, measures: { unitCost: 7_750 }, findings: [] },
        { row: { capacityKw: 30 }, findings: [{ severity: "red", reading: { denominator: 30_000 } }] },
      ],
    });
    expect(await list(server)).toEqual({ version: 0, loaded: null, rows: [] });
    expect(await server.client.server.status.query()).toEqual(before);
  });

  it("is kept with who and when, replaced by the next, taken away, and stays in the history", async () => {
    await using server = await runningServer();
    expect(await (await upload(server, table, keeping(0))).json()).toMatchObject({ keptVersion: 1 });
    expect(await list(server)).toMatchObject({
      version: 1,
      loaded: { name: "可比.csv", actor: "李工" },
      rows: [{ measures: { fullLoadHours: 2_990 } }, { measures: { fullLoadHours: null } }],
    });
    const next = await upload(server, `${head}\n丙,,光伏,70,,,,`, { ...keeping(1), name: "a/b\u200b.csv" });
    expect(await next.json()).toMatchObject({ keptVersion: 2 });
    expect(await list(server)).toMatchObject({
      loaded: { name: "a_b_.csv" },
      rows: [{ row: { name: "丙" } }],
    });
    const removal = { actor: "李工", expectedVersion: 2 };
    expect(await server.client.comparables.withdraw.mutate(removal)).toEqual({ version: 3 });
    expect(await list(server)).toEqual({ version: 3, loaded: null, rows: [] });
    expectRefusal(
      await refusalOf(server.client.comparables.withdraw.mutate({ ...removal, expectedVersion: 3 })),
      { code: "comparables-none", status: 409, zh: ["没有可比项目表"], en: ["no table of comparables"] },
    );
    const { changes } = await server.client.changes.list.query({ limit: 3 });
    expect(changes.map(({ change }) => [change.kind, change.version])).toEqual([
      ["comparables", 3],
      ["comparables", 2],
      ["comparables", 1],
    ]);
    expect(changes[2]?.change.fields).toMatchObject({ name: "可比.csv", rows: [{ name: "甲风电" }, {}] });
  });

  it("remembers after a restart", async () => {
    await using server = await runningServer();
    await upload(server, table, keeping(0));
    const before = await list(server);
    await server.stop();
    await using again = await runningServer({ folder: server.folder });
    expect(await list(again)).toEqual(before);
  });

  it("tells a writer of an older version what stands, and a reader of an earlier day nothing", async () => {
    await using server = await runningServer();
    await upload(server, table, keeping(0));
    const late = await upload(server, table, keeping(0));
    expectRefusal(await refusalIn(late), {
      code: "stale-version",
      status: 409,
      zh: ["第 0 版", "第 1 版"],
      en: ["version 0", "version 1"],
    });
    expect((await list(server)).version).toBe(1);
    const past = await server.client.comparables.list.query({ asOf: "2026-01-01" });
    expect(past).toEqual({ version: 0, loaded: null, rows: [] });
  });

  it("reads GB 18030 and UTF-16", async () => {
    await using server = await runningServer();
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(table, "utf16le")]);
    expect(await (await upload(server, utf16)).json()).toMatchObject({
      encoding: "utf-16le",
      rows: [{ row: { name: "甲风电" } }, {}],
    });
    // 项目,技术,装机(MW) / 风,风电,1
    const gb = Buffer.from("cfeec4bf2cbcbccaf52cd7b0bbfa284d57290ab7e72cb7e7b5e72c310a", "hex");
    expect(await (await upload(server, gb)).json()).toMatchObject({
      encoding: "gb18030",
      rows: [{ row: { name: "风", technology: "wind", capacityKw: 1_000 } }],
    });
  });
});

/** A ZIP of one stored name that claims to unpack to far more than it holds. */
function bomb(): Buffer {
  const packed = deflateRawSync(Buffer.alloc(1_000));
  const name = Buffer.from("xl/workbook.xml");
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(0x7fffffff, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(packed.length, 16);
  const start = Buffer.from(packed);
  start.writeUInt16LE(0x4b50, 0);
  return Buffer.concat([start, entry, name, end]);
}

describe("a table of comparables that is none", () => {
  // One server for all: none of them leaves anything behind, but for the last.
  let server: RunningServer;
  beforeAll(async () => {
    server = await runningServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const rows = (count: number) => `项目,技术,装机(MW)\n${"甲,风电,1\n".repeat(count)}`;
  const files: readonly (readonly [string, Uint8Array | string, string, number, string])[] = [
    ["is empty", "", "file-empty", 400, "没有数据"],
    ["has a header alone", `${head}\n`, "file-empty", 400, "没有数据"],
    [
      "is a picture",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3]),
      "encoding-unknown",
      400,
      "编码",
    ],
    [
      "is in an encoding of no table",
      new Uint8Array([0x81, 0x00, 0xff, 0x80, 0x00, 0x41]),
      "encoding-unknown",
      400,
      "编码",
    ],
    ["is an old workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), "workbook-old", 400, ".xlsx"],
    ["is a broken workbook", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), "file-broken", 400, "ZIP"],
    ["is a bomb", bomb(), "zip-bomb", 413, "展开后过大"],
    ["has none of the columns", "a,b\n1,2", "columns-missing", 400, "装机(MW)"],
    ["names no unit", "项目,技术,装机\n甲,风电,1", "column-without-unit", 400, "“装机”"],
    ["has 3,000 rows", rows(3_000), "file-too-long", 413, "2,000"],
    ["has a number that is none", "项目,技术,装机(MW)\n甲,风电,很多", "rows-wrong", 422, "1 处错误"],
    ["is longer than 5 MB", "x".repeat(5 * 1024 * 1024 + 1), "body-too-large", 413, "5 MB"],
  ];

  it("is refused in words, and nothing is kept", async () => {
    for (const [what, bytes, code, status, words] of files) {
      const refusal = await refusalIn(await upload(server, bytes, keeping(0)));
      expect({ what, code: refusal.problems[0]?.code, status: refusal.httpStatus }).toEqual({
        what,
        code,
        status,
      });
      expect(refusal.problems[0]?.message.zh).toContain(words);
      expect(refusal.problems[0]?.message.en).not.toMatch(/undefined|\[object/);
    }
    expect(await list(server)).toEqual({ version: 0, loaded: null, rows: [] });
  });

  it("names row, column and value of what cannot be read", async () => {
    const refusal = await refusalIn(await upload(server, "项目,技术,装机(MW)\n甲,风电,很多"));
    expect(refusal.problems[1]).toMatchObject({
      code: "number-unreadable",
      field: "row 2 装机(MW)",
      value: "很多",
      message: { zh: "“第 2 行 装机(MW)”的值“很多”不是数字。请只填数字，例如 6.25。" },
    });
  });

  it.each([
    ["no actor", { actor: "" }, "actor"],
    ["no version", { expectedVersion: "" }, "expectedVersion"],
    ["a version that is none", { expectedVersion: "1e3" }, "expectedVersion"],
    ["a malformed source", { sourceId: "Ä" }, "sourceId"],
    ["an unknown wish", { keep: "2" }, "keep"],
    ["no file name", { name: "" }, "name"],
  ])("is not kept with %s", async (_, change, field) => {
    const refusal = await refusalIn(await upload(server, table, { ...keeping(0), ...change }));
    expect([refusal.httpStatus, refusal.problems[0]?.field]).toEqual([400, field]);
    expect((await list(server)).version).toBe(0);
  });

  it("is not kept on a source that nobody registered", async () => {
    const wish = { ...keeping(0), sourceId: "no-such-paper" };
    expectRefusal(await refusalIn(await upload(server, table, wish)), {
      code: "unknown-source",
      status: 404,
      zh: ["no-such-paper"],
      en: ["no-such-paper"],
    });
  });

  it("is not taken from another site, nor as anything but a file", async () => {
    const send = (headers: Record<string, string>) =>
      fetch(`${server.url}/import/comparables`, { method: "POST", headers, body: table });
    expect((await send({ "content-type": "text/plain" })).status).toBe(415);
    const foreign = await send({ "content-type": "application/octet-stream", origin: "https://example.org" });
    expect(foreign.status).toBe(403);
  });

  it("is read one after another, whoever sends them", async () => {
    const told = await Promise.all(Array.from({ length: 8 }, () => upload(server, table, keeping(0))));
    expect(told.map(({ status }) => status).toSorted()).toEqual([200, ...Array(7).fill(409)]);
  });
});
