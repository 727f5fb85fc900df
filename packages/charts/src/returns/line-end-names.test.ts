import fc from "fast-check";
import { expect, it } from "vitest";
import { spread } from "./line-end-names.ts";

it("sets names apart in the order of their lines, within the picture", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 }), (ys) => {
      const wanted = ys.toSorted((a, b) => a - b);
      const set = spread(wanted, { apart: 17, least: 6, most: 294 });
      set.forEach((y, at) => {
        expect(y).toBeGreaterThanOrEqual(6);
        expect(y).toBeLessThanOrEqual(294);
        if (at > 0) expect(y - (set[at - 1] ?? 0)).toBeGreaterThanOrEqual(17 - 1e-9);
      });
    }),
  );
});

it("leaves names at their lines where there is room", () => {
  expect(spread([20, 60, 200], { apart: 17, least: 6, most: 294 })).toEqual([20, 60, 200]);
});
