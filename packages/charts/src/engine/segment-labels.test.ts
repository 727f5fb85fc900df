import fc from "fast-check";
import { expect, it } from "vitest";
import { planLabels } from "./segment-labels.ts";

const room = { leftPx: 60, rightPx: 370, swatchPx: 12 };

it("puts each label over its own segment while there is room", () => {
  const spans = [
    { left: 60, right: 200, widthPx: 70 },
    { left: 200, right: 300, widthPx: 80 },
  ];
  expect(planLabels(spans, room)).toEqual({
    places: [
      { x: 62, line: 0 },
      { x: 202, line: 0 },
    ],
    lines: 1,
    needSwatches: false,
  });
});

it("gives labels a swatch and more lines when they do not fit, and lets none touch another", () => {
  const spanArrays = fc.array(fc.record({ size: fc.nat(80), widthPx: fc.integer({ min: 40, max: 200 }) }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(spanArrays, (segments) => {
      let at = 60;
      const spans = segments.map(({ size, widthPx }) => {
        const left = at;
        at = Math.min(360, at + size);
        return { left, right: at, widthPx };
      });
      const { places, lines, needSwatches } = planLabels(spans, room);
      const boxes = places.map(({ x, line }, which) => {
        const width = (spans[which]?.widthPx ?? 0) + (needSwatches ? room.swatchPx : 0);
        return { x, line, end: x + width };
      });
      for (const [which, one] of boxes.entries()) {
        expect(one.x).toBeGreaterThanOrEqual(60);
        expect(one.end).toBeLessThanOrEqual(370);
        expect(one.line).toBeLessThan(lines);
        for (const other of boxes.slice(which + 1))
          expect(one.line !== other.line || one.end <= other.x || other.end <= one.x).toBe(true);
      }
    }),
  );
});
