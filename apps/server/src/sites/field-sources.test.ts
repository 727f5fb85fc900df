import { SiteFields, SourceId } from "@lianchi/domain";
import { expect, it } from "vitest";
import { fieldSources } from "./field-sources.ts";

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

it("keeps the source of what a later document did not change", () => {
  const named = { ...first, name: "一号", sourceId: permit };
  expect([...fieldSources([first, named])]).toEqual([
    ["ratingKw", press],
    ["name", permit],
  ]);
  expect([...fieldSources([first, named, { ...named, name: null }])]).toEqual([["ratingKw", press]]);
});

it("takes a revision that only names another document as word on all of it", () => {
  expect([...fieldSources([first, { ...first, sourceId: permit }])]).toEqual([["ratingKw", permit]]);
});
