import { openingChanges, portfolioOf, recordAll } from "@lianchi/domain";
import { expect, it } from "vitest";
import { figureCount, restingOn } from "./resting.ts";

const { subjects } = portfolioOf(recordAll(openingChanges, "2026-11-03T01:30:00.000Z"));

it("lists every opening figure under the one report it rests on, subject by subject", () => {
  const resting = restingOn(subjects, "three-moves-report");
  const reported = openingChanges.filter(({ kind }) => kind === "figure").length;
  expect(figureCount(resting)).toBe(reported);
  expect(resting).toHaveLength(6);
  expect(resting[2]?.figures.map(({ fields }) => fields.metric)).toEqual([
    "capacity",
    "investment",
    "generation",
    "revenueInclTax",
  ]);
});

it("lists nothing under a document that nobody cites", () => {
  expect(restingOn(subjects, "another-report")).toEqual([]);
});
