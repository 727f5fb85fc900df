import fc from "fast-check";
import { expect, it } from "vitest";
import { shareWidths, unbroken } from "./column-widths.ts";

const column = fc
  .record({
    least: fc.integer({ min: 1, max: 40 }),
    lines: fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 9 }),
  })
  .map(({ least, lines }) => ({ least, lines: lines.map((line) => Math.max(line, least)) }));

it("gives what is left to the column with much text", () => {
  expect(
    shareWidths(
      [
        { least: 1, lines: [1] },
        { least: 1, lines: [9] },
      ],
      6,
    ),
  ).toEqual([1, 5]);
});

it("fills the room exactly, whatever is asked for", () => {
  fc.assert(
    fc.property(
      fc.array(column, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 50, max: 2_000 }),
      (wanted, room) => {
        const widths = shareWidths(wanted, room);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(room, 6);
        for (const width of widths) expect(width).toBeGreaterThan(0);
      },
    ),
  );
});

it("breaks no word while all words fit beside each other", () => {
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 12 }), (wanted) => {
      const room = wanted.reduce((sum, { least }) => sum + least, 0) + 20;
      for (const [at, width] of shareWidths(wanted, room).entries())
        expect(width).toBeGreaterThanOrEqual((wanted[at]?.least ?? 0) - 1e-9);
    }),
  );
});

it("breaks no short word, and long Chinese anywhere", () => {
  expect(unbroken("并网比例")).toEqual(["并网比例"]);
  expect(unbroken("装机容量 20 万千瓦")).toEqual(["装", "机", "容", "量", "20", "万", "千", "瓦"]);
});

it("shares what is left where no column asks for more: the widths are numbers", () => {
  const widths = shareWidths(
    [
      { least: 9, lines: [1, 1, 1, 12] },
      { least: 9, lines: [1, 1, 1, 12] },
    ],
    20,
  );
  expect(widths).toEqual([10, 10]);
});
