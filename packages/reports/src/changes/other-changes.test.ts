import {
  BaselineFields,
  type Change,
  FindingAnswerFields,
  referencePlans,
  type SiteAction,
  SubjectId,
  siteAction,
  windCluster,
} from "@lianchi/domain";
import { expect, it } from "vitest";
import { contextOf } from "../chapter-context.ts";
import { dataOf, openingWorld, settingsOf } from "../testing/data.ts";
import { otherChanges } from "./other-changes.ts";

const context = contextOf(dataOf(openingWorld()), settingsOf());
/** @param earlier recorded before the time told */
const told = (changes: readonly Change[], earlier: readonly Change[] = []) => {
  const plans = { before: referencePlans(earlier), after: referencePlans([...earlier, ...changes]) };
  return otherChanges({ changes, plans }, context).map(({ what }) => what);
};

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

it("tells an import by the rows of its file, and an allotment by the names of what it was to (D9)", () => {
  const retires = Array.from({ length: 614 }, (_, at) => `W${at}`);
  expect(told([acted(1, { what: "import", sites: 1_014, file: "real.csv", batch: null, retires })])).toEqual([
    "从文件导入 400 个点位：real.csv；停用示意布点 614 个",
  ]);
  const projectId = SubjectId.parse("heping-wind");
  expect(told([acted(1, { projectId, batch: null })])).toEqual(["3 个点位划入“中广核五大连池和平风电”"]);
  expect(told([acted(1, { batch: null })])).toEqual(["3 个点位取消划分"]);
});

it("tells of the plan that all is measured against, once, and of no draft (B5)", () => {
  expect(told([plan(1, "draft", false), plan(2, "draft", false)])).toEqual([]);
  expect(told([plan(1, "one", false), plan(2, "one", true), plan(3, "one", true)])).toEqual([
    "以“one”为参照计划",
  ]);
  expect(told([plan(2, "one", true, true)], [plan(1, "one", true)])).toEqual(["不再有参照计划（原为“one”）"]);
  expect(told([plan(2, "one", false)], [plan(1, "one", true)])).toEqual(["不再有参照计划（原为“one”）"]);
  expect(told([plan(2, "two", true), plan(3, "one", false)], [plan(1, "one", true)])).toEqual([
    "参照计划由“one”改为“two”",
  ]);
});

it("tells nothing of a reference that came back as it was (B5)", () => {
  const swapped = [plan(2, "two", true), plan(3, "one", false)];
  const back = [plan(4, "one", true), plan(5, "two", false)];
  expect(told([...swapped, ...back], [plan(1, "one", true)])).toEqual([]);
  expect(told([plan(1, "one", true), plan(2, "one", true, true)])).toEqual([]);
});

it("says that a reference was changed, not chosen, where its months are others", () => {
  const later = plan(2, "one", true);
  if (later.kind !== "baseline") throw new Error("it is a plan");
  const points = [{ month: "2031-12", capacityKw: 1_000 }];
  const moved = { ...later, fields: { ...later.fields, points } };
  expect(told([moved], [plan(1, "one", true)])).toEqual(["修改参照计划“one”"]);
});

it("leaves out an answer to a finding that was taken back in the same time (B5)", () => {
  const answer = (seq: number, version: number, given: "accepted" | "reopened"): Change => ({
    ...at(seq),
    version,
    kind: "findingAnswer",
    fields: FindingAnswerFields.parse({
      id: "heping-wind.unit-cost",
      subjectId: "heping-wind",
      answer: given,
      note: null,
      value: 1,
      inputs: [],
    }),
  });
  expect(told([answer(1, 1, "accepted")])).toHaveLength(1);
  expect(told([answer(1, 1, "accepted"), answer(2, 2, "reopened")])).toEqual([]);
  expect(told([answer(2, 2, "reopened")])).toHaveLength(1);
});
