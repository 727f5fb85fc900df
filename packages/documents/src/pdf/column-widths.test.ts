import { describe, expect, it } from "vitest";
import { columnWidths } from "./column-widths.ts";

const texts = (...lengths: readonly number[]) =>
  lengths.map((length) => ({ isNumber: false, texts: ["长".repeat(length)], besidePt: 10 }));

describe("widths of columns", () => {
  it("fill the measure and spread what is left evenly", () => {
    // 4 and 2 characters of 10 pt with 10 pt beside them want 50 and 30 of 200: each gets 60 more.
    expect(columnWidths(texts(4, 2), 200, 10)).toEqual([110, 90]);
  });

  it("give what there is to the long text, and starve no other", () => {
    // 50 and 2,010 are wanted of 300, 50 and 75 are the least: the short one is at its least, which is all it wants.
    const widths = columnWidths(texts(4, 200), 300, 10) ?? [];
    expect(widths[0]).toBeCloseTo(50, 6);
    expect(widths[1]).toBeCloseTo(250, 6);
  });

  it("give each the same part of what it wants beyond its least", () => {
    // 170 and 370 are wanted of 345, 85 each is the least: 175 more are there for the 85 and 285 wanted beyond it.
    const widths = columnWidths(texts(16, 36), 345, 10) ?? [];
    expect(widths[0]).toBeCloseTo(85 + (85 * 175) / 370, 6);
    expect(widths[1]).toBeCloseTo(85 + (285 * 175) / 370, 6);
  });

  it("keep numbers on one line, and say when those leave no room", () => {
    const number = { isNumber: true, texts: ["1,234,567"], besidePt: 10 };
    const widths = columnWidths([...texts(100), number], 300, 10) ?? [];
    expect(widths[1]).toBeGreaterThan(50);
    expect(widths[1]).toBeLessThan(80);
    expect(columnWidths([...texts(3), ...Array.from({ length: 9 }, () => number)], 300, 10)).toBeNull();
  });
});
