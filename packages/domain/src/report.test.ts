import { describe, expect, it } from "vitest";
import { ReportSettings } from "./report.ts";

/** As they were kept before figures and tables could be left out or moved. */
const early = {
  template: "quarterly",
  title: null,
  issuer: null,
  period: null,
  asOf: null,
  projects: null,
  scenario: null,
  chapters: null,
  edited: [],
  classification: null,
  watermark: null,
  hasPatterns: true,
  hasMarks: true,
  lang: "zh",
  units: "wan",
};
const faultsOf = (part: object) =>
  ReportSettings.safeParse({ ...early, ...part }).error?.issues.map(({ path }) => path.join(".")) ?? [];

describe("settings of a report", () => {
  it("that were kept before there was an order of figures and tables have none", () => {
    expect(ReportSettings.parse(early)).toMatchObject({ leftOut: [], blockOrder: [] });
  });

  it("hold an order of block ids, known or not, and no more than two hundred", () => {
    expect(faultsOf({ blockOrder: ["capacity-table", "no-such-block", "capacity-table"] })).toEqual([]);
    expect(faultsOf({ blockOrder: ["<script>"] })).toEqual(["blockOrder.0"]);
    expect(faultsOf({ blockOrder: "capacity-table" })).toEqual(["blockOrder"]);
    expect(faultsOf({ blockOrder: Array.from({ length: 201 }, (_, at) => `b${at}`) })).toEqual([
      "blockOrder",
    ]);
  });
});
