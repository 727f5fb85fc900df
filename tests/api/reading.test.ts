import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, refusalOf, runningServer } from "./running-server.ts";
import { capacity, heping, shankou } from "./writes.ts";

describe("reading the opening portfolio", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await runningServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it("totals what is known and says of how many", async () => {
    const { totals, projects, clusters, agreements } = await server.client.portfolio.overview.query();
    expect(projects.length).toBe(4);
    expect([clusters.length, agreements.length]).toEqual([1, 1]);
    expect(totals.capacity).toMatchObject({ value: 300_000, known: 3, of: 4 });
    expect(totals.investment).toMatchObject({ value: 1_757_000_000, known: 3, of: 4 });
    // What was generated since connection is no year's generation and stands apart.
    expect(totals.generation).toMatchObject({
      value: 34_000_000,
      known: 1,
      of: 4,
      apart: [{ value: 26_050_000 }],
    });
    expect(totals.tax).toMatchObject({ value: 3_500_000, known: 1, of: 4 });
  });

  it("totals the chosen projects alone", async () => {
    const { totals, choices } = await server.client.portfolio.overview.query({ projects: [heping, shankou] });
    expect(totals.capacity).toMatchObject({ value: 200_000, known: 1, of: 2 });
    expect(choices.length).toBe(4);
  });

  it("traces a total to its inputs, the missing one too", async () => {
    const told = await server.client.portfolio.provenance.query({ key: "total.capacity" });
    expect(told).toMatchObject({ kind: "total", value: 300_000, coverage: { known: 3, of: 4 } });
    expect(told.inputs.map(({ value, absence }) => [value, absence])).toEqual([
      [200_000, null],
      [70_000, null],
      [30_000, null],
      [null, "not-reported"],
    ]);
    expect(told.sources.length).toBe(1);
    expect(told.usedIn.charts).toEqual(["capacity-by-stage", "cluster-progress"]);
  });

  it("traces a figure to its paragraph, its history and what it goes into", async () => {
    const told = await server.client.portfolio.provenance.query({ key: "heping-wind.capacity" });
    expect(told).toMatchObject({
      kind: "figure",
      value: 200_000,
      basis: "reported",
      subject: { id: heping },
    });
    expect(told.sources[0]?.places).toEqual([{ kind: "paragraph", from: 4, to: 4 }]);
    expect(told.history.map(({ version }) => version)).toEqual([1]);
    expect(told.usedIn).toEqual({
      totals: ["total.capacity"],
      measures: ["heping-wind.unitCost"],
      charts: ["capacity-by-stage", "cluster-progress"],
    });
  });

  it("traces a measure to its formula", async () => {
    const told = await server.client.portfolio.provenance.query({ key: "heping-wind.unitCost" });
    expect(told).toMatchObject({ kind: "measure", value: 5935, basis: "derived" });
    expect(told.formula?.zh).toBe("总投资 ÷ 装机容量");
    expect(told.inputs.map(({ key }) => key)).toEqual(["heping-wind.investment", "heping-wind.capacity"]);
  });

  it("says of a missing figure that it is missing, and why", async () => {
    const told = await server.client.portfolio.provenance.query({ key: "shankou-hydro.capacity" });
    expect(told).toMatchObject({ value: null, basis: null });
    expect(told.inputs[0]?.absence).toBe("not-reported");
    const early = await server.client.portfolio.provenance.query({ key: "heping-wind.generation" });
    expect(early.inputs[0]?.absence).toBe("not-yet-operating");
  });

  it("touches a number with the findings about it", async () => {
    const told = await server.client.portfolio.provenance.query({ key: "erlongshan-biomass.generation" });
    expect(told.findings.map(({ rule }) => rule)).toContain("full-load-hours");
  });

  it("shows one project with all that is known and missing", async () => {
    const page = await server.client.projects.byId.query({ id: heping });
    expect(Object.keys(page.project.figures)).toEqual(["capacity", "investment"]);
    expect(page.missing.every(({ absence }) => absence === "not-yet-operating")).toBe(true);
    expect(page.changes.map(({ kind }) => kind)).toEqual(["figure", "figure", "stage", "subject"]);
  });

  it("shows a source with every figure that rests on it", async () => {
    const [source] = await server.client.sources.list.query();
    expect(source?.figureCount).toBe(16);
    if (source === undefined) throw new Error("no source");
    const page = await server.client.sources.byId.query({ id: source.fields.id });
    expect(page.resting.flatMap(({ figures }) => figures).length).toBe(16);
  });

  it("pages through the history, newest first", async () => {
    const first = await server.client.changes.list.query({ limit: 20 });
    const oldest = first.changes.at(-1)?.change.seq;
    const second = await server.client.changes.list.query({ limit: 20, beforeSeq: oldest });
    const seqs = [...first.changes, ...second.changes].map(({ change }) => change.seq);
    expect(first.hasMore).toBe(true);
    expect(second.hasMore).toBe(false);
    expect(seqs).toEqual(seqs.toSorted((a, b) => b - a));
    expect(new Set(seqs).size).toBe(first.version);
  });

  it("says what runs", async () => {
    expect(await server.client.server.status.query()).toMatchObject({ store: "embedded" });
  });
});

describe("reading as of a day", () => {
  it("shows what was known then, and who changed what since", async () => {
    let at = "2026-11-01T02:00:00.000Z";
    await using server = await runningServer({ now: () => new Date(at) });
    at = "2026-11-05T02:00:00.000Z";
    await server.client.projects.recordFigure.mutate({
      actor: "李",
      expectedVersion: 1,
      fields: capacity(250_000),
    });
    at = "2026-11-09T02:00:00.000Z";
    const totalAsOf = async (asOf?: string) =>
      (await server.client.portfolio.overview.query({ asOf })).totals.capacity.value;
    expect(await totalAsOf("2026-10-31")).toBeNull();
    expect(await totalAsOf("2026-11-04")).toBe(300_000);
    expect(await totalAsOf("2026-11-05")).toBe(350_000);
    expect(await totalAsOf()).toBe(350_000);
    const then = await server.client.portfolio.provenance.query({
      key: "heping-wind.capacity",
      asOf: "2026-11-04",
    });
    expect(then).toMatchObject({ asOf: "2026-11-04", value: 200_000 });
    const { changes } = await server.client.changes.list.query({ subjectId: heping, limit: 1 });
    expect(changes[0]).toMatchObject({
      change: { actor: "李", fields: { value: 250_000 } },
      previous: { fields: { value: 200_000 } },
    });
    const refusal = await refusalOf(server.client.portfolio.overview.query({ asOf: "2026-11-10" }));
    expect(refusal).toMatchObject({ httpStatus: 400, problems: [{ code: "as-of-in-future" }] });
  });
});
