import { describe, expect, it } from "vitest";
import { nextStage, stageDraftOf, stageFieldsOf } from "./stage-draft.ts";

const about = {
  subjectId: "heping-wind",
  ground: { sourceId: "three-moves-report" },
  lang: "zh",
} as const;

describe("the draft of a stage", () => {
  it("proposes the stage that comes next and stays at the last", () => {
    expect([nextStage(undefined), nextStage("underConstruction"), nextStage("gridConnected")]).toEqual([
      "planned",
      "gridConnected",
      "gridConnected",
    ]);
  });

  it("takes a day, a month, or none when the source does not say", () => {
    const draft = stageDraftOf("gridConnected");
    const onOf = (part: Partial<typeof draft.date>) => {
      const judged = stageFieldsOf({ ...draft, date: { ...draft.date, ...part } }, about);
      return judged.kind === "ready" ? judged.fields.on : judged.errors.on;
    };
    expect(onOf({ day: "2026-05-04" })).toBe("2026-05-04");
    expect(onOf({ kind: "month", month: "2026-05" })).toBe("2026-05");
    expect(onOf({ kind: "none" })).toBeNull();
    expect(onOf({})).toBe("请选择一个日期。");
  });
});
