import { openingChanges, portfolioOf } from "@lianchi/domain";
import { numbersOf } from "@lianchi/returns";
import { openStore } from "@lianchi/store";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embeddedPlace } from "../../packages/store/src/testing/embedded-place.ts";
import { type RunningServer, refusalOf, runningServer } from "./running-server.ts";
import { capacity, heping, report, shankou, step } from "./writes.ts";

const write = ({ client }: RunningServer, value: number | null, expectedVersion: number) =>
  client.projects.recordFigure.mutate({ actor: "王", expectedVersion, fields: capacity(value) });

describe("writing", () => {
  it("answers with the change, and every read shows it at once", async () => {
    await using server = await runningServer();
    const change = await write(server, 210_000, 1);
    expect(change).toMatchObject({ kind: "figure", version: 2, actor: "王", fields: { value: 210_000 } });
    const { version, totals } = await server.client.portfolio.overview.query();
    expect([version, totals.capacity.value]).toEqual([change.seq, 310_000]);
  });

  it("withdraws a figure: it is missing again, and its history stays", async () => {
    await using server = await runningServer();
    await write(server, null, 1);
    const told = await server.client.portfolio.provenance.query({ key: "heping-wind.capacity" });
    expect(told.value).toBeNull();
    expect(told.history.map(({ fields }) => fields.value)).toEqual([null, 200_000]);
    expect(told.sources).toEqual([]);
  });

  it("findings can only be corrected or asked: takes an answer to the numbers seen, and no other", async () => {
    await using server = await runningServer();
    const { client } = server;
    const { findings, projects } = await client.portfolio.overview.query();
    const finding = findings.find(
      ({ subjectId, rule }) => subjectId === "erlongshan-biomass" && rule === "full-load-hours",
    );
    const project = projects.find(({ fields }) => fields.id === "erlongshan-biomass");
    if (finding === undefined || project === undefined) throw new Error("no such finding");
    const { value, inputs } = numbersOf(finding, project);
    const fields = {
      id: finding.id,
      subjectId: "erlongshan-biomass",
      answer: "explained" as const,
      note: "并网首年只运行 4 个月",
      value,
      inputs: [...inputs],
    };
    const answer = (version: number, part: object = {}) =>
      client.projects.answerFinding.mutate({
        actor: "王",
        expectedVersion: version,
        fields: { ...fields, ...part },
      });
    await answer(0);
    const [state] = (await client.portfolio.overview.query()).findings.filter(({ id }) => id === finding.id);
    expect(state).toMatchObject({ state: "explained", answer: { version: 1, actor: "王" } });
    const listed = await client.changes.list.query({ subjectId: "erlongshan-biomass" });
    expect(listed.changes[0]?.change.kind).toBe("findingAnswer");
    await expect(refusalOf(answer(0))).resolves.toMatchObject({ problems: [{ code: "stale-version" }] });
    await expect(refusalOf(answer(1, { value: value + 1 }))).resolves.toMatchObject({
      problems: [{ code: "finding-changed" }],
    });
    await expect(refusalOf(answer(1, { note: null }))).resolves.toMatchObject({
      problems: [{ code: "explanation-missing" }],
    });
    await expect(
      refusalOf(answer(0, { id: "heping-wind.unit-cost", subjectId: "heping-wind" })),
    ).resolves.toMatchObject({
      problems: [{ code: "unknown-finding" }],
    });
  });

  it("takes a reason in the place of a source where an entry was the clerk's own slip", async () => {
    await using server = await runningServer();
    const send = (value: number | null, expectedVersion: number, reason?: string) =>
      server.client.projects.recordFigure.mutate({
        actor: "王",
        expectedVersion,
        fields: {
          ...capacity(value),
          sourceId: null,
          place: null,
          ...(reason === undefined ? {} : { reason }),
        },
      });
    expect(await refusalOf(send(20_000, 1))).toMatchObject({ problems: [{ code: "source-or-reason" }] });
    const put = await send(20_000, 1, "少录一个零");
    // What is put right still rests on the document and place of the entry before it.
    expect(put).toMatchObject({
      version: 2,
      fields: { sourceId: report, place: { kind: "paragraph", from: 4 }, reason: "少录一个零" },
    });
    expect(await send(null, 2, "重复录入")).toMatchObject({ version: 3, fields: { value: null } });
    const told = await server.client.portfolio.provenance.query({ key: "heping-wind.capacity" });
    expect(told.history.map(({ fields }) => fields.reason)).toEqual(["重复录入", "少录一个零", undefined]);
    // A first entry has no document to keep.
    const first = { ...capacity(1), subjectId: shankou, sourceId: null, reason: "估计" };
    expect(
      await refusalOf(
        server.client.projects.recordFigure.mutate({ actor: "王", expectedVersion: 0, fields: first }),
      ),
    ).toMatchObject({ problems: [{ code: "source-or-reason" }] });
  });

  it("adds a project, a source and a stage, and a figure that rests on them", async () => {
    await using server = await runningServer();
    const { client } = server;
    const source = await client.sources.list.query();
    const [first] = source;
    if (first === undefined) throw new Error("no source");
    const fields = { ...first.fields, id: "grid-notice-2026", title: "并网通知" };
    await client.sources.save.mutate({ actor: "王", expectedVersion: 0, fields });
    const name = { zh: "新项目", en: "New project" };
    await client.projects.save.mutate({
      actor: "王",
      expectedVersion: 0,
      fields: {
        id: "new-project",
        kind: "project",
        name,
        shortName: name,
        technology: "solar",
        location: null,
        note: null,
      },
    });
    const about = { subjectId: "new-project", sourceId: "grid-notice-2026" };
    await client.projects.recordStage.mutate({
      actor: "王",
      expectedVersion: 0,
      fields: { ...step("gridConnected", "2026-10"), ...about },
    });
    await client.projects.recordFigure.mutate({
      actor: "王",
      expectedVersion: 0,
      fields: { ...capacity(50_000), ...about },
    });
    const overview = await client.portfolio.overview.query();
    expect(overview.totals.capacity).toMatchObject({ value: 350_000, known: 4, of: 5 });
  });

  it("corrects the date of a stage: the newest word on each stage counts", async () => {
    await using server = await runningServer();
    const record = (stage: "underConstruction" | "gridConnected", on: string, expectedVersion: number) =>
      server.client.projects.recordStage.mutate({ actor: "王", expectedVersion, fields: step(stage, on) });
    await record("underConstruction", "2025-08-01", 1);
    const refusal = await refusalOf(record("gridConnected", "2025-05-01", 2));
    expect(refusal.problems[0]?.code).toBe("stage-before-earlier");
    await record("underConstruction", "2025-03-01", 2);
    expect((await record("gridConnected", "2025-05-01", 3)).version).toBe(4);
  });

  it("lets one of twenty that saw the same version win, and tells the others what stands", async () => {
    await using server = await runningServer();
    const told = await Promise.allSettled(
      Array.from({ length: 20 }, (_, at) => write(server, 201_000 + at, 1)),
    );
    const won = told.filter(({ status }) => status === "fulfilled");
    expect(won.length).toBe(1);
    const refusal = await refusalOf(write(server, 300_000, 1));
    const { project } = await server.client.projects.byId.query({ id: heping });
    expect(refusal.httpStatus).toBe(409);
    expect(refusal.current).toMatchObject({
      version: 2,
      fields: { value: project.figures.capacity?.fields.value },
    });
  });

  it("keeps every acknowledged write over a restart", async () => {
    const before = await runningServer();
    await write(before, 222_000, 1);
    await before.stop();
    await using after = await runningServer({ folder: before.folder });
    const { project } = await after.client.projects.byId.query({ id: heping });
    expect(project.figures.capacity?.fields.value).toBe(222_000);
  });

  it("leaves memory equal to a fresh reading of the store, after any sequence of writes", async () => {
    await using server = await runningServer();
    const wish = fc.record({
      value: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
      versionsBehind: fc.constantFrom(0, 0, 0, 1),
      sourceId: fc.constantFrom(report, "nowhere"),
    });
    let version = 1;
    for (const { value, versionsBehind, sourceId } of fc.sample(wish, { numRuns: 40, seed: 4614 })) {
      const expectedVersion = version - versionsBehind;
      const fields = { ...capacity(value), sourceId };
      await server.client.projects.recordFigure.mutate({ actor: "王", expectedVersion, fields }).then(
        (change) => {
          version = change.version;
        },
        () => {},
      );
    }
    const shown = await server.client.portfolio.overview.query();
    await server.stop();
    const opened = await openStore(embeddedPlace(server.folder), {
      now: () => new Date(),
      statementTimeoutMs: 20_000,
    });
    if (opened.kind === "refused") throw new Error(JSON.stringify(opened.problem));
    const fresh = portfolioOf(await opened.store.readChanges());
    await opened.store.close();
    expect(shown.version).toBe(fresh.version);
    expect(fresh.version).toBeGreaterThan(openingChanges.length + 8);
    expect(shown.projects).toEqual(fresh.subjects.filter(({ fields }) => fields.kind === "project"));
  });
});
