import { ScenarioFields, ScenarioId } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { expectRefusal } from "./expect-refusal.ts";
import { refusalOf, runningServer } from "./running-server.ts";
import { heping } from "./writes.ts";

const now = () => new Date("2026-11-26T04:00:00.000Z");
const cautious = ScenarioId.parse("cautious");

/** A scenario with one value: Heping's hours. */
const fieldsOf = (setting: { readonly value: number; readonly asOf?: string }) => ({
  id: cautious,
  name: "谨慎",
  settings: [{ projectId: heping, parameter: "hours", reason: null, sourceId: null, ...setting }],
  isLocked: false,
  isWithdrawn: false,
});
const saved = (setting: Parameters<typeof fieldsOf>[0]) => ({
  actor: "李工",
  expectedVersion: 0,
  fields: ScenarioFields.parse(fieldsOf(setting)),
});

describe("a value of a scenario", () => {
  it("may carry the day for which it holds, today at the latest", async () => {
    await using server = await runningServer({ now });
    expectRefusal(
      await refusalOf(server.client.returns.saveScenario.mutate(saved({ value: 2_600, asOf: "2026-11-27" }))),
      {
        code: "assumption-in-future",
        status: 400,
        zh: ["适用日期还没有到", "等效利用小时 2026-11-27", "2026-11-26 或更早"],
        en: ["The day for which a value holds", "Full-load hours 2026-11-27", "2026-11-26 or an earlier day"],
      },
    );
    expect((await server.client.returns.scenarios.query()).map(({ id }) => id)).toEqual(["base"]);
    await server.client.returns.saveScenario.mutate(saved({ value: 2_600, asOf: "2026-11-26" }));
    const told = (await server.client.returns.scenarios.query()).find(({ id }) => id === cautious);
    expect(told?.settings).toMatchObject([{ value: 2_600, asOf: "2026-11-26" }]);
  });

  it("needs no day, and none that the calendar lacks", async () => {
    await using server = await runningServer({ now });
    const { asOf: _, ...setting } = saved({ value: 2_600 }).fields.settings[0] ?? {};
    const post = (settings: unknown) =>
      fetch(`${server.url}/trpc/returns.saveScenario`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          actor: "李工",
          expectedVersion: 0,
          fields: { ...fieldsOf({ value: 0 }), settings },
        }),
      });
    expect((await post([{ ...setting, asOf: "2026-02-30" }])).status).toBe(400);
    expect((await post([setting])).status).toBe(200);
    const told = (await server.client.returns.scenarios.query()).find(({ id }) => id === cautious);
    expect(told?.settings).toMatchObject([{ value: 2_600, asOf: null }]);
  });

  it("is refused by its project where the years are out of order, and nothing is evaluated", async () => {
    await using server = await runningServer({ now });
    const fields = ScenarioFields.parse({
      ...fieldsOf({ value: 2_024 }),
      settings: [{ projectId: heping, parameter: "firstYear", value: 2_024, reason: null, sourceId: null }],
    });
    await server.client.returns.saveScenario.mutate({ actor: "李工", expectedVersion: 0, fields });
    const { projects } = await server.client.returns.results.query({
      scenario: cautious,
      projects: [heping],
    });
    expect(projects).toMatchObject([{ id: heping, results: null, problems: [{ id: "firstYear" }] }]);
    const [problem] = projects[0]?.problems ?? [];
    expect(problem?.message.zh).toContain("“2024”早于截至日期 2026-11-26");
  });
});
