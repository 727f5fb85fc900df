import { describe, expect, it } from "vitest";
import { problemText } from "./problem.ts";

describe("a problem in words", () => {
  it("names field, value and remedy in both languages", () => {
    const problem = { code: "negative-value", field: "装机容量", value: "-5" } as const;
    expect(problemText(problem, "zh")).toBe("“装机容量”不能为负，收到 -5。请填零或正数；不知道就留空。");
    expect(problemText({ ...problem, field: "Capacity" }, "en")).toContain(
      "“Capacity” cannot be negative, got -5.",
    );
  });
});
