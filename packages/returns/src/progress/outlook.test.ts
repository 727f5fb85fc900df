import {
  type BaselineFields,
  type MonthTally,
  noSites,
  type SiteCounts,
  SourceId,
  type StageTally,
  SubjectId,
  stageTally,
} from "@lianchi/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchStatusText } from "./batch-status.ts";
import { forecastEnd } from "./forecast.ts";
import { outlookOf } from "./outlook.ts";
import { recentPace } from "./pace.ts";
import { monthAfter, monthsBetween, plannedKw, plannedPoints } from "./planned.ts";

const tally = (sites: number) => ({ ...noSites, sites, capacityKw: sites * 6_250 });
const stages = (connected: number, all = 614, dropped = 0): StageTally =>
  stageTally((stage) =>
    stage === "gridConnected"
      ? tally(connected)
      : stage === "planned"
        ? tally(all - connected - dropped)
        : stage === "dropped"
          ? tally(dropped)
          : noSites,
  );
const steady = (months: number, perMonth: number, end = "2026-11"): readonly MonthTally[] =>
  Array.from({ length: months + 1 }, (_, at) => ({
    month: monthAfter(end, at - months),
    stages: stages(at * perMonth),
  }));

const baseline = (part: Partial<BaselineFields>): BaselineFields => ({
  id: "plan",
  clusterId: SubjectId.parse("c"),
  name: "基准",
  origin: { kind: "entered" },
  points: plannedPoints({ from: "2026-01", to: "2029-12", shape: "linear", targetKw: 3_837_500 }),
  batches: [],
  milestones: [],
  basis: "assumed",
  sourceId: SourceId.parse("a"),
  isReference: true,
  isWithdrawn: false,
  ...part,
});

const counts = (part: Partial<SiteCounts>): SiteCounts => ({
  clusterId: SubjectId.parse("c"),
  clusterName: { zh: "集群", en: "cluster" },
  on: "2026-11-30",
  planned: { sites: 614, capacityKw: 3_837_500 },
  stages: stages(0),
  batches: [],
  months: [],
  baselines: [],
  reasoned: 0,
  undated: noSites,
  layout: { illustrative: 614, given: 0, none: 0 },
  sources: [],
  planSources: [],
  isDemo: false,
  ...part,
});

describe("a cluster whose sites all came onto the grid on unknown days", () => {
  it("has no known pace: it read zero sites a month", () => {
    const some = { sites: 175, capacityKw: 1_093_750, sitesWithoutRating: 0 };
    const { pace, forecast } = outlookOf(
      counts({ stages: stages(175), undated: some, months: [{ month: "2026-11", stages: stages(0) }] }),
    );
    expect([pace, forecast]).toEqual([
      { kind: "unknown", reason: "no-dates" },
      { kind: "unknown", reason: "no-dates" },
    ]);
  });
});

describe("a plan's curve", () => {
  it("is what its example says", () => {
    expect(plannedPoints({ from: "2026-01", to: "2026-02", shape: "linear", targetKw: 100 })).toEqual([
      { month: "2026-01", capacityKw: 50 },
      { month: "2026-02", capacityKw: 100 },
    ]);
  });

  it("rises to its target in every shape and length", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.constantFrom("linear" as const, "s-curve" as const),
        fc.integer({ min: 0, max: 10_000_000 }),
        (length, shape, targetKw) => {
          const points = plannedPoints({
            from: "2024-05",
            to: monthAfter("2024-05", length),
            shape,
            targetKw,
          });
          expect(points).toHaveLength(length + 1);
          expect(points.at(-1)?.capacityKw).toBe(targetKw);
          for (const [at, point] of points.entries())
            expect(point.capacityKw).toBeGreaterThanOrEqual(points[at - 1]?.capacityKw ?? 0);
        },
      ),
    );
  });

  it("goes straight between the ends of months, from nothing, and stays", () => {
    const points = plannedPoints({ from: "2026-01", to: "2026-02", shape: "linear", targetKw: 100 });
    expect(plannedKw(points, "2025-12-31")).toBe(0);
    expect(plannedKw(points, "2026-01-31")).toBe(50);
    expect(plannedKw(points, "2026-02-14")).toBe(75);
    expect(plannedKw(points, "2026-02-28")).toBe(100);
    expect(plannedKw(points, "2030-01-01")).toBe(100);
    // A gap of months between two points is crossed evenly.
    expect(plannedKw([...points, { month: "2026-04", capacityKw: 300 }], "2026-03-31")).toBe(200);
  });
});

describe("the pace", () => {
  it("is that of the last six months", () => {
    expect(recentPace(steady(12, 9), "2026-11-30")).toMatchObject({
      sitesPerMonth: 9,
      kwPerMonth: 56_250,
      months: 6,
    });
  });

  it("counts a month that has not ended as what has passed of it", () => {
    const pace = recentPace(steady(12, 9), "2026-11-15");
    expect(pace.kind === "known" && pace.months).toBeCloseTo(5.5, 9);
  });

  it("is unknown while there is nothing to see it from", () => {
    expect(recentPace([], "2026-11-30")).toEqual({ kind: "unknown", reason: "no-dates" });
    expect(recentPace(steady(1, 3), "2026-11-10")).toEqual({ kind: "unknown", reason: "too-short" });
  });
});

describe("the forecast", () => {
  it("divides what is left by the pace: 506 sites at 9 a month are 56.2 months", () => {
    expect(forecastEnd(506, steady(12, 9), "2026-11-30")).toEqual({
      kind: "forecast",
      central: monthAfter("2026-11", 57),
      earliest: monthAfter("2026-11", 57),
      latest: monthAfter("2026-11", 57),
      paceMonths: 6,
    });
  });

  it("is never before today, and its range holds it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 20 }), { minLength: 8, maxLength: 40 }),
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 1, max: 30 }),
        (perMonth, remaining, date) => {
          let sum = 0;
          const months = perMonth.map((sites, at) => {
            sum += sites;
            return { month: monthAfter("2026-11", at - perMonth.length + 1), stages: stages(sum, 2_000) };
          });
          const on = `2026-11-${String(date).padStart(2, "0")}`;
          const told = forecastEnd(remaining, months, on);
          if (told.kind !== "forecast") return;
          expect(told.central >= "2026-11").toBe(true);
          expect(told.earliest <= told.central).toBe(true);
          expect(told.latest === null || told.latest >= told.central).toBe(true);
        },
      ),
    );
  });

  it("says why there is none", () => {
    expect(forecastEnd(0, [], "2026-11-30")).toEqual({ kind: "done" });
    expect(forecastEnd(10, [], "2026-11-30")).toEqual({ kind: "unknown", reason: "no-dates" });
    expect(forecastEnd(10, steady(12, 0), "2026-11-30")).toEqual({ kind: "unknown", reason: "no-pace" });
  });
});

describe("the outlook of a cluster", () => {
  it("opens with everything planned, and says what cannot be told yet", () => {
    const told = outlookOf(counts({}));
    expect([told.recorded.sites, told.connected.sites, told.checkKw]).toEqual([614, 0, 0]);
    expect([told.pace.kind, told.needed.kind, told.forecast.kind]).toEqual(["unknown", "no-plan", "unknown"]);
    expect([told.gapKw, told.monthsLate, told.reference]).toEqual([null, null, null]);
  });

  it("measures against the reference plan", () => {
    const told = outlookOf(counts({ stages: stages(108), months: steady(12, 9), baselines: [baseline({})] }));
    // 11 of 48 months of 3,837,500 kW are planned.
    expect(told.gapKw).toBe(Math.round((108 * 6_250 - (3_837_500 * 11) / 48) / 10) * 10);
    expect(told.needed).toMatchObject({ kind: "known", by: "2029-12" });
    if (told.needed.kind === "known") expect(told.needed.sitesPerMonth).toBeCloseTo(506 / 37, 9);
    expect(told.monthsLate).toBe(monthsBetween("2029-12", monthAfter("2026-11", 57)));
  });

  it("leaves dropped sites out of every sum and of what is held against the plan: they made it look complete", () => {
    const told = outlookOf(counts({ stages: stages(610, 614, 4) }));
    expect([told.recorded.sites, told.standing.sites, told.forecast.kind]).toEqual([614, 610, "done"]);
    expect(told.checkKw).toBe(-4 * 6_250);
  });

  it("tells of each batch whether it is done, late by months, on time or not due", () => {
    const reference = baseline({
      batches: [
        { batch: "一批", startOn: "2026-01", endOn: "2026-09" },
        { batch: "二批", startOn: "2026-01", endOn: "2026-12" },
        { batch: "三批", startOn: "2026-01", endOn: "2026-10" },
        { batch: "四批", startOn: "2027-01", endOn: "2027-10" },
      ],
    });
    const told = outlookOf(
      counts({
        baselines: [reference],
        batches: [
          { batch: "一批", stages: stages(90, 100), connectedBy: "2026-11" },
          { batch: "二批", stages: stages(10, 100), connectedBy: "2026-11" },
          { batch: "三批", stages: stages(100, 104, 4), connectedBy: "2026-10" },
          { batch: "四批", stages: stages(0, 100), connectedBy: null },
          { batch: null, stages: stages(0, 414), connectedBy: null },
        ],
      }),
    );
    expect(told.batches.map(({ status, plannedEnd }) => [batchStatusText(status, "zh"), plannedEnd])).toEqual(
      [
        ["晚 2 个月", "2026-09"],
        ["在期内", "2026-12"],
        // All that counts is on the grid: done, though its time was over last month.
        ["已完成", "2026-10"],
        ["未到期", "2027-10"],
        ["—", null],
      ],
    );
  });

  it("says by how many months a finished batch was late, where each of its connections has a day: it was only done", () => {
    const reference = baseline({ batches: [{ batch: "一批", startOn: "2026-01", endOn: "2026-06-10" }] });
    const told = (connectedBy: string | null, lang: "zh" | "en") => {
      const batches = [{ batch: "一批", stages: stages(100, 100), connectedBy }];
      const [one] = outlookOf(counts({ baselines: [reference], batches })).batches;
      return one === undefined ? "" : batchStatusText(one.status, lang);
    };
    expect(told("2026-09-10", "zh")).toBe("已完成，晚 3 个月");
    expect(told("2026-09-09", "en")).toBe("done 2 mo late");
    // A month says no more than its month: within the planned one nothing was late.
    expect(told("2026-06", "zh")).toBe("已完成");
    expect(told("2026-05", "zh")).toBe("已完成");
    expect(told(null, "zh")).toBe("已完成");
  });

  it("reads no day late as a month, nor a batch that was done days late as in time", () => {
    const late = (endOn: string, on: string, connectedBy: string | null = null) => {
      const plan = baseline({ batches: [{ batch: "一批", startOn: "2026-01", endOn }] });
      const batches = [{ batch: "一批", stages: stages(connectedBy === null ? 50 : 100, 100), connectedBy }];
      const [one] = outlookOf(counts({ on, baselines: [plan], batches })).batches;
      return one === undefined ? [] : [batchStatusText(one.status, "zh"), batchStatusText(one.status, "en")];
    };
    expect(late("2026-11-01", "2026-11-02")).toEqual(["晚不足 1 个月", "under 1 mo late"]);
    expect(late("2026-10-31", "2026-11-01")).toEqual(["晚不足 1 个月", "under 1 mo late"]);
    expect(late("2026-10", "2026-11-30")).toEqual(["晚 1 个月", "1 mo late"]);
    expect(late("2026-11-01", "2026-11-20", "2026-11-02")).toEqual([
      "已完成，晚不足 1 个月",
      "done under 1 mo late",
    ]);
    expect(late("2026-11-01", "2026-11-20", "2026-11-01")).toEqual(["已完成", "done"]);
  });

  it("calls nothing behind in the first month of the plan", () => {
    const reference = baseline({
      points: plannedPoints({ from: "2026-11", to: "2029-12", shape: "linear", targetKw: 3_837_500 }),
    });
    const none = { months: steady(12, 0), baselines: [reference] };
    expect(outlookOf(counts(none)).isBehind).toBe(false);
    expect(outlookOf(counts({ ...none, on: "2026-12-31" })).isBehind).toBe(true);
  });

  it("tells the distance from the plan as finely as capacity beside it", () => {
    const told = outlookOf(counts({ stages: stages(108), baselines: [baseline({})] }));
    expect(told.gapKw).toBe(-204_430);
  });
});
