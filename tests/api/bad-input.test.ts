import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { expectRefusal } from "./expect-refusal.ts";
import { type RunningServer, refusalIn, refusalOf, runningServer } from "./running-server.ts";
import { capacity, heping, shankou, step } from "./writes.ts";

let server: RunningServer;
let versionBefore: number;
beforeAll(async () => {
  server = await runningServer();
  ({ version: versionBefore } = await server.client.server.status.query());
});
afterEach(async () => {
  const { version } = await server.client.server.status.query();
  expect(version, "the server lives and nothing was written").toBe(versionBefore);
});
afterAll(() => server[Symbol.asyncDispose]());

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/trpc/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
const recordRaw = (fields: object, more: object = {}) =>
  post("projects.recordFigure", JSON.stringify({ actor: "王", expectedVersion: 1, fields, ...more }));
const record = (fields: ReturnType<typeof capacity>, expectedVersion = 1) =>
  server.client.projects.recordFigure.mutate({ actor: "王", expectedVersion, fields });

describe("bad input", () => {
  it("unknown project", async () => {
    const expected = {
      code: "unknown-project",
      status: 404,
      zh: ["“nowhere”", "核对编号"],
      en: ["“nowhere”", "Check the id"],
    };
    expectRefusal(await refusalOf(server.client.projects.byId.query({ id: "nowhere" })), expected);
    expectRefusal(await refusalIn(await recordRaw({ ...capacity(1), subjectId: "nowhere" })), expected);
    expectRefusal(
      await refusalOf(server.client.portfolio.overview.query({ projects: [heping, "nowhere"] })),
      expected,
    );
  });

  it("malformed id", async () => {
    const refusal = await refusalOf(server.client.projects.byId.query({ id: "Not An Id!" }));
    expectRefusal(refusal, {
      code: "malformed-id",
      status: 400,
      zh: ["“编号”", "Not An Id!", "连字符"],
      en: ["“Id”", "Not An Id!", "hyphens"],
    });
  });

  it("unknown source", async () => {
    expectRefusal(await refusalIn(await recordRaw({ ...capacity(1), sourceId: "nowhere" })), {
      code: "unknown-source",
      status: 404,
      zh: ["“nowhere”", "登记"],
      en: ["“nowhere”", "Register"],
    });
  });

  it("negative capacity", async () => {
    expectRefusal(await refusalOf(record(capacity(-5))), {
      code: "negative-value",
      status: 400,
      zh: ["“装机容量”", "-5", "留空"],
      en: ["“Capacity”", "-5", "leave it empty"],
    });
  });

  it("a value beyond reason, half a yuan, a fourth decimal", async () => {
    const investment = { metric: "investment" } as const;
    expectRefusal(await refusalOf(record(capacity(1e16))), {
      code: "value-too-large",
      status: 400,
      zh: ["“装机容量”", "1000000000000000"],
      en: ["“Capacity”", "unit"],
    });
    expectRefusal(await refusalOf(record(capacity(0.5, investment))), {
      code: "whole-number-needed",
      status: 400,
      zh: ["“总投资”", "0.5"],
      en: ["“Investment”", "0.5"],
    });
    expectRefusal(await refusalOf(record(capacity(0.1234))), {
      code: "too-many-decimals",
      status: 400,
      zh: ["三位小数", "0.1234"],
      en: ["three decimals", "0.1234"],
    });
  });

  it("a figure without source", async () => {
    const { sourceId: _, ...fields } = capacity(1);
    // A source that is said to be none may have a reason in its place; one that is left out is a mistake.
    const asked = [
      [fields, "source-missing"],
      [{ ...fields, sourceId: null }, "source-or-reason"],
      [{ ...fields, sourceId: "" }, "source-missing"],
    ] as const;
    for (const [bad, code] of asked)
      expectRefusal(await refusalIn(await recordRaw(bad)), {
        code,
        status: 400,
        zh: ["“装机容量”", "来源"],
        en: ["“Capacity”", "source"],
      });
  });

  it("a flow without period, a stock with one", async () => {
    const about = { subjectId: shankou } as const;
    expectRefusal(await refusalOf(record(capacity(1, { ...about, metric: "generation" }))), {
      code: "period-needed",
      status: 400,
      zh: ["“发电量”"],
      en: ["“Generation”"],
    });
    expectRefusal(await refusalOf(record(capacity(1, { period: { kind: "annual" } }))), {
      code: "no-period",
      status: 400,
      zh: ["“装机容量”"],
      en: ["“Capacity”"],
    });
  });

  it("a metric of another kind of subject", async () => {
    expectRefusal(await refusalOf(record(capacity(1, { metric: "siteCount" }))), {
      code: "metric-of-other-kind",
      status: 400,
      zh: ["siteCount", "capacity"],
      en: ["siteCount", "capacity"],
    });
  });

  it("an operating figure before grid connection", async () => {
    const fields = capacity(1_000_000, { metric: "generation", period: { kind: "annual" } });
    expectRefusal(await refusalOf(record(fields, 0)), {
      code: "operating-figure-before-grid",
      status: 400,
      zh: ["“发电量”", "在建"],
      en: ["“Generation”", "Under construction"],
    });
  });

  it("commissioning before approval", async () => {
    const fields = step("gridConnected", "2024-01-15");
    await using other = await runningServer();
    const save = (one: typeof fields, expectedVersion: number) =>
      other.client.projects.recordStage.mutate({ actor: "王", expectedVersion, fields: one });
    await save(step("permitted", "2024-03-01"), 1);
    expectRefusal(await refusalOf(save(fields, 2)), {
      code: "stage-before-earlier",
      status: 400,
      zh: ["已并网", "2024-01-15", "核准", "2024-03-01"],
      en: ["Grid-connected", "2024-01-15", "Permitted", "2024-03-01"],
    });
    expect((await other.client.projects.byId.query({ id: heping })).project.stages.length).toBe(2);
  });

  it("a day that does not exist, and one to come", async () => {
    const save = (on: string) =>
      server.client.projects.recordStage.mutate({
        actor: "王",
        expectedVersion: 1,
        fields: step("gridConnected", on),
      });
    expectRefusal(await refusalOf(save("2025-02-30")), {
      code: "invalid-field",
      status: 400,
      zh: ["“日期”", "2025-02-30"],
      en: ["“Date”", "2025-02-30"],
    });
    expectRefusal(await refusalOf(save("2099-01-01")), {
      code: "day-not-come",
      status: 400,
      zh: ["2099-01-01"],
      en: ["2099-01-01"],
    });
  });

  it("a stale version, with what stands", async () => {
    const refusal = await refusalOf(record(capacity(1), 0));
    expectRefusal(refusal, {
      code: "stale-version",
      status: 409,
      zh: ["第 0 版", "第 1 版"],
      en: ["version 0", "version 1"],
    });
    expect(refusal.current).toMatchObject({ version: 1, fields: { value: 200_000 } });
  });

  it("a field that nobody knows, and several faults at once", async () => {
    expectRefusal(await refusalIn(await recordRaw({ ...capacity(1), colour: "red" })), {
      code: "invalid-field",
      status: 400,
      zh: ["colour"],
      en: ["colour"],
    });
    const refusal = await refusalIn(await recordRaw({ ...capacity(-1), basis: "guessed", subjectId: "A" }));
    expect(refusal.problems.map(({ field }) => field)).toEqual([
      "fields.subjectId",
      "capacity",
      "fields.basis",
    ]);
  });
});
