import { describe, expect, it } from "vitest";
import { figureProblem } from "./figure-problem.ts";
import { portfolioOf } from "./portfolio.ts";
import { problemText } from "./problem.ts";
import { recordAll } from "./record.ts";
import { openingChanges } from "./wudalianchi/index.ts";

const portfolio = portfolioOf(recordAll(openingChanges, "2026-11-23T00:00:00.000Z"));
const known = portfolio.subjects.flatMap(({ figures }) => figures.generation?.fields ?? []);
const [fields] = known;
if (fields === undefined) throw new Error("the opening reports generation");
const isAtGrid = new Map(
  portfolio.subjects.map(({ fields: { id }, stages }) => [
    id,
    stages.some((step) => step.fields.stage === "gridConnected"),
  ]),
);

describe("what stands against a figure", () => {
  it("is nothing where the project is on the grid", () => {
    const fit = known.find(({ subjectId }) => isAtGrid.get(subjectId) === true);
    expect(fit === undefined ? "none" : figureProblem(portfolio, fit)).toBeNull();
  });

  it("is that nobody knows the project", () => {
    const { id } = { ...fields, id: fields.subjectId };
    const none = { ...portfolio, subjects: portfolio.subjects.filter((one) => one.fields.id !== id) };
    expect(figureProblem(none, fields)).toMatchObject({ code: "unknown-project", value: id });
  });

  it("is that the metric is of another kind of subject, and names those that fit", () => {
    expect(figureProblem(portfolio, { ...fields, metric: "siteCount" })).toMatchObject({
      code: "metric-of-other-kind",
      expected: expect.stringContaining("capacity"),
    });
  });

  it("is that a project off the grid generates nothing, in each language's units", () => {
    const waiting = portfolio.subjects.find(
      ({ fields: { id, kind } }) => kind === "project" && isAtGrid.get(id) === false,
    );
    if (waiting === undefined) throw new Error("the opening has a project that is not connected");
    const problem = figureProblem(portfolio, {
      ...fields,
      subjectId: waiting.fields.id,
      value: 34_000_000,
    });
    expect(problem?.code).toBe("operating-figure-before-grid");
    if (problem === null) return;
    expect(problemText(problem, "zh")).toContain("3,400 万千瓦时");
    expect(problemText(problem, "en")).toContain("34 GWh");
  });
});
