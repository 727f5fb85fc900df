import { dayAt } from "@lianchi/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { added, applied, checked, type Status } from "./imports.ts";
import { type RunningServer, refusalOf, runningServer } from "./running-server.ts";

// Each case takes back what it wrote, so that all can share one server.
let server: RunningServer;
beforeAll(async () => {
  server = await runningServer();
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const undo = (status: Status) =>
  server.client.sites.undo.mutate({ actor: "李工", seq: status.change?.seq ?? 0 });
const exported = async (query = "") => (await fetch(`${server.url}/export/sites.csv?${query}`)).text();
const counts = async () => (await server.client.sites.cluster.query()).counts;
const site = (id: string) => server.client.sites.byId.query({ id });

/** Real sites under their own ids, each 300 m or so east of an illustrative one. */
async function realSites(count: number): Promise<string> {
  const columns = await server.client.sites.columns.query();
  if (columns.kind !== "sites") throw new Error(columns.kind);
  const rows = Array.from({ length: count }, (_, at) =>
    [`甲-${at + 1}`, "6.25", ((columns.lon[at] ?? 0) + 0.004).toFixed(5), columns.lat[at]?.toFixed(5)].join(),
  );
  return `编号,单机容量(MW),经度,纬度\n${rows.join("\n")}\n`;
}

describe("importing what was exported with one name edited", () => {
  it("writes that name alone: an illustrative position never becomes reported by itself", async () => {
    const before = await site("W007");
    const file = await added(server, (await exported()).replace("W007,,", "W007,七号机位,"));
    const status = await checked(server, file, {}, null);
    expect(status.changes).toEqual([
      {
        id: "W007",
        field: "name",
        before: { zh: "—", en: "—" },
        after: { zh: "七号机位", en: "七号机位" },
      },
    ]);
    expect(status.counts).toEqual({ added: 0, changed: 1, unchanged: 613 });
    const written = await applied(server, file.id);
    const after = await site("W007");
    expect(after.fields).toEqual({ ...before.fields, name: "七号机位" });
    expect(after.fields.position?.basis).toBe("illustrative");
    await undo(written);
  });

  it("holds for positions that a table has rounded, and takes a place that is really another", async () => {
    const { position } = (await site("W001")).fields;
    const [lon, lat] = [position?.lon ?? 0, position?.lat ?? 0];
    const rounded = await added(server, `编号,经度,纬度\nW001,${lon.toFixed(4)},${lat.toFixed(4)}\n`);
    expect((await checked(server, rounded)).counts.unchanged).toBe(1);
    const moved = await added(server, `编号,经度,纬度\nW001,${(lon + 0.001).toFixed(4)},${lat.toFixed(4)}\n`);
    const status = await checked(server, moved);
    expect(status.changes.map(({ field, after }) => [field, after.zh.slice(-6)])).toEqual([
      ["position", "（来源所载）"],
    ]);
    expect(status.replaced).toEqual([{ field: "position", values: 1 }]);
  });
});

describe("real sites under their own ids", () => {
  it("are not added to the illustrative 614 unasked", async () => {
    const file = await added(server, await realSites(614));
    const status = await checked(server, file, {}, null);
    expect(status.layout).toMatchObject({
      illustrative: 614,
      recorded: 0,
      added: 614,
      chosen: null,
      before: { sites: 614, capacityKw: 3_837_500 },
      ifAdded: { sites: 1_228, capacityKw: 7_675_000 },
      ifReplaced: { sites: 614, capacityKw: 3_837_500 },
    });
    const refused = await refusalOf(server.client.imports.write.mutate({ id: file.id, actor: "李工" }));
    expect([refused.httpStatus, refused.problems[0]?.code]).toEqual([422, "layout-choice-missing"]);
    expect(refused.problems[0]?.message.zh).toContain("614 个示意布点");
  });

  it("replace the layout when that is said, on every day, and give it back when that is undone", async () => {
    const file = await added(server, await realSites(614));
    await checked(server, file, {}, { kind: "replace" });
    const written = await applied(server, file.id);
    const after = await counts();
    expect([after.stages.planned.sites, after.stages.planned.capacityKw]).toEqual([614, 3_837_500]);
    expect(after.layout).toEqual({ illustrative: 0, given: 614, none: 0 });
    expect((await refusalOf(site("W001"))).problems[0]?.code).toBe("site-replaced");
    const past = await server.client.sites.cluster.query({ asOf: "2026-01-31" });
    expect(past.counts.stages.planned.sites).toBe(614);
    await undo(written);
    expect((await counts()).layout).toEqual({ illustrative: 614, given: 0, none: 0 });
  });

  it("leave a page behind that says by which import a site was replaced, not that it is unknown", async () => {
    const told = async (id: string) => {
      const refused = await refusalOf(site(id));
      return { ...refused, problem: refused.problems[0] };
    };
    const file = await added(server, await realSites(614));
    await checked(server, file, {}, { kind: "replace" });
    const written = await applied(server, file.id);
    const { change } = written;
    if (change === null) throw new Error("nothing was written");
    const replaced = await told("W001");
    expect([replaced.httpStatus, replaced.problem?.code]).toEqual([404, "site-replaced"]);
    for (const text of [replaced.problem?.message.zh, replaced.problem?.message.en])
      for (const word of [
        "W001",
        change.fields.file ?? "—",
        change.actor,
        dayAt(change.at),
        String(change.seq),
      ])
        expect(text).toContain(word);
    expect(replaced.current).toMatchObject({ kind: "sites", seq: change.seq, at: change.at });
    // Wherever the id is sent, the answer is the same.
    const choice = { kind: "ids" as const, ids: ["W001"] };
    expect((await refusalOf(server.client.sites.sums.mutate({ choice }))).problems[0]?.code).toBe(
      "site-replaced",
    );
    expect((await told("W9999")).problem?.code).toBe("unknown-site");
    // And of the import that is taken back, its own sites say so.
    const undone = await undo(written);
    expect((await site("W001")).fields.id).toBe("W001");
    const back = await told("甲-1");
    expect(back.problem?.code).toBe("site-taken-back");
    expect(back.problem?.message.zh).toContain(`第 ${undone.seq} 号操作`);
    expect(back.current).toMatchObject({ kind: "sites", seq: undone.seq });
  });

  it("take the place of the nearest illustrative site, which keeps its id and its records", async () => {
    const seenSeq = (await server.client.sites.cluster.query()).seenSeq;
    const step = await server.client.sites.change.mutate({
      actor: "李工",
      choice: { kind: "ids", ids: ["W003"] },
      wish: {
        kind: "stage",
        stage: "permitted",
        on: "2026-05-20",
        note: null,
        sourceId: "three-moves-report",
      },
      seenSeq,
    });
    const real = await realSites(5);
    const file = await added(server, `${real}甲-远,6.25,126.9,48.9\n`);
    const status = await checked(server, file, {}, { kind: "nearest", withinKm: 0.5 });
    expect(status.layout).toMatchObject({ matched: 5, added: 1, ifAdded: { sites: 615 } });
    const written = await applied(server, file.id);
    const third = await site("W003");
    expect([third.fields.name, third.stage, third.fields.position?.basis]).toEqual([
      "甲-3",
      "permitted",
      "reported",
    ]);
    const again = await added(server, real);
    expect((await checked(server, again, {}, { kind: "nearest", withinKm: 0.5 })).counts).toEqual({
      added: 0,
      changed: 0,
      unchanged: 5,
    });
    await undo(written);
    await server.client.sites.undo.mutate({ actor: "李工", seq: step.seq });
  });

  it("give a site to one row alone: one that a row finds by its name is no other's nearest", async () => {
    const { position } = (await site("W001")).fields;
    const [lon, lat] = [position?.lon ?? 0, position?.lat ?? 0];
    const named = await added(server, "编号,名称\nW001,1号\n");
    await checked(server, named);
    const naming = await applied(server, named.id);
    const rows = (both: readonly string[]) => `编号,单机容量(MW),经度,纬度\n${both.join("\n")}\n`;
    const near = `${(lon + 0.001).toFixed(5)},${lat.toFixed(5)}`;
    const far = `${(lon + 0.9).toFixed(5)},${lat.toFixed(5)}`;
    for (const both of [
      [`1号,6.3,${far}`, `乙-1,6.4,${near}`],
      [`1号,6.3,${far}`, `W001,6.4,${near}`],
    ]) {
      const file = await added(server, rows(both));
      const status = await checked(server, file, {}, { kind: "nearest", withinKm: 0.2 });
      expect([status.phase, status.counts]).toEqual(["checked", { added: 1, changed: 1, unchanged: 0 }]);
      const written = await applied(server, file.id);
      expect([written.phase, written.change?.fields.sites]).toEqual(["written", 2]);
      await undo(written);
    }
    await undo(naming);
  });
});

describe("what is wrong with a file", () => {
  it("is told once with all its rows where it is the same in each", async () => {
    const rows = Array.from({ length: 41 }, (_, at) => `F${at + 1},15.3,62.${at + 10}`);
    const file = await added(server, `编号,经度,纬度\n${rows.join("\n")}\n`);
    const { warningGroups, warningCount } = await checked(server, file);
    expect(warningCount).toBe(41);
    expect(warningGroups.map(({ rows: told, count }) => [told, count])).toEqual([[["2–42"], 41]]);
  });
});
