import { SiteFields, SourceId } from "@lianchi/domain";
import { expect, it } from "vitest";
import { documentsOf, fieldGrounds } from "./field-sources.ts";

const press = SourceId.parse("press-report");
const permit = SourceId.parse("permit");
const first = SiteFields.parse({
  id: "W001",
  clusterId: "wind",
  name: null,
  ratingKw: 6_250,
  ratingBasis: "derived",
  model: null,
  hubHeightM: null,
  rotorDiameterM: null,
  position: null,
  batch: null,
  projectId: null,
  note: null,
  links: [],
  sourceId: press,
});

const revisions = (...rows: readonly SiteFields[]) => rows.map((fields, at) => ({ seq: at + 1, fields }));
const fieldSources = (...given: Parameters<typeof fieldGrounds>) => documentsOf(fieldGrounds(...given));
const none: ReadonlySet<number> = new Set();

it("keeps the source of what a later document did not change", () => {
  const named = { ...first, name: "一号", sourceId: permit };
  expect([...fieldSources(revisions(first, named), none)]).toEqual([
    ["ratingKw", press],
    ["name", permit],
  ]);
  expect([...fieldSources(revisions(first, named, { ...named, name: null }), none)]).toEqual([
    ["ratingKw", press],
  ]);
});

it("takes a revision that only names another document as word on all of it", () => {
  expect([...fieldSources(revisions(first, { ...first, sourceId: permit }), none)]).toEqual([
    ["ratingKw", permit],
  ]);
});

it("rests a batch that an office gave on that action, not on the document of the rest (C6)", () => {
  const rows = revisions(first, { ...first, batch: "一批" }, { ...first, batch: "一批", name: "一号" });
  expect([...fieldSources(rows, new Set([2]))]).toEqual([
    ["ratingKw", press],
    ["name", press],
  ]);
  expect(fieldGrounds(rows, new Set([2])).get("batch")).toEqual({ kind: "action", seq: 2 });
});
