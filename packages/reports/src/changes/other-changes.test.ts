import { BaselineFields, type Change, type SiteAction, siteAction, windCluster } from "@lianchi/domain";
import { expect, it } from "vitest";
import { tellingOf } from "../telling.ts";
import { dataOf, openingWorld, settingsOf } from "../testing/data.ts";
import { otherChanges } from "./other-changes.ts";

const telling = tellingOf(dataOf(openingWorld()), settingsOf());
const told = (changes: readonly Change[]) => otherChanges(changes, telling).map(({ what }) => what);

const at = (seq: number) => ({ seq, at: `2026-08-${10 + seq}T02:00:00.000Z`, actor: "王敏", version: 1 });
const acted = (seq: number, part: Partial<SiteAction>): Change => ({
  ...at(seq),
  kind: "sites",
  fields: siteAction({ what: "allocate", clusterId: windCluster, sites: 3, batch: "一批", ...part }),
});
const plan = (seq: number, id: string, isReference: boolean, isWithdrawn = false): Change => ({
  ...at(seq),
  kind: "baseline",
  fields: BaselineFields.parse({
    id,
    clusterId: windCluster,
    name: id,
    origin: { kind: "entered" },
    points: [{ month: "2030-12", capacityKw: 1_000 }],
    batches: [],
    milestones: [],
    basis: "reported",
    sourceId: "three-moves-report",
    isReference,
    isWithdrawn,
  }),
});

it("leaves out what was done to sites and taken back in the same time (B5)", () => {
  expect(told([acted(1, {}), acted(2, { what: "undo", undoes: 1 })])).toEqual([]);
  expect(
    told([acted(1, {}), acted(2, { what: "undo", undoes: 1 }), acted(3, { what: "undo", undoes: 2 })]),
  ).toEqual(["3 个点位划入“一批”"]);
  expect(told([acted(7, { what: "undo", undoes: 1 })])).toEqual(["撤销第 1 号操作，涉及 3 个点位"]);
});

it("tells of the plan that all is measured against, once, and of no draft (B5)", () => {
  expect(told([plan(1, "draft", false), plan(2, "draft", false)])).toEqual([]);
  expect(told([plan(1, "one", false), plan(2, "one", true), plan(3, "one", true)])).toEqual([
    "以“one”为参照计划",
  ]);
  expect(told([plan(1, "one", true, true)])).toEqual(["撤下参照计划“one”"]);
});

it("tells nothing of a reference that stepped back for another and came back (B5)", () => {
  const together = (seq: number, changes: readonly Change[]) =>
    changes.map((change, place) => ({ ...change, seq: seq + place, at: at(seq).at }));
  const swapped = together(1, [plan(1, "two", true), plan(2, "one", false)]);
  const back = together(3, [plan(3, "one", true), plan(4, "two", false)]);
  expect(told(swapped)).toEqual(["以“two”为参照计划"]);
  expect(told([...swapped, ...back])).toEqual([]);
});
