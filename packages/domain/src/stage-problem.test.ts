import { describe, expect, it } from "vitest";
import { portfolioOf } from "./portfolio.ts";
import { recordAll } from "./record.ts";
import { stageProblem } from "./stage-problem.ts";
import { StageFields } from "./subject.ts";
import { openingChanges } from "./wudalianchi/index.ts";

const today = "2026-11-23";
const opening = portfolioOf(recordAll(openingChanges, `${today}T00:00:00.000Z`));
/** The opening knows the years of no connection: here each was on one day. */
const portfolio = {
  ...opening,
  subjects: opening.subjects.map((subject) => ({
    ...subject,
    stages: subject.stages.map((one) => ({
      ...one,
      fields: StageFields.parse({ ...one.fields, on: "2024-05-20" }),
    })),
  })),
};
const step = portfolio.subjects
  .flatMap(({ stages }) => stages)
  .find(({ fields }) => fields.stage === "gridConnected")?.fields;
if (step === undefined) throw new Error("the opening has a project on the grid");
const judged = (part: Partial<typeof step>) => stageProblem(portfolio, { ...step, ...part }, today);

describe("what stands against a project's arrival at a stage", () => {
  it("is nothing where it is said again", () => {
    expect(judged({})).toBeNull();
  });

  it("is a day that has not come, or that is of no year that is shown", () => {
    expect(judged({ on: "2026-11-24" })).toMatchObject({ code: "day-not-come", expected: today });
    expect(judged({ on: "0999-01-01" })?.code).toBe("year-out-of-range");
  });

  it("is an order that cannot be: connected, and permitted only years later", () => {
    const problem = judged({ stage: "permitted", on: "2026-11-01" });
    expect(problem).toMatchObject({ code: "stage-before-earlier", field: "on" });
    expect(problem?.words?.zh.expected).toContain("2026-11-01");
  });

  it("is a reason alone for a stage that nobody has recorded", () => {
    expect(judged({ stage: "dropped", on: null, sourceId: null, reason: "a slip" })).toMatchObject({
      code: "stage-needs-source",
      field: "sourceId",
    });
  });
});
