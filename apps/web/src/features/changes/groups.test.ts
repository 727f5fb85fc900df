import { openingChanges, recordAll } from "@lianchi/domain";
import { expect, it } from "vitest";
import { grouped } from "./groups.ts";

it("keeps what the product came with apart from what people did, day by day on the county's clock", () => {
  const opening = recordAll(openingChanges, "2026-11-03T01:30:00.000Z");
  const first = openingChanges.find(({ kind }) => kind === "figure");
  if (first === undefined) throw new Error("no figures");
  const byHand = { ...first, actor: "规划科" };
  // Half past four in the afternoon in UTC is already the next day in Beijing.
  const all = recordAll(
    [byHand],
    "2026-11-03T16:30:00.000Z",
    recordAll([byHand], "2026-11-03T02:00:00.000Z", opening),
  );
  const groups = grouped(all.toReversed().map((change) => ({ change, previous: null })));
  expect(groups.map(({ day, isOpening, changes }) => [day, isOpening, changes.length])).toEqual([
    ["2026-11-04", false, 1],
    ["2026-11-03", false, 1],
    ["2026-11-03", true, openingChanges.length],
  ]);
});
