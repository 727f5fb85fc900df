import { existsSync, rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { clientOf, refusalOf, runningServer } from "./running-server.ts";
import { report } from "./writes.ts";

const plan = {
  id: "plan-a",
  clusterId: "wudalianchi-wind-cluster",
  name: "2026 版",
  origin: { kind: "entered" as const },
  points: [
    { month: "2026-12", capacityKw: 100_000 },
    { month: "2027-12", capacityKw: 3_837_500 },
  ],
  batches: [],
  milestones: [],
  basis: "assumed" as const,
  sourceId: report,
  isReference: true,
  isWithdrawn: false,
};
const square = (size: number) =>
  JSON.stringify({
    type: "Polygon",
    coordinates: [
      [
        [126, 48],
        [126 + size, 48],
        [126 + size, 48 + size],
        [126, 48 + size],
        [126, 48],
      ],
    ],
  });

describe("plans", () => {
  it("are kept beside each other, measured against, and retired", async () => {
    await using server = await runningServer();
    const save = (fields: typeof plan, expectedVersion: number) =>
      server.client.sites.savePlan.mutate({ actor: "张工", expectedVersion, fields });
    await save(plan, 0);
    await save({ ...plan, id: "plan-b", name: "备用", isReference: false }, 0);
    const { counts, planVersions } = await server.client.sites.cluster.query();
    expect(counts.baselines.map(({ id, isReference }) => [id, isReference])).toEqual([
      ["plan-a", true],
      ["plan-b", false],
    ]);
    expect(planVersions).toEqual({ "plan-a": 1, "plan-b": 1 });
    const stale = await refusalOf(save({ ...plan, name: "旧" }, 0));
    expect([stale.httpStatus, stale.problems[0]?.code]).toEqual([409, "stale-version"]);
    await save({ ...plan, isWithdrawn: true }, 1);
    expect((await server.client.sites.cluster.query()).counts.baselines).toHaveLength(1);
    expect((await fetch(`${server.url}/export/charts/s-curve.svg`)).status).toBe(200);
  });

  it("have one reference for ever: of two who save one at once, the second is told of the first", async () => {
    await using server = await runningServer();
    const save = (fields: typeof plan, seenReference: { id: string; version: number } | null) =>
      server.client.sites.savePlan.mutate({ actor: "张工", expectedVersion: 0, fields, seenReference });
    await save(plan, null);
    // Both open the form while plan-a is the reference.
    await save({ ...plan, id: "plan-b", name: "甲的计划" }, { id: "plan-a", version: 1 });
    const late = await refusalOf(
      save({ ...plan, id: "plan-c", name: "乙的计划" }, { id: "plan-a", version: 1 }),
    );
    expect([late.httpStatus, late.problems[0]?.code]).toEqual([409, "reference-changed-meanwhile"]);
    expect(late.problems[0]?.message.zh).toContain("甲的计划");
    await save({ ...plan, id: "plan-c", name: "乙的计划", isReference: false }, { id: "plan-a", version: 1 });
    await save({ ...plan, id: "plan-d" }, { id: "plan-b", version: 1 });
    const { counts } = await server.client.sites.cluster.query();
    expect(counts.baselines.map(({ id, isReference }) => [id, isReference])).toEqual([
      ["plan-d", true],
      ["plan-a", false],
      ["plan-b", false],
      ["plan-c", false],
    ]);
  });

  it("rise, and know their months", async () => {
    await using server = await runningServer();
    const falling = { ...plan, points: [...plan.points].reverse() };
    const refused = await refusalOf(
      server.client.sites.savePlan.mutate({ actor: "张工", expectedVersion: 0, fields: falling }),
    );
    expect(refused.httpStatus).toBe(400);
  });
});

describe("the base map", () => {
  it("stands under the sites with its approval number, on screen and in files, and can be taken away", async () => {
    await using server = await runningServer();
    const save = (text: string | null, expectedVersion: number) =>
      server.client.sites.saveBaseMap.mutate({
        actor: "张工",
        expectedVersion,
        text,
        name: "五大连池市界",
        approvalNumber: "黑S（2024）12号",
        system: "CGCS2000",
        sourceId: report,
      });
    await save(square(0.5), 0);
    expect(await server.client.sites.ground.query()).toMatchObject({
      hasBaseMap: true,
      approvalNumber: "黑S（2024）12号",
    });
    const svg = await (await fetch(`${server.url}/export/charts/site-map.svg`)).text();
    expect(svg).toContain("审图号：黑S（2024）12号");
    await save(null, 1);
    expect((await server.client.sites.ground.query()).hasBaseMap).toBe(false);
    const array = await refusalOf(save("[]", 2));
    expect(array.problems[0]?.code).toBe("geojson-array");
  });
});

describe("the demo", () => {
  it("opens beside the real data, says so everywhere, and leaves the real folder as it was", async () => {
    await using server = await runningServer();
    const before = await server.client.sites.cluster.query();
    const url = await server.client.server.openDemo.mutate();
    expect(await server.client.server.openDemo.mutate()).toBe(url);
    const demo = clientOf(url);
    const told = await demo.sites.cluster.query();
    expect(told.counts.isDemo).toBe(true);
    expect(told.counts.stages.gridConnected.sites).toBeGreaterThan(100);
    expect((await demo.server.status.query()).isDemo).toBe(true);
    for (const file of ["charts/s-curve.svg", "charts/capacity-by-stage.svg", "charts/pace.csv", "sites.csv"])
      expect(await (await fetch(`${url}/export/${file}`)).text()).toContain("演示数据");
    expect(await server.client.sites.cluster.query()).toEqual(before);
    expect((await server.client.server.status.query()).isDemo).toBe(false);
    expect(existsSync(`${server.folder}-demo`)).toBe(true);
    await server.stop();
    rmSync(`${server.folder}-demo`, { recursive: true, force: true });
  });
});
