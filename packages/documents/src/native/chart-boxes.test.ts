import type { NativeChart } from "@lianchi/charts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartBoxes } from "./chart-boxes.ts";

const room = { x: 1, y: 2, w: 12, h: 5 } as const;

const chart = (bars: number): NativeChart => ({
  kind: "bar",
  isStacked: true,
  categories: Array.from({ length: bars }, (_, at) => String(at)),
  series: [],
  categoryTitle: "",
  valueTitle: "",
});

describe("the rooms of a picture's charts", () => {
  it("are one for one, and the drawing's is the larger of two", () => {
    expect(chartBoxes([chart(3)], room)).toEqual([room]);
    const [drawing, beside] = chartBoxes([chart(3), chart(9)], room);
    expect(drawing?.w).toBeGreaterThan((beside?.w ?? 0) * 1.5);
  });

  it("are as high as they have bars, in columns, where there are many", () => {
    const boxes = chartBoxes([15, 3, 18, 6, 9, 6, 3, 3].map(chart), room);
    expect(new Set(boxes.map(({ x }) => x)).size).toBe(4);
    const [rates, capacity, money] = boxes;
    expect(rates?.x).toBe(capacity?.x);
    expect(rates?.h).toBeGreaterThan(2 * (capacity?.h ?? 0));
    expect(money?.h).toBe(room.h);
  });

  it("lie within the room and never on each other", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 8 }), (bars) => {
        const boxes = chartBoxes(bars.map(chart), room);
        expect(boxes).toHaveLength(bars.length);
        for (const [at, { x, y, w, h }] of boxes.entries()) {
          expect([w > 1, h > 0.2, x >= 1, y >= 2, x + w <= 13 + 1e-9, y + h <= 7 + 1e-9]).not.toContain(
            false,
          );
          for (const other of boxes.slice(at + 1)) {
            const isApart =
              other.x >= x + w || x >= other.x + other.w || other.y >= y + h || y >= other.y + other.h;
            expect(isApart).toBe(true);
          }
        }
      }),
    );
  });
});
