import { openingChanges, portfolioOf, recordAll, type SourceKind } from "@lianchi/domain";
import { overviewOf } from "@lianchi/returns";
import { describe, expect, it } from "vitest";
import { numberCore } from "./number-core.ts";

/** The opening facts, their report being a document of another kind. */
function overviewFromA(kind: SourceKind) {
  const opened = recordAll(openingChanges, "2026-11-03T01:30:00.000Z");
  const renamed = openingChanges.flatMap((change) =>
    change.kind === "source" ? [{ ...change, fields: { ...change.fields, kind } }] : [],
  );
  const changes = [...opened, ...recordAll(renamed, "2026-11-04T01:30:00.000Z", opened)];
  return overviewOf(portfolioOf(changes), "2026-11-23", null, null);
}

describe("where a number comes from", () => {
  it("names the basis that tables and charts show, after the kind of its source: it named the recorded one", () => {
    const overview = overviewFromA("approval");
    const project = overview.projects.find(({ fields }) => fields.id === "heping-wind");
    expect(project?.figures.capacity?.basis).toBe("approved");
    const figure = numberCore("heping-wind.capacity", overview);
    expect([figure?.basis, figure?.inputs.map(({ basis }) => basis)]).toEqual(["approved", ["approved"]]);
    const total = numberCore("total.capacity", overview);
    expect(new Set(total?.inputs.flatMap(({ basis }) => basis ?? []))).toEqual(new Set(["approved"]));
    const cost = numberCore("heping-wind.unitCost", overview);
    expect([cost?.basis, cost?.inputs[0]?.basis]).toEqual(["derived", "approved"]);
  });
});
