import { SourceFields, SourceKind } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { added, applied, checked, settled, upload } from "./imports.ts";
import { type RunningServer, refusalIn, refusalOf, runningServer } from "./running-server.ts";

const total = async ({ client }: RunningServer) => (await client.sites.list.query({ limit: 1 })).total;
const csv = (rows: string) => `编号,名称,单机容量(MW),经度,纬度,批次,阶段,阶段日期\n${rows}`;

describe("importing sites", () => {
  it("looks, checks and writes: new sites, changed ones, steps with their dates", async () => {
    await using server = await runningServer();
    const file = await added(
      server,
      csv("W001,一号,6.7,126.21,48.53,一批,吊装,2026年5月\n新1,,6.25,126.3,48.6,一批,规划选点,\n"),
    );
    expect(file.looked).toMatchObject({ format: "csv", rowCount: 2, encoding: "utf-8" });
    expect(file.looked.mapping).toMatchObject({
      ratingUnit: "MW",
      stages: { 吊装: "erected", 规划选点: "planned" },
    });
    const status = await checked(server, file);
    expect([status.phase, status.counts, status.errorCount]).toEqual([
      "checked",
      { added: 1, changed: 1, unchanged: 0 },
      0,
    ]);
    expect(status.changes.map(({ field }) => field)).toEqual(
      expect.arrayContaining(["ratingKw", "position", "stage"]),
    );
    expect(await total(server)).toBe(614);
    expect((await applied(server, file.id)).phase).toBe("written");
    expect(await total(server)).toBe(615);
    const site = await server.client.sites.byId.query({ id: "W001" });
    expect(site).toMatchObject({
      stage: "erected",
      fields: { name: "一号", ratingKw: 6_700, batch: "一批" },
    });
    expect(site.fields.position).toMatchObject({ lon: 126.21, lat: 48.53, basis: "reported" });
  });

  it("changes nothing the second time, in any format that leaves the product", async () => {
    await using server = await runningServer();
    const first = await added(
      server,
      csv(
        'W001,"“甲,乙”",6.7,126.21,48.53,一批,吊装,2026-05\n570714700000005237,,2,126.3,48.6,二批,并网,2026-06-01\n',
      ),
    );
    await checked(server, first);
    await applied(server, first.id);
    for (const format of ["csv", "xlsx", "geojson", "kml"])
      for (const lang of ["zh", "en"]) {
        const answer = await fetch(`${server.url}/export/sites.${format}?lang=${lang}`);
        expect(answer.status).toBe(200);
        const again = await added(server, new Uint8Array(await answer.arrayBuffer()), `sites.${format}`);
        const status = await checked(server, again);
        expect({
          format,
          lang,
          errors: status.errors.slice(0, 3),
          counts: status.counts,
          changes: status.changes.slice(0, 3),
        }).toEqual({
          format,
          lang,
          errors: [],
          counts: { added: 0, changed: 0, unchanged: 615 },
          changes: [],
        });
        const refused = await refusalOf(server.client.imports.write.mutate({ id: again.id, actor: "李工" }));
        expect(refused.problems[0]?.code).toBe("nothing-changes");
      }
  });

  it("changes nothing of what was exported, whatever kind of document a position rests on", async () => {
    await using server = await runningServer();
    const { client } = server;
    const first = await added(server, "编号,经度,纬度\nW001,126.21,48.53\nW002,126.25,48.55\n");
    await checked(server, first);
    await applied(server, first.id);
    const [source] = await client.sources.list.query();
    if (source === undefined) throw new Error("no source");
    let expectedVersion = source.version;
    for (const kind of SourceKind.options) {
      await client.sources.save.mutate({ actor: "王", expectedVersion, fields: { ...source.fields, kind } });
      expectedVersion += 1;
      for (const lang of ["zh", "en"]) {
        const answer = await fetch(`${server.url}/export/sites.csv?lang=${lang}`);
        const again = await added(server, await answer.text());
        const status = await checked(server, again);
        expect({ kind, lang, counts: status.counts, changes: status.changes.slice(0, 2) }).toEqual({
          kind,
          lang,
          counts: { added: 0, changed: 0, unchanged: 614 },
          changes: [],
        });
      }
    }
  });

  it("names the basis of a position after its own document, not after the one of the newest particular", async () => {
    await using server = await runningServer();
    const { client } = server;
    const first = await added(server, "编号,经度,纬度\nW001,126.21,48.53\n");
    await checked(server, first);
    await applied(server, first.id);
    const [source] = await client.sources.list.query();
    if (source === undefined) throw new Error("no source");
    const { id: _, ...fields } = source.fields;
    const survey = SourceFields.parse({ ...fields, id: "a-survey", kind: "survey", title: "测量报告" });
    await client.sources.save.mutate({ actor: "王", expectedVersion: 0, fields: survey });
    const named = await added(server, "编号,名称\nW001,一号\n");
    await client.imports.check.mutate({
      id: named.id,
      mapping: named.looked.mapping,
      sourceId: "a-survey",
      layout: { kind: "add" },
    });
    await settled(server, named.id);
    await applied(server, named.id);
    const list = await (await fetch(`${server.url}/export/sites.csv?lang=zh`)).text();
    const row = list.split("\n").find((line) => line.startsWith("W001,")) ?? "";
    expect(row).toContain(",WGS84,报道,");
  });

  it("lists every error of every row at once, and writes nothing", async () => {
    await using server = await runningServer();
    const file = await added(
      server,
      csv(
        [
          "A1,,6.25,48.53,126.2,,规划,",
          "A2,,6.25,0,0,,规划,",
          "A3,,六,126.2,48.5,,规划,",
          "A1,,6.25,126.2,48.5,,规划,",
          ",,6.25,126.2,48.5,,规划,",
          "A4,,6.25,126.2,48.5,,飞了,",
          "A5,,6.25,126.2,48.5,,吊装,2099-01-01",
          "A6,,6.25,126.2,48.5,,吊装,去年",
          "A7,,-1,126.2,48.5,,规划,",
        ].join("\n"),
      ),
    );
    const status = await checked(server, file);
    expect(status.errors.map(({ row, problem }) => [row, problem.code])).toEqual([
      [2, "position-swapped"],
      [3, "position-zero"],
      [4, "number-unreadable"],
      [5, "id-twice"],
      [6, "id-missing"],
      [7, "stage-unknown"],
      [8, "day-not-come"],
      [9, "date-unreadable"],
      [10, "negative-value"],
    ]);
    for (const { problem } of status.errors) {
      expect(problem.message.zh).toMatch(/请|每个/);
      expect(problem.message.en).not.toMatch(/undefined/);
    }
    const refused = await refusalOf(server.client.imports.write.mutate({ id: file.id, actor: "李工" }));
    expect([refused.httpStatus, refused.problems[0]?.code]).toEqual([422, "rows-wrong"]);
    expect(await total(server)).toBe(614);
  });

  it("takes a stage word when somebody has said what it means", async () => {
    await using server = await runningServer();
    const file = await added(server, csv("A4,,6.25,126.2,48.5,,飞了,2026-05\n"));
    const status = await checked(server, file, { stages: { 飞了: "erected" } });
    expect([status.errorCount, status.counts.added]).toEqual([0, 1]);
  });

  it("warns of a site outside the county and of dates before the stage before", async () => {
    await using server = await runningServer();
    const far = await added(server, csv("F1,,6.25,15.3,62.3,,规划,\n"));
    const status = await checked(server, far);
    expect([status.errorCount, status.warnings.map(({ problem }) => problem.code)]).toEqual([
      0,
      ["position-outside-county"],
    ]);
    await server.client.imports.cancel.mutate({ id: far.id });
    const first = await added(server, csv("W001,,,,,,吊装,2026-05-20\n"));
    await checked(server, first);
    await applied(server, first.id);
    const back = await added(server, csv("W001,,,,,,并网,2026-05-01\n"));
    expect((await checked(server, back)).errors.map(({ problem }) => problem.code)).toEqual([
      "stage-before-earlier",
    ]);
  });

  it("refuses what is no table, with the reason, and takes no harm", async () => {
    await using server = await runningServer();
    const ole = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    const cases: readonly (readonly [Uint8Array | string, string])[] = [
      [ole, "workbook-encrypted"],
      [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), "workbook-old"],
      ["", "file-empty"],
      [Buffer.from("PK\u0003\u0004 nothing"), "file-broken"],
      ['[{"type":"Feature"}]', "geojson-array"],
      ['<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "b">]><kml><Placemark/></kml>', "xml-entities"],
      [`a,b\n${"1,2\n".repeat(200_001)}`, "file-too-long"],
    ];
    for (const [bytes, code] of cases) {
      const answer = await upload(server, bytes);
      const refused = await refusalIn(answer);
      expect([refused.problems[0]?.code, answer.status >= 400 && answer.status < 500]).toEqual([code, true]);
    }
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  it("can be called off, and is gone then", async () => {
    await using server = await runningServer();
    const rows = Array.from({ length: 20_000 }, (_, at) => `C${at},,6.25,126.2,48.5,,规划,`).join("\n");
    const file = await added(server, csv(rows));
    await server.client.imports.check.mutate({
      id: file.id,
      mapping: file.looked.mapping,
      sourceId: "three-moves-report",
    });
    await server.client.imports.cancel.mutate({ id: file.id });
    expect((await settled(server, file.id)).phase).toBe("cancelled");
    const refused = await refusalOf(server.client.imports.write.mutate({ id: file.id, actor: "李工" }));
    expect(refused.problems[0]?.code).toBe("import-gone");
    expect(await total(server)).toBe(614);
  });
});
