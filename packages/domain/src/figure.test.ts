import { describe, expect, it } from "vitest";
import { FigureFields } from "./figure.ts";

const figure = {
  subjectId: "heping-wind",
  metric: "capacity",
  value: 200_000,
  precision: "exact",
  period: { kind: "none" },
  basis: "reported",
  sourceId: "three-moves-report",
  place: { kind: "paragraph", from: 4, to: 4 },
  note: null,
};
const isTaken = (change: object) => FigureFields.safeParse({ ...figure, ...change }).success;

describe("a figure", () => {
  it("is taken when complete, and as withdrawn when its value is null", () => {
    expect(isTaken({})).toBe(true);
    expect(isTaken({ value: null })).toBe(true);
  });

  it("needs a source", () => {
    expect(isTaken({ sourceId: undefined })).toBe(false);
    expect(isTaken({ sourceId: "" })).toBe(false);
  });

  it("is never negative, infinite or finer than three decimals", () => {
    for (const value of [-1, Number.POSITIVE_INFINITY, Number.NaN, 0.0001, 1e16])
      expect(isTaken({ value })).toBe(false);
  });

  it("counts money in whole yuan", () => {
    expect(isTaken({ metric: "investment", value: 0.5 })).toBe(false);
  });

  it("says its period exactly when it is counted over time", () => {
    expect(isTaken({ metric: "generation" })).toBe(false);
    expect(isTaken({ metric: "generation", period: { kind: "unstated" } })).toBe(true);
    expect(isTaken({ period: { kind: "annual" } })).toBe(false);
  });
});
