import { describe, expect, it } from "vitest";
import { canBePutRight, groundText } from "./ground.ts";
import { SourceId } from "./ids.ts";
import { Reason } from "./reason.ts";
import { stagePath } from "./stage.ts";
import { StageFields } from "./subject.ts";

const reason = "选错了一行";
const sourceId = SourceId.parse("a-permit");
const titleOf = (id: string) => `《${id}》`;

describe("what an entry rests on", () => {
  it("is a document or a reason, never both and never neither", () => {
    const fields = { subjectId: "heping-wind", stage: "planned", on: null, place: null, note: null };
    const isTaken = (ground: object) => StageFields.safeParse({ ...fields, ...ground }).success;
    expect(
      [{ sourceId }, { sourceId: null, reason }, { sourceId: null }, { sourceId, reason }].map(isTaken),
    ).toEqual([true, true, false, false]);
  });

  it("is told as the document's title or the reason, never as a blank", () => {
    expect(groundText({ sourceId }, titleOf, "zh")).toBe("《a-permit》");
    expect(groundText({ sourceId: null, reason }, titleOf, "zh")).toBe(`录入笔误：${reason}`);
    expect(groundText({ sourceId: null, reason }, titleOf, "en")).toBe(`a slip in typing: ${reason}`);
  });

  it("has a reason on one line", () => {
    for (const text of ["", "  ", "a\nb", "a\u0000", "a\u200bb", "x".repeat(501)])
      expect(Reason.safeParse(text).success, JSON.stringify(text)).toBe(false);
  });
});

it("a reason leads back to a stage that was recorded or passed, and to no other", () => {
  const can = (recorded: readonly ("permitted" | "gridConnected" | "dropped")[], wished: string) =>
    canBePutRight<string>(recorded, wished, stagePath);
  expect([can(["permitted"], "permitted"), can(["permitted"], "planned")]).toEqual([true, true]);
  expect([
    can(["permitted"], "underConstruction"),
    can(["permitted"], "dropped"),
    can([], "planned"),
  ]).toEqual([false, false, false]);
  // From the dropping nothing leads further than what was recorded before it.
  expect([
    can(["permitted", "dropped"], "permitted"),
    can(["permitted", "dropped"], "gridConnected"),
  ]).toEqual([true, false]);
});
