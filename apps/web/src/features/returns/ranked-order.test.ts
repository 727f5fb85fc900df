import { openingChanges, portfolioOf, recordAll } from "@lianchi/domain";
import { evaluate, overviewOf } from "@lianchi/returns";
import { describe, expect, it } from "vitest";
import { isHighFirst, rankedOrder, sortedValue, usualSort } from "./ranked-order.ts";

const changes = recordAll(openingChanges, "2026-11-23T00:00:00.000Z");
const { projects } = overviewOf(portfolioOf(changes), "2026-11-23", null, null);
const evaluations = projects.map((project) => evaluate(project, [], "2026-11-23"));

describe("projects in rows", () => {
  it("stand in the order of any measure, those without one last in both directions", () => {
    for (const column of ["projectIrr", "equityIrr", "projectNpv", "lcoe", "payback", "capacity"])
      for (const sort of [column, `-${column}`]) {
        const values = rankedOrder(evaluations, sort).map((one) => sortedValue(one, column));
        const known = values.filter((value) => value !== null);
        expect(known.length).toBeGreaterThan(0);
        expect(values.slice(known.length).every((value) => value === null)).toBe(true);
        expect(known).toEqual(known.toSorted((a, b) => (sort === column ? a - b : b - a)));
      }
    expect(rankedOrder(evaluations, usualSort)).toHaveLength(projects.length);
    expect(rankedOrder(evaluations, "nothing").map(({ project }) => project)).toEqual(projects);
  });

  it("begin with the better end", () => {
    expect(isHighFirst("projectIrr")).toBe(true);
    expect(isHighFirst("lcoe")).toBe(false);
    expect(isHighFirst("capacity")).toBe(true);
  });
});
