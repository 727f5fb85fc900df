import { SiteId, SubjectId } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { upload } from "./comparables.ts";
import { reportText, take } from "./report-reading.ts";
import { type RunningServer, refusalOf, runningServer } from "./running-server.ts";
import { heping, report, step } from "./writes.ts";

const actor = "王";
const reason = "=选错了一行";
const slip = `录入笔误：${reason}`;
const noSource = { sourceId: null, reason };
const clusterId = SubjectId.parse("wudalianchi-wind-cluster");

const exported = async (server: RunningServer, path: string) =>
  (await fetch(`${server.url}/export/${path}`)).text();
const history = (server: RunningServer) => exported(server, "changes.csv?lang=zh");
/** The line of a CSV that has a text. */
const lineWith = (csv: string, text: string) => csv.split("\n").find((line) => line.includes(text)) ?? "";

describe("a retraction or correction of the clerk's own slip", () => {
  it("needs no source for a stage of a project: the reason stands in its place wherever it is told", async () => {
    await using server = await runningServer();
    const { client } = server;
    const record = (fields: object, expectedVersion: number) =>
      client.projects.recordStage.mutate({
        actor,
        expectedVersion,
        fields: { ...step("gridConnected", "2026-05-04"), ...fields },
      });
    const stages = async () => {
      const { project } = await client.projects.byId.query({ id: heping });
      return project.stages.map(({ fields }) => [fields.stage, fields.on, fields.sourceId, fields.reason]);
    };
    const [first] = await stages();
    const version = (await stages()).length;
    // News needs its document, and so does a first stage.
    const unfounded = await refusalOf(record(noSource, version));
    expect([unfounded.httpStatus, unfounded.problems[0]?.code]).toEqual([422, "stage-needs-source"]);
    expect(unfounded.problems[0]?.message.zh).toContain("已并网");
    for (const ground of [{ sourceId: null }, { sourceId: report, reason }]) {
      const { httpStatus, problems } = await refusalOf(record(ground, version));
      expect([httpStatus, problems[0]?.code]).toEqual([400, "ground-needed"]);
    }
    await record({}, version);
    // The date was a slip; then the whole stage was.
    await record({ ...noSource, on: "2026-06-04" }, version + 1);
    const retracted = await record({ ...noSource, stage: "underConstruction", on: null }, version + 2);
    expect((await stages()).slice(version)).toEqual([
      ["gridConnected", "2026-05-04", report, undefined],
      ["gridConnected", "2026-06-04", null, reason],
      ["underConstruction", null, null, reason],
    ]);
    expect(first?.[2]).toBe(report);
    // The history, its file, the report, and the document's own page, on which the correction does not rest.
    const { changes } = await client.changes.list.query({ kinds: ["stage"], limit: 1 });
    expect(changes[0]?.change.fields).toMatchObject({ sourceId: null, reason });
    expect(lineWith(await history(server), "在建”")).toContain("录入笔误：=选错了一行");
    const told = await take(server, `/export/reports/project.docx?lang=zh&projects=${heping}`);
    expect(reportText("docx", told.bytes)).toContain(`在建（日期未报道）${slip}`);
    const { resting } = await client.sources.byId.query({ id: report });
    const own = resting.find(({ subjectId }) => subjectId === heping)?.stage;
    expect(own?.fields.on).toBe("2026-05-04");
    // A new stage is not undone but put right, which needs no source either.
    const { problems } = await refusalOf(client.changes.undo.mutate({ actor, seq: retracted.seq }));
    expect(problems[0]?.code).toBe("cannot-undo");
    const name = { zh: "新项目", en: "New" };
    const id = SubjectId.parse("new-project");
    await client.projects.save.mutate({
      actor,
      expectedVersion: 0,
      fields: { id, kind: "project", name, shortName: name, technology: "wind", location: null, note: null },
    });
    const none = await refusalOf(
      client.projects.recordStage.mutate({
        actor,
        expectedVersion: 0,
        fields: { ...step("planned", null), ...noSource, subjectId: id },
      }),
    );
    expect([none.httpStatus, none.problems[0]?.code]).toEqual([422, "stage-needs-source"]);
  });

  it("needs no source for a stage of sites: preview, page, files and history give the reason, never a blank", async () => {
    await using server = await runningServer();
    const { client } = server;
    const ids = ["W001", "W002"].map((id) => SiteId.parse(id));
    const send = async (wish: object, how: "preview" | "change" = "change") => {
      const { seenSeq } = await client.sites.cluster.query();
      const request = {
        actor,
        choice: { kind: "ids" as const, ids },
        wish: {
          kind: "stage" as const,
          stage: "surveyed" as const,
          on: null,
          isCorrection: true,
          note: null,
          sourceId: null,
          ...wish,
        },
        seenSeq,
      };
      return how === "preview" ? client.sites.preview.mutate(request) : client.sites.change.mutate(request);
    };
    await send({ stage: "erected", on: "2026-05-20", isCorrection: false, sourceId: report });
    for (const [wish, code] of [
      [{}, "ground-needed"],
      [{ reason, sourceId: report }, "ground-needed"],
      [{ reason, isCorrection: false, stage: "erected", on: "2026-05-21" }, "ground-needed"],
      [{ reason, stage: "gridConnected", on: "2026-06-01" }, "stage-needs-source"],
      [{ reason, stage: "dropped", note: "重复" }, "stage-needs-source"],
    ] as const)
      expect((await refusalOf(send(wish))).problems[0]?.code, JSON.stringify(wish)).toBe(code);
    const preview = await send({ reason, stage: "foundation", on: "2026-05-20" }, "preview");
    expect(preview).toMatchObject({ sites: 2, sourceTitle: null, reason });
    await send({ reason, stage: "foundation", on: "2026-05-20" });
    const page = await client.sites.byId.query({ id: "W001" });
    expect(page).toMatchObject({ stage: "foundation", stageSource: null, stageReason: reason });
    expect(page.steps.at(-1)).toMatchObject({ sourceId: null, sourceTitle: null, reason });
    for (const format of ["csv", "geojson", "kml"]) {
      expect(await exported(server, `sites.${format}?lang=zh`)).toContain(slip);
      expect(await exported(server, `sites.${format}?lang=en`)).toContain(`a slip in typing: ${reason}`);
    }
    expect(lineWith(await exported(server, "sites.csv?lang=zh"), "W001,")).toMatch(
      /录入笔误：=选错了一行\s*$/,
    );
    expect(await history(server)).toContain(`2 个点位记为“基础施工”，2026-05-20；${slip}`);
    expect(await exported(server, "charts/sites-by-stage.svg?lang=zh")).toContain(
      "其中 2 个点位的阶段为录入更正，依据所填原因",
    );
    // The document that recorded the void stage is not named for the stage that stands.
    expect((await client.sites.cluster.query()).counts.reasoned).toBe(2);
    const { elsewhere } = await client.sources.byId.query({ id: report });
    expect(elsewhere.steps.find(({ stage }) => stage === "foundation")).toBeUndefined();
  });

  it("needs no source for a plan and its batches, nor for its retirement", async () => {
    await using server = await runningServer();
    const { client } = server;
    const plan = {
      id: "plan-a",
      clusterId,
      name: "甲",
      origin: { kind: "entered" as const },
      points: [{ month: "2027-12", capacityKw: 3_837_500 }],
      batches: [{ batch: "一批", startOn: "2026-01", endOn: "2027-01" }],
      milestones: [],
      basis: "assumed" as const,
      isReference: true,
      isWithdrawn: false,
    };
    const save = (ground: object, expectedVersion: number, part: Partial<typeof plan> = {}) =>
      client.sites.savePlan.mutate({
        actor,
        expectedVersion,
        fields: { ...plan, ...part, sourceId: null, ...ground },
      });
    for (const ground of [noSource, { sourceId: null }, { sourceId: report, reason }])
      expect((await refusalOf(save(ground, 0))).problems[0]?.code).toBe("ground-needed");
    await save({ sourceId: report }, 0);
    await client.sites.change.mutate({
      actor,
      choice: { kind: "ids", ids: [SiteId.parse("W001")] },
      wish: { kind: "allocate", batch: "一批" },
      seenSeq: (await client.sites.cluster.query()).seenSeq,
    });
    const corrected = await save(noSource, 1, {
      batches: [{ batch: "一批", startOn: "2026-01", endOn: "2027-06" }],
    });
    for (const chart of ["s-curve", "batch-gantt"]) {
      const csv = await exported(server, `charts/${chart}.csv?lang=zh`);
      expect(lineWith(csv, chart === "s-curve" ? "计划：甲" : "2027-06"), chart).toContain(slip);
    }
    expect(await history(server)).toMatch(new RegExp(`保存计划“甲”(，作为参照)?；${slip}`));
    await save(noSource, 2, { isWithdrawn: true });
    expect(await history(server)).toContain(`停用计划“甲”；${slip}`);
    expect((await client.sites.cluster.query()).counts.baselines).toEqual([]);
    const { changes } = await client.changes.list.query({ kinds: ["baseline"], limit: 1 });
    await client.changes.undo.mutate({ actor, seq: changes[0]?.change.seq ?? 0 });
    await client.changes.undo.mutate({
      actor,
      seq: (await client.changes.list.query({ kinds: ["baseline"], limit: 1 })).changes[0]?.change.seq ?? 0,
    });
    expect(corrected.fields).toMatchObject(noSource);
  });

  it("is told of comparables that are taken away as a slip", async () => {
    await using server = await runningServer();
    const query = { name: "可比.csv", keep: "1", actor, expectedVersion: "0" };
    expect(
      (await upload(server, "项目,技术,装机(MW),总投资(万元)\n甲风电,风电,200,155000\n", query)).status,
    ).toBe(200);
    await server.client.comparables.withdraw.mutate({ actor, expectedVersion: 1, reason });
    expect(await history(server)).toMatch(/撤下可比项目“[^”]*”；录入笔误：=选错了一行/);
  });
});
