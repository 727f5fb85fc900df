import { openingChanges, recordAll } from "@lianchi/domain";
import { expect, it } from "vitest";
import { createReadModel } from "./read-model.ts";
import { stateTagOf } from "./state-tag.ts";

it("is another with each version, each day of the county and each start, and else the same", () => {
  const all = recordAll(openingChanges, "2026-11-01T02:00:00.000Z");
  const model = createReadModel(all.slice(0, -1));
  let at = "2026-11-23T15:59:59.000Z";
  const tag = stateTagOf({ model, now: () => new Date(at) }, "a");
  const first = `"${all.length - 1}-2026-11-23-a"`;
  expect([tag(), tag()]).toEqual([first, first]);
  at = "2026-11-23T16:00:00.000Z";
  expect(tag()).toBe(`"${all.length - 1}-2026-11-24-a"`);
  at = "2026-11-23T15:00:00.000Z";
  expect(tag(), "a clock that was set back").toBe(first);
  model.apply(all.slice(-1));
  expect(tag()).toBe(`"${all.length}-2026-11-23-a"`);
});
