import { expect, it } from "vitest";
import { printParts } from "./print-parts.ts";

const years = (count: number) => [27, 9, 28, 13, 1.5, ...Array.from({ length: count }, () => 10)];
const at = (widths: readonly number[]) => printParts({ widths, repeated: 1, apart: 5, percent: 70 });

it("cuts a sheet of years into pages that are read: it was printed at three points", () => {
  expect(at(years(6))).toEqual([]);
  const [first = 0, ...more] = at(years(27));
  expect(first).toBeGreaterThan(5);
  expect(more.length).toBeLessThanOrEqual(2);
});

it("leaves no page with a column or two: the last one had the last year alone", () => {
  for (let count = 7; count <= 40; count++) {
    const breaks = at(years(count));
    const ends = [...breaks, 5 + count];
    const parts = ends.map((end, part) => end - (breaks[part - 1] ?? 5));
    expect({ count, least: Math.min(...parts) >= 3 }).toEqual({ count, least: true });
  }
});

it("never parts what stands before the years", () => {
  expect(at([60, 60, 60, 60, 60, 10, 10])[0]).toBeGreaterThanOrEqual(5);
});
