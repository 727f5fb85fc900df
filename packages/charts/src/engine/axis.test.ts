import fc from "fast-check";
import { expect, it } from "vitest";
import { axisFor, axisLength } from "./axis.ts";

it("ends on the first round number above the largest value", () => {
  expect(axisFor(11.87)).toEqual({ max: 15, step: 5 });
  expect(axisFor(20)).toEqual({ max: 20, step: 5 });
  expect(axisFor(3400)).toEqual({ max: 4000, step: 1000 });
  expect(axisFor(0.3)).toMatchObject({ max: expect.closeTo(0.3, 9), step: 0.1 });
});

it("has a scale also where everything is zero", () => {
  expect(axisFor(0)).toEqual({ max: 1, step: 0.5 });
});

it("holds every value within two to five steps", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e12, noNaN: true }), (largest) => {
      const { max, step } = axisFor(largest);
      expect(max).toBeGreaterThanOrEqual(largest * (1 - 1e-9));
      expect(Math.round(max / step)).toBeGreaterThanOrEqual(2);
      expect(Math.round(max / step)).toBeLessThanOrEqual(5);
    }),
  );
});

it("is as long as the labels behind the bars allow", () => {
  const axis = { max: 15, step: 5 };
  expect(axisLength(axis, 200, [], 10)).toBeCloseTo(190, 9);
  // The bar of 12 may take 200 − 80 px: 10 px a unit, so 150 px for the axis.
  expect(axisLength(axis, 200, [{ value: 12, tailPx: 80 }], 10)).toBeCloseTo(150, 9);
});
