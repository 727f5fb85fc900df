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
    expect(onOf({})).toBe("请选择一个日期；只知道月份时，改选“具体到月”。");
  });

  it("reads a month in any writing that means one, and names what it cannot read (D4)", () => {
    const monthOf = (month: string) => {
      const { date, ...draft } = stageDraftOf("gridConnected");
      const judged = stageFieldsOf({ ...draft, date: { ...date, kind: "month", month } }, about);
      return judged.kind === "ready" ? judged.fields.on : judged.errors.on;
    };
    expect(["2025年3月", "202503", "2025.3"].map(monthOf)).toEqual(["2025-03", "2025-03", "2025-03"]);
    expect(monthOf("Mar-25")).toBe("无法识别月份“Mar-25”。请按 2026-05 或 2026年5月 的样式填写。");
    expect(monthOf("")).toBe("请填写月份，如 2026-05 或 2026年5月。");
  });
});
