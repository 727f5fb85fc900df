import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isSameSentence,
  numbersIn,
  refreshed,
  stillHolds,
  tied,
  withoutReferences,
  withReferences,
} from "./live-text.ts";

const was = "截至 2026 年 11 月 29 日，5 个项目合计投资 17.57 亿元，占 68.5%（{figure:money-2}）。";
const is = "截至 2026 年 12 月 1 日，6 个项目合计投资 18 亿元，占 70%（{figure:money-2}）。";

describe("numbers of a sentence", () => {
  it("are quantities with their units and days as a whole; references to figures are words", () => {
    expect(numbersIn(was)).toEqual(["2026 年 11 月 29 日", "5", "17.57 亿元", "68.5%"]);
    expect(numbersIn("As of 29 November 2026, 3,837.5 MW in 614 sites, −7.9 %.")).toEqual([
      "29 November 2026",
      "3,837.5 MW",
      "614",
      "−7.9 %",
    ]);
    expect(isSameSentence("占三分之二（1）", "占 68%（1）".replace("占 ", "占"))).toBe(true);
    expect(numbersIn("2026 年三季度，2026 年 9 月")).toEqual(["2026 年三季度", "2026 年 9 月"]);
    expect(numbersIn("since 2026-09-30: 1.2 GWh, 25 kW")).toEqual(["2026-09-30", "1.2 GWh", "25 kW"]);
  });

  it("may change while the sentence stays the same; other words make another sentence", () => {
    expect(isSameSentence(was, is)).toBe(true);
    expect(isSameSentence(was, is.replace("合计", "已知"))).toBe(false);
  });
});

describe("a text written over a sentence", () => {
  it("keeps its old numbers nowhere: references follow the sentence", () => {
    const text = "投资共 {3=17.57 亿元}，见{figure:money-2}。";
    expect(withoutReferences(refreshed(text, is))).toBe("投资共 18 亿元，见{figure:money-2}。");
    expect(stillHolds(text, was, is)).toBe(true);
  });

  it("no longer holds where it has a number of the sentence without a reference, and that number changed", () => {
    expect(stillHolds("投资共 17.57 亿元。", was, is)).toBe(false);
    expect(stillHolds("投资共约 17.57 亿。", was, is)).toBe(false);
    expect(stillHolds("投资情况良好，另有 3 项。", was, is)).toBe(true);
    expect(stillHolds("投资共 17.57 亿元。", was, was)).toBe(true);
    expect(stillHolds("2026 年 11 月 29 日起 11 项", was, is)).toBe(false);
    expect(stillHolds("11 月起 2026 年的 11 项", was, is)).toBe(true);
    expect(numbersIn("投资共 17.57 亿元，{2=5} 个")).toEqual(["17.57 亿元"]);
  });

  it("that was written before there were references takes them where a number is beyond doubt", () => {
    expect(tied("投资 17.57 亿元，5 个，9 项", was)).toBe("投资 {3=17.57 亿元}，{2=5} 个，9 项");
    expect(tied("3 个", "3 个与 3 个")).toBe("3 个");
  });

  it("no longer holds where the sentence itself is another", () => {
    expect(stillHolds("投资共 {3=17.57 亿元}。", was, "没有项目报告投资。")).toBe(false);
  });

  it("reads as the sentence when nobody changed it, whatever the sentence", () => {
    const part = fc.constantFrom(
      "共",
      "12",
      "3.5 MW",
      "{figure:a-1}",
      "2026 年",
      " ",
      "风电2期",
      "-100MW",
      "%",
      "a1b",
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const sentence = parts.join("");
        expect(withoutReferences(withReferences(sentence))).toBe(sentence);
        expect(refreshed(withReferences(sentence), sentence)).toBe(withReferences(sentence));
        expect(numbersIn(withReferences(sentence))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
