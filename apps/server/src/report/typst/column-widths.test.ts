import { describe, expect, it } from "vitest";
import { columnWidths } from "./column-widths.ts";

const texts = (...lengths: readonly number[]) =>
  lengths.map((length) => ({ isNumber: false, texts: ["长".repeat(length)], besidePt: 10 }));
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

describe("widths of columns", () => {
  it("fill the measure and spread what is left evenly", () => {
    // 4 and 2 characters of 10 pt with 10 pt beside them want 50 and 30 of 200: each gets 60 more.
    expect(columnWidths(texts(4, 2), 200, 10)).toEqual([110, 90]);
  });

  it("give a modest column what it wants beside a long one", () => {
    const widths = columnWidths(texts(4, 200), 300, 10) ?? [];
    expect(widths[0]).toBe(50);
    expect(sum(widths)).toBeCloseTo(300, 6);
  });

  it("share between long ones by the root of what they want", () => {
    const widths = columnWidths(texts(99, 399), 300, 10) ?? [];
    // 1,000 and 4,000 pt are wanted: roots as 1 to 2.
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(2, 6);
    expect(sum(widths)).toBeCloseTo(300, 6);
  });

  it("keep numbers on one line, and say when those leave no room", () => {
    const number = { isNumber: true, texts: ["1,234,567"], besidePt: 10 };
    const widths = columnWidths([...texts(100), number], 300, 10) ?? [];
    expect(widths[1]).toBeGreaterThan(50);
    expect(widths[1]).toBeLessThan(80);
    expect(columnWidths([...texts(3), ...Array.from({ length: 9 }, () => number)], 300, 10)).toBeNull();
  });
});
