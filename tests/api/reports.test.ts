import { createHash } from "node:crypto";
import { ReportFields, reportFormats } from "@lianchi/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  canReadPdf,
  lacking,
  magicOf,
  partsOf,
  reportText,
  settingsOf,
  steppedClock,
  type Taken,
  take,
} from "./report-reading.ts";
import { type RunningServer, refusalOf, runningServer } from "./running-server.ts";
import { capacity } from "./writes.ts";

const mediaType = {
  pdf: /^application\/pdf/,
  docx: /wordprocessingml\.document$/,
  pptx: /presentationml\.presentation$/,
  xlsx: /spreadsheetml\.sheet$/,
} as const;

/** Without white space, as the text of a file is compared. */
const titles = {
  quarterly: { zh: "五大连池市可再生能源项目报告", en: "Wudalianchirenewable-energyprojects:report" },
  cluster: { zh: "五大连池市规划风电集群进度报告", en: "Wudalianchiplannedwindcluster:progressreport" },
  returns: {
    zh: "五大连池市可再生能源项目收益比选",
    en: "Wudalianchirenewable-energyprojects:comparisonofreturns",
  },
  project: { zh: "和平风电简报", en: "Heping" },
} as const;

const namesOf = ({ headers }: Taken) =>
  decodeURIComponent(/filename\*=UTF-8''(\S+)$/.exec(headers.get("content-disposition") ?? "")?.[1] ?? "");
const sha256Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const named = (fields: object) =>
  ReportFields.parse({
    id: "ours",
    name: "我们的季报",
    settings: settingsOf(),
    isWithdrawn: false,
    ...fields,
  });

describe.each(Object.entries(titles))("the report from the template %s", (template, title) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await runningServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());
  const project = template === "project" ? "&projects=heping-wind" : "";

  it.each(
    reportFormats.flatMap((format) => [
      { format, lang: "zh" as const },
      { format, lang: "en" as const },
    ]),
  )("leaves whole as $format in $lang, the same each time", async ({ format, lang }) => {
    const path = `/export/reports/${template}.${format}?lang=${lang}${project}`;
    const first = await take(server, path);
    expect(first.status).toBe(200);
    expect(first.headers.get("content-type")).toMatch(mediaType[format]);
    expect(first.headers.get("cache-control")).toBe("no-store");
    expect(first.bytes.subarray(0, 5).toString("latin1")).toContain(magicOf(format));
    // The others show it from the history alone.
    if (template === "quarterly" && lang === "zh")
      expect((await take(server, path)).bytes.equals(first.bytes)).toBe(true);
    expect(namesOf(first)).toMatch(
      lang === "zh"
        ? /^连池绿能_.+_截至\d{4}-\d\d-\d\d\.\w{3,4}$/
        : /^Lianchi_.+_as-of-\d{4}-\d\d-\d\d\.\w{3,4}$/,
    );
    if (format !== "pdf" || canReadPdf)
      expect(lacking(reportText(format, first.bytes), [title[lang]])).toEqual([]);
    const [noted] = await server.client.reports.exports.query({ most: 1 });
    expect(noted).toMatchObject({
      format,
      actor: "未署名",
      reportId: null,
      sha256: sha256Of(first.bytes),
      bytes: first.bytes.length,
      fileName: namesOf(first),
      settings: { template, lang },
    });
    const again = await take(server, `/export/files/${noted?.id}`);
    expect([again.status, again.headers.get("x-lianchi-same")]).toEqual([200, "yes"]);
    expect(again.bytes.equals(first.bytes)).toBe(true);
    // Made again is not another file that left.
    expect((await server.client.reports.exports.query({ most: 1 }))[0]?.id).toBe(noted?.id);
  });
});

describe("reports by address", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await runningServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it.each([["pdf"], ["docx"], ["pptx"], ["xlsx"]] as const)(
    "says so in %s where the day is before any data",
    async (format) => {
      const { status, bytes } = await take(server, `/export/reports/quarterly.${format}?asOf=2000-01-01`);
      expect(status).toBe(200);
      expect(bytes.subarray(0, 5).toString("latin1")).toContain(magicOf(format));
      if (format === "pdf" && !canReadPdf) return;
      const text = reportText(format, bytes);
      expect(lacking(text, ["2000年1月1日"])).toEqual([]);
      expect(text).toMatch(/台账中还没有可再生能源项目|未报道/);
      expect(text.match(/NaN|undefined|\[object/g)).toBeNull();
    },
  );

  it.each([
    ["/export/reports/annual.pdf", 404, "unknown-template", ["annual", "quarterly"]],
    ["/export/reports/%3Cscript%3E.pdf", 404, "unknown-template", ["<script>"]],
    ["/export/reports/quarterly.exe", 404, "unknown-format", ["exe", "pdf, docx, pptx, xlsx"]],
    ["/export/reports/quarterly", 404, "unknown-format", ["xlsx"]],
    ["/export/reports/quarterly.pdf?asOf=2026-02-30", 400, "invalid-field", ["2026-02-30"]],
    ["/export/reports/quarterly.pdf?asOf=2999-01-01", 400, "as-of-in-future", ["2999-01-01"]],
    ["/export/reports/quarterly.pdf?projects=nowhere", 404, "unknown-project", ["nowhere"]],
    ["/export/reports/quarterly.pdf?scenario=no-such", 404, "unknown-scenario", ["no-such"]],
    ["/export/reports/quarterly.pdf?period=2026-Q5", 400, "invalid-field", ["2026-Q5"]],
    ["/export/reports/quarterly.pdf?asOf=2026-01-31&period=2026-Q4", 400, "period-not-begun", ["2026"]],
    ["/export/reports/quarterly.pdf?lang=fr", 400, "invalid-field", ["fr"]],
    ["/export/reports/quarterly.pdf?lang=zh&lang=en", 400, "invalid-field", ["zh"]],
    ["/export/reports/project.pdf", 400, "one-project-needed", ["4"]],
    ["/export/files/7f1c7d7e-8f5c-4f0e-9d5c-0a1b2c3d4e5f", 404, "unknown-export", ["7f1c7d7e"]],
    ["/export/files/..%2F..%2Fetc", 404, "unknown-export", [".."]],
    ["/export/jobs/nobodys", 404, "unknown-job", ["nobodys"]],
    ["/export/pages/nothing/1.svg", 404, "unknown-address", ["nothing"]],
  ])("refuses %s with %i and says why in both languages", async (path, status, code, words) => {
    const before = await server.client.reports.exports.query();
    const refused = await take(server, path);
    expect([refused.status, refused.problem()?.code]).toEqual([status, code]);
    const { zh = "", en = "" } = refused.problem()?.message ?? {};
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect(en).toMatch(/[A-Za-z]{3}/);
    for (const word of words) {
      expect(zh).toContain(word);
      expect(en).toContain(word);
    }
    expect(await server.client.reports.exports.query()).toEqual(before);
  });
});

describe("named reports", () => {
  it("keep their settings and edited text, refuse a stale version, and are offered until withdrawn", async () => {
    await using server = await runningServer();
    const { client } = server;
    const template = await take(server, "/export/reports/quarterly.docx");
    const settings = settingsOf({ projects: null, hasMarks: false });
    const preview = await client.reports.preview.mutate({ reportId: null, settings });
    const [paragraph] = preview.paragraphs;
    const edited = [
      {
        blockId: paragraph?.id ?? "",
        text: "这一段是办公室改写过的，原文不再使用。",
        generated: paragraph?.generated ?? "",
      },
    ];
    const fields = named({ settings: { ...settings, edited } });
    expect(await client.reports.save.mutate({ actor: "李工", expectedVersion: 0, fields })).toMatchObject({
      version: 1,
    });
    expect((await take(server, "/export/reports/quarterly.docx")).bytes.equals(template.bytes)).toBe(true);
    const [after, before] = await client.reports.exports.query({ most: 2 });
    expect(after?.dataVersion).toBe(before?.dataVersion);

    const stale = await refusalOf(client.reports.save.mutate({ actor: "王工", expectedVersion: 0, fields }));
    expect([stale.httpStatus, stale.problems[0]?.code]).toEqual([409, "stale-version"]);
    const strange = { ...fields, settings: { ...fields.settings, projects: ["nowhere"] } };
    const unknown = await refusalOf(
      client.reports.save.mutate({ actor: "王工", expectedVersion: 1, fields: ReportFields.parse(strange) }),
    );
    expect([unknown.httpStatus, unknown.problems[0]?.code]).toEqual([404, "unknown-project"]);
    const shadow = await refusalOf(
      client.reports.save.mutate({ actor: "王工", expectedVersion: 0, fields: named({ id: "quarterly" }) }),
    );
    expect(shadow.problems[0]).toMatchObject({ code: "invalid-field", field: "id", value: "quarterly" });
    expect(shadow.problems[0]?.message.zh).toContain("模板");

    for (const format of reportFormats) {
      const { status, bytes } = await take(server, `/export/reports/ours.${format}?actor=赵工`);
      expect(status).toBe(200);
      if (format !== "pdf" || canReadPdf)
        expect([
          format,
          lacking(reportText(format, bytes), ["这一段是办公室改写过的，原文不再使用。"]),
        ]).toEqual([format, format === "xlsx" ? [expect.any(String)] : []]);
    }
    const [row] = await client.reports.exports.query({ most: 1 });
    expect(row).toMatchObject({
      actor: "赵工",
      reportId: "ours",
      name: "我们的季报",
      format: "xlsx",
      settings: { edited },
    });
    const listed = await client.reports.list.query();
    expect(listed.reports.map(({ fields: { id }, lastExport }) => [id, lastExport?.id])).toEqual([
      ["ours", row?.id],
    ]);

    await client.reports.save.mutate({
      actor: "李工",
      expectedVersion: 1,
      fields: { ...fields, isWithdrawn: true },
    });
    expect((await client.reports.list.query()).reports).toEqual([]);
    expect((await take(server, "/export/reports/ours.pdf")).problem()?.code).toBe("unknown-template");
    // What left before can still be made again.
    expect((await take(server, `/export/files/${row?.id}`)).headers.get("x-lianchi-same")).toBe("yes");
    // Eight reports are printed, one after another.
  }, 300_000);

  it("keep the order of figures and tables: in their files, and in a file made again", async () => {
    await using server = await runningServer();
    const { client } = server;
    const blockOrder = ["capacity-table", "no-such-block", "investment-by-project", "capacity-table"];
    const settings = settingsOf({ blockOrder });
    await client.reports.save.mutate({ actor: "李工", expectedVersion: 0, fields: named({ settings }) });
    const made = await take(server, "/export/reports/ours.xlsx");
    const sheets = [
      ...(partsOf(made.bytes).get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]+)"/g),
    ]
      .map(([, name]) => name ?? "")
      .filter((name) => /^(图 [12]|表 1) /.test(name));
    expect(sheets.map((name) => name.slice(0, 6))).toEqual(["表 1 项目", "图 1 总投", "图 2 装机"]);
    const [row] = await client.reports.exports.query({ most: 1 });
    expect(row?.settings.blockOrder).toEqual(blockOrder);
    const again = await take(server, `/export/files/${row?.id}`);
    expect([again.headers.get("x-lianchi-same"), again.bytes.equals(made.bytes)]).toEqual(["yes", true]);
    const { offered } = await client.reports.preview.mutate({ reportId: null, settings });
    expect(offered.find(({ id }) => id === "capacity")?.blocks).toMatchObject([
      { id: "capacity-table", label: "表 1" },
      { id: "investment-by-project", label: "图 1" },
      { id: "capacity-by-stage", label: "图 2" },
    ]);
  });

  it("that were kept before there was such an order are the same without; what is no id is refused by name", async () => {
    await using server = await runningServer();
    const preview = (part: object) =>
      server.client.reports.preview.mutate({ reportId: null, settings: { ...settingsOf(), ...part } });
    const { blockOrder: _, leftOut: __, ...early } = settingsOf();
    const kept = await server.client.reports.preview.mutate({ reportId: null, settings: early });
    // The pages of the same settings over the same data have one key.
    expect(kept.key).toBe((await preview({})).key);
    for (const field of ["leftOut", "blockOrder"])
      for (const [value, at] of [
        [["<script>"], ".0"],
        [[4], ".0"],
        ["capacity-table", ""],
        [Array.from({ length: 201 }, (_, at) => `b${at}`), ""],
      ] as const) {
        const { httpStatus, problems } = await refusalOf(preview({ [field]: value }));
        expect([httpStatus, problems[0]?.code, problems[0]?.field]).toEqual([
          400,
          "invalid-field",
          `settings.${field}${at}`,
        ]);
      }
  });

  it("tell what changed since their last export, alike in every format and each time", async () => {
    const clock = steppedClock("2026-08-10T02:00:00.000Z");
    await using server = await runningServer({ now: clock.now });
    const { client } = server;
    await client.reports.save.mutate({ actor: "李工", expectedVersion: 0, fields: named({}) });
    const first = await take(server, "/export/reports/ours.docx");
    clock.set("2026-11-12T02:00:00.000Z");
    await client.projects.recordFigure.mutate({
      actor: "王工",
      expectedVersion: 1,
      fields: capacity(234_500),
    });
    const second = await take(server, "/export/reports/ours.docx");
    expect([first.status, second.status]).toEqual([200, 200]);
    const changed = ["23.45", "2026年8月10日"];
    expect(lacking(reportText("docx", first.bytes), ["23.45"])).toEqual(["23.45"]);
    expect(lacking(reportText("docx", second.bytes), changed)).toEqual([]);
    const rows = await client.reports.exports.query({ most: 2 });
    expect(rows.map(({ since }) => since)).toEqual(["2026-08-10", null]);
    // The second format of the day, and the same format again, compare with what the first one did.
    expect((await take(server, "/export/reports/ours.docx")).bytes.equals(second.bytes)).toBe(true);
    const slides = await take(server, "/export/reports/ours.pptx");
    expect(lacking(reportText("pptx", slides.bytes), changed)).toEqual([]);
    expect((await client.reports.exports.query({ most: 4 })).map(({ since }) => since)).toEqual([
      "2026-08-10",
      "2026-08-10",
      "2026-08-10",
      null,
    ]);
    // The first file as it was, after the data moved on.
    const old = await take(server, `/export/files/${rows[1]?.id}`);
    expect(old.headers.get("x-lianchi-same")).toBe("yes");
    expect(old.bytes.equals(first.bytes)).toBe(true);
  });
});
