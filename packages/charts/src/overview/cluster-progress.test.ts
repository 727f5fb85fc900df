import { openingChanges } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { stagesOf } from "../testing/counts.ts";
import { valuesOf, writtenIn } from "../testing/drawn.ts";
import { english, look, opening, overviewFrom, overviewWith } from "../testing/portfolio.ts";
import { clusterProgress } from "./cluster-progress.ts";

const wide = { ...look, widthPx: 1165 };
const wind = { technology: "wind", stage: "underConstruction" } as const;
const said = (overview: typeof opening, as = wide) =>
  writtenIn("cluster-progress", overview, as).map(({ text }) => text);

describe("the cluster's bar", () => {
  it("says planned, under construction and grid-connected in words and in both units", () => {
    expect(said(opening)).toEqual([
      "规划 383.75 万千瓦（3,837.5 MW）报",
      "在建 20 万千瓦（200 MW，和平风电）报",
      "已并网 0在运项目中没有风电",
    ]);
  });

  it("names the site records among its sources where it draws them: it named the report alone", () => {
    const overview = overviewFrom(openingChanges, null, stagesOf([611, 0, 0, 0, 0, 3]));
    expect(clusterProgress.draw(opening, wide).sourceLine).not.toContain("点位记录");
    expect(clusterProgress.draw(overview, wide).sourceLine).toMatch(/；点位记录（按记录汇总）$/);
  });

  it("has fewer words where there is less room", () => {
    expect(said(opening, { ...look, size: "phone", widthPx: 350 })).toEqual([
      "规划 383.75报",
      "在建 20报",
      "已并网 0在运项目中没有风电",
    ]);
  });

  it("does not draw a capacity that is not reported, nor call it zero", () => {
    const unknown = overviewWith([
      { ...wind, values: [] },
      { ...wind, stage: "gridConnected", values: [] },
    ]);
    expect(valuesOf("cluster-progress", unknown)).toEqual([383.75]);
    expect(said(unknown)).toContain("在建 — 未报道");
    expect(said(unknown)).toContain("已并网 — 未报道");
    const { title, plainTitle, records } = clusterProgress.draw(unknown, wide);
    expect(title).toBe(plainTitle);
    expect(records.map(({ value }) => value)).toEqual(["383.75", "", ""]);
  });

  it("says that a sum is not all of it", () => {
    const part = overviewWith([
      { ...wind, values: [150_000], name: "甲" },
      { ...wind, values: [] },
    ]);
    expect(said(part)).toContain("在建 15 万千瓦（150 MW，另有 1 个未报道）测");
    expect(clusterProgress.draw(part, wide).title).toBe("已知在建风电相当于集群规划的 3.9%，尚无风电并网");
  });

  it("says nothing of the absence of wind in a choice of projects", () => {
    const hydro = overviewFrom(openingChanges, ["shankou-hydro"]);
    expect(clusterProgress.draw(hydro, wide)).toMatchObject({
      title: "风电集群：规划、在建与并网",
      note: null,
    });
    expect(said(hydro)).toContain("已并网 0所选项目中没有在运风电");
  });

  it("compares what is on the grid too", () => {
    const running = overviewWith([
      { ...wind, stage: "gridConnected", values: [100_000] },
      { ...wind, values: [200_000] },
    ]);
    expect(clusterProgress.draw(running, english).title).toBe(
      "Wind under construction equals 5.2% of the planned cluster; grid-connected wind 2.6%",
    );
    expect(valuesOf("cluster-progress", running)).toEqual([383.75, 20, 10]);
  });
});
