import { describe, expect, it } from "vitest";
import { ChangeRequest } from "../change.ts";
import { SiteFields, SiteStep } from "../site/site.ts";
import { judgeStep } from "../site/step-problem.ts";
import { demoProgress } from "./demo.ts";
import { openingSites } from "./sites.ts";

const today = "2026-11-23";
const demo = demoProgress(openingSites(), today);

describe("the simulated build-up", () => {
  it("says in its source, its plan and its actor that it is none", () => {
    expect(JSON.stringify(demo.before)).toContain("演示数据");
    for (const { sourceId } of [...demo.sites, ...demo.steps]) expect(sourceId).toBe("demo-simulation");
    expect(demo.action.what).toBe("demo");
  });

  it("holds only what the product itself would accept", () => {
    for (const request of demo.before) expect(ChangeRequest.parse(request)).toEqual(request);
    for (const site of demo.sites) expect(SiteFields.parse(site)).toEqual(site);
    const bySite = new Map<string, SiteStep[]>();
    for (const step of demo.steps) {
      expect(SiteStep.parse(step)).toEqual(step);
      const before = bySite.get(step.siteId) ?? [];
      const recorded = before.map((one) => ({ ...one, at: "2026-11-23T00:00:00.000Z" }));
      expect(judgeStep(recorded, step, today).kind).toBe("fits");
      bySite.set(step.siteId, [...before, step]);
    }
  });

  it("stands at every stage, whatever the day", () => {
    for (const day of [today, "2028-02-29", "2031-01-01"]) {
      const last = new Map(
        demoProgress(openingSites(), day).steps.map(({ siteId, stage }) => [siteId, stage]),
      );
      const count = (stage: string) => [...last.values()].filter((one) => one === stage).length;
      expect(count("gridConnected")).toBeGreaterThan(150);
      for (const stage of ["surveyed", "permitted", "foundation", "erected"])
        expect(count(stage)).toBeGreaterThan(40);
      expect(count("dropped")).toBe(4);
    }
  });
});
