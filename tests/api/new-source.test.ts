import { SourceFields } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { added, settled } from "./imports.ts";
import { type RunningServer, refusalOf, runningServer } from "./running-server.ts";
import { capacity, step } from "./writes.ts";

const permit = SourceFields.parse({
  id: "a-permit",
  kind: "approval",
  title: "关于某风电场项目核准的批复",
  titleEn: null,
  author: null,
  publisher: null,
  publishedOn: "2026-05-20",
  year: 2026,
  isYearInferred: false,
  yearReason: null,
  url: null,
});
const sourceId = permit.id;
const actor = "李工";

const titles = async ({ client }: RunningServer) =>
  (await client.sources.list.query()).map(({ fields }) => fields.title);
const newest = async ({ client }: RunningServer) =>
  (await client.changes.list.query({ limit: 2 })).changes.map(({ change }) => change);

const square = JSON.stringify({
  type: "Polygon",
  coordinates: [
    [
      [126, 48],
      [126.5, 48],
      [126.5, 48.5],
      [126, 48],
    ],
  ],
});

const toPermit = (seenSeq: number) => ({
  actor,
  choice: { kind: "ids" as const, ids: ["W001", "W002"] },
  wish: { kind: "stage" as const, stage: "permitted" as const, on: "2026-05-20", note: null, sourceId },
  newSource: permit,
  seenSeq,
});

describe("a new source", () => {
  it("is not registered by the preview of a stage, only with the stage itself", async () => {
    await using server = await runningServer();
    const { client } = server;
    const before = await titles(server);
    const { seenSeq } = await client.sites.cluster.query();
    const preview = await client.sites.preview.mutate(toPermit(seenSeq));
    expect([preview.sites, preview.sourceTitle]).toEqual([2, permit.title]);
    expect(await titles(server)).toEqual(before);
    // Nor by a change that is refused.
    await client.sites.change.mutate({
      ...toPermit(seenSeq),
      newSource: undefined,
      wish: { kind: "allocate", batch: "一批" },
    });
    expect((await refusalOf(client.sites.change.mutate(toPermit(seenSeq)))).problems[0]?.code).toBe(
      "sites-changed-meanwhile",
    );
    expect(await titles(server)).toEqual(before);
    const now = await client.sites.cluster.query();
    const written = await client.sites.change.mutate(toPermit(now.seenSeq));
    expect(await titles(server)).toEqual([...before, permit.title]);
    const [change, source] = await newest(server);
    expect([source?.kind, source?.actor, source?.seq]).toEqual(["source", actor, written.seq - 1]);
    expect([change?.seq, change?.at]).toEqual([written.seq, source?.at]);
    expect((await client.sites.byId.query({ id: "W001" })).stageSource).toMatchObject({ id: permit.id });
  });

  it("is not registered by the check of an import nor by calling it off, only with what is imported", async () => {
    await using server = await runningServer();
    const { client } = server;
    const before = await titles(server);
    const file = await added(server, "编号,名称\nW001,一号机位\n");
    const check = async () => {
      const { mapping } = file.looked;
      await client.imports.check.mutate({ id: file.id, mapping, sourceId, newSource: permit });
      return settled(server, file.id);
    };
    expect((await check()).phase).toBe("checked");
    await client.imports.cancel.mutate({ id: file.id });
    expect(await titles(server)).toEqual(before);
    expect((await check()).phase).toBe("checked");
    await client.imports.write.mutate({ id: file.id, actor });
    const written = await settled(server, file.id);
    expect([written.phase, written.problem]).toEqual(["written", null]);
    expect(await titles(server)).toEqual([...before, permit.title]);
    const [change, source] = await newest(server);
    expect([change?.kind, source?.kind, source?.actor]).toEqual(["sites", "source", actor]);
  });

  it("is not left behind by a figure, a stage, a site, a plan or a base map that is refused", async () => {
    await using server = await runningServer();
    const { client } = server;
    const before = await titles(server);
    const { seenSeq } = await client.sites.cluster.query();
    const { fields } = await client.sites.byId.query({ id: "W003" });
    const writer = { actor, newSource: permit };
    const stale = { ...writer, expectedVersion: 7 };
    const plan = {
      id: "plan-a",
      clusterId: fields.clusterId,
      name: "甲",
      origin: { kind: "entered" as const },
      points: [{ month: "2027-12", capacityKw: 1 }],
      batches: [],
      milestones: [],
      basis: "assumed" as const,
      sourceId,
      isReference: true,
      isWithdrawn: false,
    };
    const map = { text: square, name: "界", approvalNumber: null, system: "WGS84" as const, sourceId };
    for (const refused of [
      () => client.projects.recordFigure.mutate({ ...stale, fields: capacity(1, { sourceId }) }),
      () =>
        client.projects.recordStage.mutate({ ...stale, fields: { ...step("permitted", null), sourceId } }),
      () =>
        client.sites.save.mutate({ ...writer, seenSeq: 0, fields: { ...fields, name: "三号", sourceId } }),
      () => client.sites.savePlan.mutate({ ...stale, fields: plan }),
      () => client.sites.saveBaseMap.mutate({ ...stale, ...map }),
    ])
      expect((await refusalOf(refused())).httpStatus).toBe(409);
    expect(await titles(server)).toEqual(before);
    await client.sites.save.mutate({ ...writer, seenSeq, fields: { ...fields, name: "三号", sourceId } });
    expect(await titles(server)).toEqual([...before, permit.title]);
    // The same document once more is told apart from a second one.
    const twice = await refusalOf(
      client.projects.recordFigure.mutate({
        ...writer,
        expectedVersion: 1,
        fields: capacity(1, { sourceId }),
      }),
    );
    expect([twice.httpStatus, twice.problems[0]?.code]).toEqual([409, "source-id-taken"]);
    const other = await refusalOf(
      client.projects.recordFigure.mutate({ ...writer, expectedVersion: 1, fields: capacity(1) }),
    );
    expect([other.httpStatus, other.problems[0]?.code]).toEqual([400, "invalid-field"]);
    await client.projects.recordFigure.mutate({
      ...writer,
      newSource: { ...permit, id: SourceFields.shape.id.parse("another") },
      expectedVersion: 1,
      fields: capacity(1_000, { sourceId: SourceFields.shape.id.parse("another") }),
    });
    expect((await client.projects.byId.query({ id: "heping-wind" })).project.figures.capacity).toMatchObject({
      version: 2,
      fields: { sourceId: "another" },
    });
    expect(await server.client.sources.list.query()).toHaveLength(before.length + 2);
  });
});
