import { describe, expect, it } from "vitest";
import type { RecordedStep } from "./site-history.ts";
import { judgeStep } from "./step-problem.ts";

const at = "2026-01-05T00:00:00.000Z";
const planned: RecordedStep = { stage: "planned", on: null, isCorrection: false, at };
const erected: RecordedStep = { stage: "erected", on: "2026-05-20", isCorrection: false, at };
const wish = (part: Partial<Parameters<typeof judgeStep>[1]>) => ({
  stage: "gridConnected" as const,
  on: "2026-06-01",
  isCorrection: false,
  note: null,
  ...part,
});
const today = "2026-11-23";
const judge = (steps: readonly RecordedStep[], part: Partial<Parameters<typeof judgeStep>[1]>) =>
  judgeStep(steps, wish(part), today).kind;

describe("a wished step", () => {
  it("may lead on, and may jump", () => {
    expect(judge([planned], {})).toBe("fits");
    expect(judge([planned, erected], {})).toBe("fits");
    expect(judge([], { on: null })).toBe("fits");
  });

  it("is not of the future, in days nor in months", () => {
    expect(judge([planned], { on: "2026-11-24" })).toBe("in-future");
    expect(judge([planned], { on: "2026-12" })).toBe("in-future");
    expect(judge([planned], { on: "2026-11" })).toBe("fits");
  });

  it("goes back only as a correction", () => {
    expect(judge([planned, erected], { stage: "foundation", on: "2026-07-01" })).toBe("goes-back");
    expect(judge([planned, erected], { stage: "foundation", on: null })).toBe("goes-back");
    expect(judge([planned, erected], { stage: "foundation", on: null, isCorrection: true })).toBe("fits");
  });

  it("fills in an earlier stage with an earlier date", () => {
    expect(judge([planned, erected], { stage: "foundation", on: "2026-04" })).toBe("fits");
    expect(judge([planned, erected], { stage: "foundation", on: "2026-05" })).toBe("fits");
  });

  it("is not dated before the stage that precedes it", () => {
    expect(judge([planned, erected], { on: "2026-05-19" })).toBe("out-of-order");
    expect(judge([planned, erected], { on: "2026-05" })).toBe("fits");
  });

  it("drops a site only with a reason", () => {
    expect(judge([planned], { stage: "dropped" })).toBe("reason-missing");
    expect(judge([planned], { stage: "dropped", note: "占用基本农田" })).toBe("fits");
    const dropped: RecordedStep = { stage: "dropped", on: "2026-06-01", isCorrection: false, at };
    expect(judge([planned, dropped], { stage: "erected", on: "2026-05-01" })).toBe("goes-back");
  });

  it("says when it says nothing new", () => {
    expect(judge([planned, erected], { stage: "erected", on: "2026-05-20" })).toBe("nothing-new");
    expect(judge([planned, erected], { stage: "erected", on: null })).toBe("nothing-new");
    expect(judge([planned, erected], { stage: "erected", on: "2026-05-21" })).toBe("fits");
  });
});
