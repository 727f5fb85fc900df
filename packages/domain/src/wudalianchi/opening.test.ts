import { describe, expect, it } from "vitest";
import { ChangeRequest } from "../change.ts";
import { SubjectId } from "../ids.ts";
import { figureValue, portfolioOf, presentStage, projectsOf, subjectById } from "../portfolio.ts";
import { recordAll } from "../record.ts";
import { placeText, sourceLine } from "../source.ts";
import { totalOf } from "../total.ts";
import { openingChanges } from "./index.ts";
import { agreements, erlongshan, heping, lingyun, shankou, windCluster } from "./subjects.ts";

const portfolio = portfolioOf(recordAll(openingChanges, "2026-11-23T00:00:00.000Z"));
const projects = projectsOf(portfolio);
const value = (id: SubjectId, metric: Parameters<typeof figureValue>[1]) => {
  const subject = subjectById(portfolio, id);
  return subject === undefined ? undefined : figureValue(subject, metric);
};

describe("the opening facts", () => {
  it("are all valid changes", () => {
    for (const change of openingChanges) expect(ChangeRequest.safeParse(change).error).toBeUndefined();
  });

  it("hold the reported values and no other", () => {
    expect(value(windCluster, "plannedCapacity")).toBe(3_837_500);
    expect(value(windCluster, "siteCount")).toBe(614);
    expect(value(heping, "capacity")).toBe(200_000);
    expect(value(heping, "investment")).toBe(1_187_000_000);
    expect(value(erlongshan, "revenueInclTax")).toBe(71_720_000);
    expect(value(lingyun, "outputValue")).toBe(1_870_000);
    expect(value(agreements, "agreementSum")).toBe(110_000_000_000);
  });

  it("leave missing what the report does not say", () => {
    expect(value(shankou, "capacity")).toBeUndefined();
    expect(value(shankou, "investment")).toBeUndefined();
    expect(value(heping, "generation")).toBeUndefined();
    expect(value(lingyun, "generation")).toBeUndefined();
    for (const id of [erlongshan, heping, lingyun]) expect(value(id, "tax")).toBeUndefined();
  });

  it("sum to the known totals with their coverage", () => {
    expect(totalOf(projects, "capacity")).toMatchObject({
      value: 300_000,
      known: 3,
      of: 4,
      basis: "summed",
      counted: [
        { stage: "gridConnected", value: 100_000, known: 2, of: 3 },
        { stage: "underConstruction", value: 200_000, known: 1, of: 1 },
      ],
      uncounted: [],
      dropped: 0,
    });
    expect(totalOf(projects, "investment")).toMatchObject({ value: 1_757_000_000, known: 3, of: 4 });
    expect(totalOf(projects, "generation")).toMatchObject({
      value: 34_000_000,
      known: 1,
      of: 4,
      precision: "about",
      apart: [{ value: 26_050_000, period: { kind: "sinceConnection" } }],
    });
    expect(totalOf(projects, "tax")).toMatchObject({
      value: 3_500_000,
      known: 1,
      of: 4,
      basis: "reported",
      apart: [],
    });
    expect(totalOf([], "tax")).toMatchObject({ value: null, known: 0, of: 0 });
  });

  it("name the paragraph of each figure and the inferred year", () => {
    for (const subject of portfolio.subjects)
      for (const figure of Object.values(subject.figures))
        expect(figure.fields.place?.kind).toBe("paragraph");
    const [source] = portfolio.sources;
    expect(source && sourceLine(source.fields, "zh")).toBe(
      "袁小峰，《五大连池市下好“三手棋”打造绿色能源产业集群》，未注日期，年份按 2023 年推断",
    );
    expect(placeText({ kind: "paragraph", from: 3, to: 4 }, "zh")).toBe("第 3–4 段");
  });

  it("know each project's stage and no date for it", () => {
    const stages = projects.map((project) => [
      project.fields.id,
      presentStage(project)?.fields.stage,
      presentStage(project)?.fields.on,
    ]);
    expect(stages).toEqual([
      [heping, "underConstruction", null],
      [lingyun, "gridConnected", null],
      [erlongshan, "gridConnected", null],
      [shankou, "gridConnected", null],
    ]);
    expect(subjectById(portfolio, SubjectId.parse("nobody"))).toBeUndefined();
  });
});
