import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartBoxes } from "./chart-boxes.ts";

const room = { x: 1, y: 2, w: 12, h: 5 } as const;

describe("the rooms of a picture's charts", () => {
  it("are one for one, and the drawing's is the larger of two", () => {
    expect(chartBoxes(1, room)).toEqual([room]);
    const [drawing, beside] = chartBoxes(2, room);
    expect(drawing?.w).toBeGreaterThan((beside?.w ?? 0) * 1.5);
  });

  it("lie within the room and never on each other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), (count) => {
        const boxes = chartBoxes(count, room);
        expect(boxes).toHaveLength(count);
        for (const [at, { x, y, w, h }] of boxes.entries()) {
          expect([w > 1, h > 1.5, x >= 1, y >= 2, x + w <= 13 + 1e-9, y + h <= 7 + 1e-9]).not.toContain(
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
