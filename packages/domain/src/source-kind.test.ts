import { describe, expect, it } from "vitest";
import type { ChangeRequest } from "./change.ts";
import { SourceId } from "./ids.ts";
import { portfolioOf } from "./portfolio.ts";
import { recordAll } from "./record.ts";
import { SourceFields } from "./schemas/source.ts";
import { SourceKind } from "./schemas/source-kind.ts";
import { shownBasis } from "./source-kind.ts";
import { openingChanges } from "./wudalianchi/index.ts";

const at = "2026-11-20T00:00:00.000Z";

function capacityUnder(kind: SourceKind) {
  const source = SourceFields.parse({
    id: "an-approval",
    kind,
    title: "关于某风电项目核准的批复",
    titleEn: null,
    author: null,
    publisher: null,
    publishedOn: null,
    year: null,
    isYearInferred: false,
    yearReason: null,
    url: null,
  });
  const by = { actor: "someone", expectedVersion: 0 } as const;
  const requests = openingChanges.flatMap((request): readonly ChangeRequest[] =>
    request.kind === "figure" && request.fields.subjectId === "heping-wind"
      ? [request, { ...request, fields: { ...request.fields, sourceId: SourceId.parse("an-approval") } }]
      : [request],
  );
  const portfolio = portfolioOf(recordAll([{ kind: "source", ...by, fields: source }, ...requests], at));
  return portfolio.subjects.find(({ fields }) => fields.id === "heping-wind")?.figures.capacity?.basis;
}

describe("the basis of what a document says", () => {
  it("all is a press report: follows the kind of the source instead", () => {
    expect(SourceKind.options.map((kind) => [kind, capacityUnder(kind)])).toEqual([
      ["press", "reported"],
      ["approval", "approved"],
      ["statistics", "statistical"],
      ["filing", "filed"],
      ["contract", "contracted"],
      ["survey", "measured"],
      ["other", "documented"],
      ["unstated", "documented"],
    ]);
  });

  it("leaves what is computed, assumed or illustrative as it is", () => {
    for (const basis of ["derived", "assumed", "illustrative", "measured"] as const)
      expect(shownBasis(basis, "approval")).toBe(basis);
  });

  it("takes a document whose kind nobody has said for no press report", () => {
    expect(shownBasis("reported", undefined)).toBe("documented");
  });

  it("knows the opening facts as a press report", () => {
    const portfolio = portfolioOf(recordAll(openingChanges, at));
    expect(portfolio.sources.map(({ fields }) => fields.kind)).toEqual(["press"]);
  });
});
