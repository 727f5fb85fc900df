import {
  type ChangeRequest,
  FindingAnswerFields,
  openingChanges,
  portfolioOf,
  projectsOf,
  recordAll,
} from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { overviewOf } from "../overview.ts";
import { findingsOf } from "./check-project.ts";
import { isToCheck, numbersOf } from "./finding-answers.ts";

const id: string = "erlongshan-biomass.full-load-hours";

function answered(answer: FindingAnswerFields["answer"], ...later: readonly ChangeRequest[]) {
  const opening = recordAll(openingChanges, "2026-11-20T00:00:00.000Z");
  const project = projectsOf(portfolioOf(opening)).find(({ fields }) => fields.id === "erlongshan-biomass");
  const finding = project === undefined ? undefined : findingsOf(project).find((one) => one.id === id);
  if (project === undefined || finding === undefined) throw new Error("no such finding");
  const fields = FindingAnswerFields.parse({
    id,
    subjectId: "erlongshan-biomass",
    answer,
    note: "并网首年只运行 4 个月",
    ...numbersOf(finding, project),
  });
  const request: ChangeRequest = { kind: "findingAnswer", actor: "王工", expectedVersion: 0, fields };
  const changes = recordAll([request, ...later], "2026-11-21T00:00:00.000Z", opening);
  const { findings } = overviewOf(portfolioOf(changes), "2026-11-22", null, null);
  return { all: findings, one: findings.find((found) => found.id === id) };
}

const generation = (value: number): ChangeRequest => {
  const found = openingChanges.find(
    (request) =>
      request.kind === "figure" &&
      request.fields.subjectId === "erlongshan-biomass" &&
      request.fields.metric === "generation",
  );
  if (found?.kind !== "figure") throw new Error("no generation");
  return { ...found, fields: { ...found.fields, value } };
};

describe("answers to findings", () => {
  it("findings can only be corrected or asked: accepted and explained ones are counted apart", () => {
    for (const answer of ["accepted", "explained"] as const) {
      const { all, one } = answered(answer);
      expect(one).toMatchObject({ state: answer, isOutdated: false, answer: { actor: "王工", version: 1 } });
      expect([all.length, all.filter(isToCheck).length]).toEqual([4, 3]);
    }
  });

  it("a question to the source leaves the finding to be checked", () => {
    const { all, one } = answered("asked");
    expect(one?.state).toBe("asked");
    expect(all.filter(isToCheck)).toHaveLength(4);
  });

  it("is open again when a figure that was answered changes, and says so", () => {
    const { one } = answered("accepted", generation(26_000_000));
    expect(one).toMatchObject({ state: "open", isOutdated: true });
  });

  it("holds when a figure is written again with the same value", () => {
    expect(answered("accepted", generation(26_050_000)).one?.state).toBe("accepted");
  });

  it("can be taken back", () => {
    expect(answered("reopened").one).toMatchObject({ state: "open", isOutdated: false });
  });

  it("an explanation without words is refused", () => {
    const told = FindingAnswerFields.safeParse({
      id,
      subjectId: "erlongshan-biomass",
      answer: "explained",
      note: null,
      value: 1,
      inputs: [],
    });
    expect(told.success).toBe(false);
  });
});
