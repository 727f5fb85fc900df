import { SiteFields, SubjectId } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { type RunningServer, refusalOf, runningServer } from "./running-server.ts";
import { heping, report } from "./writes.ts";

type Change = Parameters<RunningServer["client"]["sites"]["change"]["mutate"]>[0];
const windCluster = SubjectId.parse("wudalianchi-wind-cluster");

const stage = (part: Partial<Extract<Change["wish"], { kind: "stage" }>>): Change["wish"] => ({
  kind: "stage",
  stage: "permitted",
  on: "2026-05-20",
  isCorrection: false,
  note: null,
  sourceId: report,
  ...part,
});

async function seen({ client }: RunningServer): Promise<number> {
  return (await client.sites.cluster.query()).seenSeq;
}

async function change(server: RunningServer, ids: readonly string[], wish: Change["wish"], seenSeq?: number) {
  return server.client.sites.change.mutate({
    actor: "李工",
    choice: { kind: "ids", ids: [...ids] },
    wish,
    seenSeq: seenSeq ?? (await seen(server)),
  });
}

describe("the cluster's sites", () => {
  it("open as 614 planned sites of 3,837.5 MW with illustrative places", async () => {
    await using server = await runningServer();
    const { counts } = await server.client.sites.cluster.query();
    expect(counts.stages.planned).toEqual({ sites: 614, capacityKw: 3_837_500, sitesWithoutRating: 0 });
    expect(counts.planned).toEqual({ sites: 614, capacityKw: 3_837_500 });
    expect(counts.layout).toEqual({ illustrative: 614, given: 0, none: 0 });
    expect([counts.months, counts.baselines, counts.isDemo]).toEqual([[], [], false]);
    const columns = await server.client.sites.columns.query();
    if (columns.kind !== "sites") throw new Error(columns.kind);
    expect([columns.ids.length, new Set(columns.isIllustrative)]).toEqual([614, new Set([1])]);
  });

  it("move by hundreds in one action, and any day can be asked for", async () => {
    await using server = await runningServer();
    const ids = Array.from({ length: 200 }, (_, at) => `W${String(at + 1).padStart(3, "0")}`);
    const preview = await server.client.sites.preview.mutate({
      actor: "李工",
      choice: { kind: "ids", ids },
      wish: stage({}),
      seenSeq: await seen(server),
    });
    expect(preview).toMatchObject({
      sites: 200,
      unchanged: 0,
      capacityKw: 1_250_000,
      moves: [
        {
          what: "stage",
          from: { zh: "规划选点", en: "Planned" },
          to: { zh: "核准", en: "Permitted" },
          sites: 200,
        },
      ],
      on: "2026-05-20",
      replaced: 0,
      voided: 0,
    });
    expect(preview.sourceTitle).toContain("三手棋");
    await change(server, ids, stage({}));
    await change(server, ids.slice(0, 40), stage({ stage: "gridConnected", on: "2026-09" }));
    const at = async (asOf?: string) => {
      const { counts } = await server.client.sites.cluster.query({ asOf });
      return [counts.stages.planned.sites, counts.stages.permitted.sites, counts.stages.gridConnected.sites];
    };
    expect(await at()).toEqual([414, 160, 40]);
    expect(await at("2026-09-29")).toEqual([414, 200, 0]);
    expect(await at("2026-09-30")).toEqual([414, 160, 40]);
    expect(await at("2026-05-19")).toEqual([614, 0, 0]);
    const { counts } = await server.client.sites.cluster.query();
    expect(counts.months.map(({ month }) => month)[0]).toBe("2026-04");
    expect(counts.months.at(-1)?.stages.gridConnected.capacityKw).toBe(250_000);
    const told = await server.client.sites.compare.query({ from: "2026-05-31", asOf: "2026-09-30" });
    expect(told.moves).toEqual([{ from: "permitted", to: "gridConnected", sites: 40, capacityKw: 250_000 }]);
    expect(told.total).toBe(40);
  });

  it("are listed, filtered and ordered as people read numbers", async () => {
    await using server = await runningServer();
    await change(server, ["W010", "W002"], stage({ stage: "surveyed", on: null }));
    const told = await server.client.sites.list.query({ stages: ["surveyed"] });
    expect(told.sites.map(({ id, stage: reached }) => [id, reached])).toEqual([
      ["W002", "surveyed"],
      ["W010", "surveyed"],
    ]);
    expect((await server.client.sites.list.query({ find: "w61" })).total).toBe(5);
  });

  it("are named in full for a filter, summed when chosen, and drawn for a view of the map", async () => {
    await using server = await runningServer();
    const { sites } = server.client;
    const found = await sites.ids.query({ find: "W01" });
    expect(found).toEqual({
      kind: "ids",
      ids: Array.from({ length: 10 }, (_, at) => `W${String(at + 10).padStart(3, "0")}`),
    });
    const all = await sites.ids.query({});
    expect(all.kind === "ids" && all.ids.length).toBe(614);
    const choice = { kind: "ids" as const, ids: ["W001", "W002"] };
    expect(await sites.sums.mutate({ choice })).toEqual({
      sites: 2,
      capacityKw: 12_500,
      sitesWithoutRating: 0,
      furthest: "planned",
    });
    const unknown = { kind: "ids" as const, ids: ["W999"] };
    expect((await refusalOf(sites.sums.mutate({ choice: unknown }))).problems[0]?.code).toBe("unknown-site");
    const view = { x: 126.2, y: 55.66, pxPerDegree: 400, widthPx: 700, heightPx: 560 };
    const whole = await sites.view.query({ view });
    expect([whole.count, whole.capacityKw, whole.shown.kind]).toEqual([614, 3_837_500, "sites"]);
    expect(await sites.match.mutate({ text: "w001、W002;W003\nW004\tX 9,W001" })).toEqual({
      ids: ["W001", "W002", "W003", "W004"],
      unknown: ["X", "9"],
      unknownCount: 2,
    });
    const elsewhere = await sites.view.query({ view: { ...view, x: 100 } });
    expect(elsewhere.count).toBe(0);
    expect((await refusalOf(sites.view.query({ view: { ...view, widthPx: 1e9 } }))).problems[0]?.field).toBe(
      "view.widthPx",
    );
  });

  it("tell what changed between two days, by stage and site by site", async () => {
    await using server = await runningServer();
    const { sites } = server.client;
    await change(server, ["W001", "W002", "W003"], stage({ stage: "erected" }));
    const compared = await sites.compare.query({ from: "2026-05-19", asOf: "2026-05-20" });
    expect([compared.total, compared.before.planned.sites, compared.before.erected.sites]).toEqual([
      3, 614, 0,
    ]);
    expect(compared.moves).toEqual([{ from: "planned", to: "erected", sites: 3, capacityKw: 18_750 }]);
    const file = (query: string) => fetch(`${server.url}/export/charts/stage-change.csv?${query}`);
    const csv = await (await file("from=2026-05-19&asOf=2026-05-20")).text();
    expect(csv).toContain("吊装点位数,0,个,2026-05-19");
    expect(csv).toContain("吊装点位数,3,个,2026-05-20");
    expect((await file("from=yesterday")).status).toBe(400);
    const svg = async (chart: string, query: string) =>
      (await fetch(`${server.url}/export/charts/${chart}.svg?${query}`)).text();
    expect(await svg("sites-by-stage", "asOf=2026-05-20")).toContain("点位按实际日计");
    expect(await svg("capacity-by-stage", "asOf=2026-05-20")).toContain("数值按录入日计");
    expect(await svg("sites-by-stage", "")).not.toContain("按实际日计");
  });

  it("say in each list of an earlier day what that day means: only pictures did", async () => {
    await using server = await runningServer();
    const text = async (path: string) => (await fetch(`${server.url}/export/${path}`)).text();
    const day = (lang: string) => `lang=${lang}&asOf=2026-05-20`;
    for (const format of ["csv", "geojson", "kml"])
      expect(await text(`sites.${format}?${day("zh")}`)).toContain("2026-05-20 点位按实际日计");
    expect(await text(`sites.csv?${day("en")}`)).toContain("as_of_note");
    expect(await text(`charts/sites-by-stage.csv?${day("zh")}`)).toContain("截至说明");
    expect(await text(`charts/capacity-by-stage.csv?${day("en")}`)).toContain(
      "Figures go by the day of recording",
    );
    for (const format of ["csv", "json"])
      expect(await text(`returns.${format}?${day("zh")}`)).toContain("数值按录入日计");
    expect(await text("sites.csv")).not.toContain("截至说明");
    expect(await text("returns.csv")).not.toContain("截至说明");
  });

  it("come with semicolons in every CSV where they are asked for: charts alone had them", async () => {
    await using server = await runningServer();
    const file = (path: string) => fetch(`${server.url}/export/${path}`);
    for (const name of ["sites", "returns", "changes", "charts/capacity-by-stage"]) {
      const [head = ""] = (await (await file(`${name}.csv?separator=semicolon`)).text()).split("\r\n");
      expect(head.split(";").length, name).toBeGreaterThan(5);
      const foreign = await file(`${name}.xlsx?separator=semicolon`);
      expect(foreign.status, name).toBe(400);
      expect((await file(`${name}.csv?separator=tab`)).status, name).toBe(400);
    }
  });

  it("keep every word: steps, corrections and what was taken back", async () => {
    await using server = await runningServer();
    await change(server, ["W001"], stage({ stage: "erected" }));
    const wrong = await change(
      server,
      ["W001"],
      stage({ stage: "foundation", on: "2026-05-21", isCorrection: true, note: "看错了" }),
    );
    const site = () => server.client.sites.byId.query({ id: "W001" });
    expect((await site()).stage).toBe("foundation");
    await server.client.sites.undo.mutate({ actor: "王", seq: wrong.seq });
    const told = await site();
    expect(told.stage).toBe("erected");
    expect(told.steps.map((step) => [step.stage, step.isVoid])).toEqual([
      ["planned", false],
      ["erected", false],
      ["foundation", true],
    ]);
    const again = await refusalOf(server.client.sites.undo.mutate({ actor: "王", seq: wrong.seq }));
    expect(again.problems[0]?.message.zh).toContain("已经撤销过");
  });

  it("undo nothing on which something newer stands, and redo what was undone", async () => {
    await using server = await runningServer();
    const first = await change(server, ["W001", "W002"], stage({}));
    const second = await change(server, ["W002"], stage({ stage: "erected", on: "2026-06-01" }));
    const refused = await refusalOf(server.client.sites.undo.mutate({ actor: "王", seq: first.seq }));
    expect([refused.httpStatus, refused.problems[0]?.code]).toEqual([409, "cannot-undo"]);
    const undone = await server.client.sites.undo.mutate({ actor: "王", seq: second.seq });
    await server.client.sites.undo.mutate({ actor: "王", seq: undone.seq });
    expect((await server.client.sites.byId.query({ id: "W002" })).stage).toBe("erected");
  });

  it("refuse what cannot be, naming site and remedy, and keep nothing of it", async () => {
    await using server = await runningServer();
    await change(server, ["W001"], stage({ stage: "erected" }));
    const before = await seen(server);
    const cases: readonly (readonly [readonly string[], Change["wish"], string, RegExp])[] = [
      [["W001", "W999"], stage({}), "unknown-site", /W999/],
      [["W002"], stage({ on: "2099-01-01" }), "day-not-come", /2099-01-01/],
      [["W002"], stage({ stage: "dropped" }), "reason-missing", /说明/],
      [["W001", "W002"], stage({ stage: "foundation", on: null }), "stage-goes-back", /W001.*吊装.*更正/],
      [["W001"], stage({ stage: "gridConnected", on: "2026-05-01" }), "stage-before-earlier", /W001.*并网/],
      [["W001"], stage({ stage: "erected" }), "nothing-changes", /1 个点位/],
    ];
    for (const [ids, wish, code, words] of cases) {
      const refused = await refusalOf(change(server, ids, wish));
      expect([refused.problems[0]?.code, refused.httpStatus >= 400 && refused.httpStatus < 500]).toEqual([
        code,
        true,
      ]);
      expect(refused.problems[0]?.message.zh).toMatch(words);
      expect(refused.problems[0]?.message.en).not.toMatch(/[一-龥]/);
    }
    expect(await seen(server)).toBe(before);
    const many = Array.from({ length: 41 }, (_, at) => `W${String(at + 100)}`);
    await change(server, many, stage({ stage: "erected" }));
    const equal = await refusalOf(change(server, many, stage({ stage: "foundation", on: null })));
    expect(equal.problems.map(({ message }) => message.zh)).toEqual([
      expect.stringContaining("W100、W101、W102、W103、W104 等 41 个"),
    ]);
  });

  it("tell a writer who has not seen the newest", async () => {
    await using server = await runningServer();
    const old = await seen(server);
    await change(server, ["W001"], stage({}));
    const refused = await refusalOf(change(server, ["W001", "W002"], stage({ stage: "erected" }), old));
    expect([refused.httpStatus, refused.problems[0]?.code]).toEqual([409, "sites-changed-meanwhile"]);
    await change(server, ["W002"], stage({ stage: "erected" }), old);
  });

  it("belong to a project when somebody decides so, and to a batch", async () => {
    await using server = await runningServer();
    const ids = Array.from({ length: 32 }, (_, at) => `W${String(at + 1).padStart(3, "0")}`);
    await change(server, ids, { kind: "allocate", projectId: heping, batch: "一批" });
    const { counts } = await server.client.sites.cluster.query();
    expect(counts.batches.map(({ batch, stages }) => [batch, stages.planned.sites])).toEqual([
      ["一批", 32],
      [null, 582],
    ]);
    const site = await server.client.sites.byId.query({ id: "W001" });
    expect([site.fields.projectId, site.fields.batch]).toEqual([heping, "一批"]);
    // No document says so: neither the press report of the layout nor another.
    expect(site.entered).toMatchObject([
      { seq: site.seenSeq, actor: "李工", fields: ["batch", "projectId"] },
    ]);
    expect(site.sources.flatMap(({ fields }) => fields)).not.toContain("batch");
    const edited = SiteFields.parse({ ...site.fields, name: "一号机位", hubHeightM: 120 });
    await server.client.sites.save.mutate({ actor: "李工", seenSeq: site.seenSeq, fields: edited });
    expect((await server.client.sites.byId.query({ id: "W001" })).fields.name).toBe("一号机位");
  });

  it("are the same after a restart", async () => {
    const first = await runningServer();
    const told = await change(first, ["W001", "W002"], stage({}));
    await first.client.sites.undo.mutate({ actor: "王", seq: told.seq });
    await change(first, ["W003"], stage({ stage: "erected" }));
    const before = await first.client.sites.cluster.query();
    await first.stop();
    await using again = await runningServer({ folder: first.folder });
    expect(await again.client.sites.cluster.query()).toEqual(before);
    expect((await again.client.sites.list.query({ find: windCluster })).total).toBe(0);
  });
});
