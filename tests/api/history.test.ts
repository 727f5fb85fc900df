import { ReportFields, ScheduleFields, SiteFields, SourceId } from "@lianchi/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sheetCells } from "../../packages/documents/src/testing/read-office.ts";
import { settingsOf } from "./report-reading.ts";
import { type RunningServer, refusalOf, runningServer } from "./running-server.ts";
import { capacity, heping, report } from "./writes.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer();
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const list = (input: Parameters<RunningServer["client"]["changes"]["list"]["query"]>[0]) =>
  server.client.changes.list.query(input);
const newest = async () => {
  const [first] = (await list({ limit: 1 })).changes;
  if (first === undefined) throw new Error("no change");
  return first;
};
const undo = (seq: number) => server.client.changes.undo.mutate({ actor: "王", seq });
const seen = async () => (await server.client.sites.cluster.query()).seenSeq;

async function permit(ids: readonly string[], sourceId = report) {
  return server.client.sites.change.mutate({
    actor: "李工",
    choice: { kind: "ids", ids: [...ids] },
    wish: { kind: "stage", stage: "permitted", on: "2026-05-20", note: null, sourceId },
    seenSeq: await seen(),
  });
}

describe("undo from the history", () => {
  it("takes back a figure by saying again what stood before, and says so", async () => {
    const { client } = server;
    const wrong = await client.projects.recordFigure.mutate({
      actor: "=张工()",
      expectedVersion: 1,
      fields: capacity(210_000),
    });
    expect((await newest()).undo).toEqual({ kind: "can" });
    const undone = await undo(wrong.seq);
    expect(undone).toMatchObject({ kind: "figure", version: 3, actor: "王", fields: { value: 200_000 } });
    expect((await newest()).restores).toBe(1);
    const refused = await refusalOf(undo(wrong.seq));
    expect([refused.httpStatus, refused.problems[0]?.code]).toEqual([409, "cannot-undo"]);
    expect(refused.problems[0]?.message.zh).toContain("后来又有新的版本");
  });

  it("takes back an action on sites of anybody, unless something newer stands on its sites", async () => {
    const first = await permit(["W001", "W002"]);
    const second = await server.client.sites.change.mutate({
      actor: "赵工",
      choice: { kind: "ids", ids: ["W002"] },
      wish: { kind: "allocate", projectId: heping, batch: "一批" },
      seenSeq: await seen(),
    });
    const page = await list({ kinds: ["sites"], limit: 2 });
    expect(page.changes.map(({ change, undo: state }) => [change.seq, state.kind])).toEqual([
      [second.seq, "can"],
      [first.seq, "cannot"],
    ]);
    expect(page.names[`project:${heping}`]?.zh).toBe("和平风电");
    await undo(second.seq);
    await undo(first.seq);
    expect((await server.client.sites.byId.query({ id: "W002" })).stage).toBe("planned");
    expect((await refusalOf(undo(first.seq))).problems[0]?.message.zh).toContain("已经撤销过");
  });

  it("never takes back what the product came with", async () => {
    const all = await list({ limit: 200 });
    const shipped = all.changes.filter(({ change }) => change.version === 1 && change.actor !== "李工");
    const opening = shipped.find(({ change }) => change.kind === "source");
    if (opening === undefined) throw new Error("no source");
    expect(opening.undo).toMatchObject({ kind: "cannot", reason: "first" });
    expect((await refusalOf(undo(opening.change.seq))).problems[0]?.code).toBe("cannot-undo");
    expect((await refusalOf(undo(999_999))).problems[0]?.code).toBe("cannot-undo");
  });
});

describe("the history as a list and a file", () => {
  it("is filtered by kind, person and day of recording", async () => {
    expect((await list({ actor: "=张工()", limit: 50 })).changes.map(({ change }) => change.kind)).toEqual([
      "figure",
    ]);
    expect((await list({ kinds: ["baseline"], limit: 50 })).changes).toEqual([]);
    expect((await list({ until: "2020-01-01", limit: 50 })).changes).toEqual([]);
    const all = await list({ from: "2020-01-01", limit: 200 });
    expect(all.actors).toContain("赵工");
    expect(all.kinds).toEqual(expect.arrayContaining(["figure", "sites", "source"]));
  });

  it("names reports and projects instead of their ids", async () => {
    const { client } = server;
    const editor = { actor: "李工", expectedVersion: 0 };
    const named = { id: "report-42ai4t", name: "我们的季报", settings: settingsOf(), isWithdrawn: false };
    await client.reports.save.mutate({ ...editor, fields: ReportFields.parse(named) });
    const every = { formats: ["xlsx"], every: "quarter", daysLater: 2, hour: 6, isWithdrawn: false };
    await client.reports.saveSchedule.mutate({
      ...editor,
      fields: ScheduleFields.parse({ id: "every-quarter", reportId: named.id, ...every }),
    });
    const schedules = await (await fetch(`${server.url}/export/changes.csv?kind=schedule`)).text();
    expect(schedules).toContain("我们的季报");
    expect(schedules).not.toContain("report-42ai4t");
    const csv = await (await fetch(`${server.url}/export/changes.csv?kind=sites`)).text();
    expect(csv).toContain("1 个点位划入项目“和平风电”、批次“一批”");
    expect(csv).not.toContain("heping-wind");
  });

  it("leaves as CSV and XLSX without anything that a spreadsheet would run", async () => {
    const csv = await (
      await fetch(`${server.url}/export/changes.csv?who=${encodeURIComponent("=张工()")}`)
    ).text();
    expect(csv.split("\r\n")[0]).toBe("序号,时间（北京时间）,操作人,对象,内容,改了什么,版本");
    expect(csv).toContain(",'=张工(),");
    const answer = await fetch(`${server.url}/export/changes.xlsx?lang=en`);
    expect(answer.status).toBe(200);
    const rows = await sheetCells(new Uint8Array(await answer.arrayBuffer()));
    expect(rows[0]).toEqual(["No.", "Time (Beijing)", "By", "About", "Item", "What changed", "Version"]);
    expect(rows.some((row) => row[2] === "=张工()")).toBe(true);
    expect((await fetch(`${server.url}/export/changes.pdf`)).status).toBe(404);
    expect((await fetch(`${server.url}/export/changes.csv?kind=nothing`)).status).toBe(400);
  });
});

describe("what a permit has recorded", () => {
  it("rests on the permit on the site's page, in the file and on the permit's own page", async () => {
    const { client } = server;
    const permitId = SourceId.parse("permit-2026");
    const [first] = await client.sources.list.query();
    if (first === undefined) throw new Error("no source");
    const fields = { ...first.fields, id: permitId, title: "核准批复" };
    await client.sources.save.mutate({ actor: "王", expectedVersion: 0, fields });
    expect((await client.sources.byId.query({ id: permitId })).elsewhere).toEqual({
      sites: 0,
      steps: [],
      documents: [],
    });
    await permit(["W010", "W011"], permitId);
    const before = await client.sites.byId.query({ id: "W010" });
    expect(before.stageSource).toEqual({ id: permitId, title: "核准批复" });
    expect(before.sources.map(({ id, fields: own }) => [id, own])).toEqual([
      [report, ["ratingKw", "position"]],
    ]);
    expect(before.steps.map(({ sourceTitle }) => sourceTitle)).toEqual([first.fields.title, "核准批复"]);
    const edited = SiteFields.parse({ ...before.fields, model: "EN-200/6.25", sourceId: permitId });
    await client.sites.save.mutate({ actor: "王", seenSeq: before.seenSeq, fields: edited });
    const after = await client.sites.byId.query({ id: "W010" });
    expect(after.sources.map(({ id, fields: own }) => [id, own])).toEqual([
      [report, ["ratingKw", "position"]],
      [permitId, ["model"]],
    ]);
    const row = (await (await fetch(`${server.url}/export/sites.csv`)).text())
      .split("\r\n")
      .find((line) => line.startsWith("W010,"));
    expect(row?.endsWith(`${first.fields.title}；核准批复,核准批复`)).toBe(true);
    const told = await client.sources.byId.query({ id: permitId });
    expect(told.elsewhere).toMatchObject({ sites: 1, steps: [{ stage: "permitted", sites: 2 }] });
    const { counts } = await client.sites.cluster.query();
    expect(counts.sources.map(({ id }) => id)).toEqual([report, permitId]);
  });
});
