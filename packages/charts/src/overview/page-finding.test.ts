import { openingChanges, stageTally } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { drawChart } from "../catalogue/overview.ts";
import { english, look, opening, overviewFrom, overviewWith } from "../testing/portfolio.ts";
import { pageFinding } from "./page-finding.ts";

const project = { technology: "wind", stage: "gridConnected", values: [100_000] } as const;
const titleOf = (overview: typeof opening) => pageFinding(overview, look).title;

describe("the sentence at the head of the page", () => {
  it("says what is known, what is being built and what is planned", () => {
    expect(titleOf(opening)).toBe("已知装机 30 万千瓦，三分之二仍在建；规划中的 383.75 万千瓦风电尚无并网");
    expect(pageFinding(opening, english).title).toBe(
      "Known capacity 300 MW, two thirds still under construction; of the planned 3,837.5 MW of wind none is grid-connected",
    );
    expect(pageFinding(opening, look).line).toMatch(/^4 个项目、1 个规划风电集群。/);
  });

  it("says nothing of the whole cluster when only some projects are chosen", () => {
    const one = overviewFrom(openingChanges, ["lingyun-pv"]);
    expect(titleOf(one)).toBe("已知装机 7 万千瓦，没有在建部分");
    expect(pageFinding(one, look).line).toMatch(/^所选 1 个项目（共 4 个）/);
  });

  it("compares wind on the grid with the plan", () => {
    expect(titleOf(overviewWith([project]))).toBe(
      "已知装机 10 万千瓦，没有在建部分；已并网风电相当于规划 383.75 万千瓦的 2.6%",
    );
  });

  it("counts the cluster's own sites once some are on the grid", () => {
    const tally = (sites: number) => ({ sites, capacityKw: sites * 6_250, sitesWithoutRating: 0 });
    const stood = (connected: number) =>
      overviewFrom(
        openingChanges,
        null,
        stageTally((stage) =>
          tally(stage === "gridConnected" ? connected : stage === "planned" ? 614 - connected : 0),
        ),
      );
    expect(titleOf(stood(0))).toBe(titleOf(opening));
    expect(titleOf(stood(168))).toBe(
      "已知装机 30 万千瓦，三分之二仍在建；集群 614 个未取消点位中 168 个已并网（27.4%）",
    );
    expect(drawChart("cluster-progress", stood(168), english).title).toBe(
      "168 of the cluster's 614 sites not dropped are on the grid (27.4%); wind under construction equals 5.2% of the planned cluster",
    );
  });

  it("does not call a capacity zero that is not reported", () => {
    const unknown = overviewWith([
      { ...project, values: [] },
      { ...project, stage: "underConstruction", values: [] },
      { ...project, technology: "solar" },
    ]);
    expect(titleOf(unknown)).toBe("已知装机 10 万千瓦；规划风电 383.75 万千瓦");
  });

  it("falls back where nothing is known", () => {
    expect(titleOf(overviewFrom([]))).toBe("这一天之前还没有数据");
    expect(titleOf(overviewFrom(openingChanges, ["shankou-hydro"]))).toBe("装机容量尚未报告");
  });
});

describe("a share of values that are about right", () => {
  const wind = { technology: "wind", precision: "about" } as const;
  const overview = overviewWith([
    { ...wind, name: "甲风电", stage: "underConstruction", values: [200_000, 1e9] },
    { ...wind, name: "乙风电", stage: "gridConnected", values: [90_000, 3e8] },
  ]);
  const exact = overviewWith([
    { ...wind, precision: "exact", name: "甲风电", stage: "underConstruction", values: [200_000, 1e9] },
    { ...wind, precision: "exact", name: "乙风电", stage: "gridConnected", values: [90_000, 3e8] },
  ]);

  it("is about right itself, in every title: it read as exact", () => {
    expect(pageFinding(overview, look).title).toContain("，约 69% 仍在建");
    expect(pageFinding(overview, english).title).toContain("about 69% still");
    expect(drawChart("investment-by-project", overview, look).title).toBe("甲风电占已知投资的约 76.9%");
    expect(drawChart("capacity-by-stage", overview, look).title).toBe("已知装机中，约 69% 是在建风电");
    expect(drawChart("cluster-progress", overview, look).title).toBe(
      "在建风电相当于集群规划的约 5.2%，已并网风电相当于约 2.3%",
    );
  });

  it("stays exact where its values are", () => {
    expect(drawChart("investment-by-project", exact, look).title).toBe("甲风电占已知投资的 76.9%");
    expect(drawChart("cluster-progress", exact, look).title).not.toContain("约");
  });

  it("stands beside a count of sites that is about right as well", () => {
    const rough = overviewFrom(
      openingChanges.map((change) =>
        change.kind === "figure" && change.fields.metric === "siteCount"
          ? { ...change, fields: { ...change.fields, value: 600, precision: "about" as const } }
          : change,
      ),
    );
    expect(drawChart("cluster-progress", rough, look).note).toContain("是否属于这约 600 个点位");
  });
});
