import { expect, it } from "vitest";
import { freeNames, namedRadius, siteRadius } from "./site-size.ts";

it("keeps dots at 8 px where the whole cluster is shown, and lets them grow and be named close by", () => {
  expect(siteRadius(500)).toBe(4);
  // A scale bar of 2 km has some 110 px at 4,000 px a degree (73.7 km at 48.5° N).
  expect(siteRadius(4_000)).toBeGreaterThanOrEqual(namedRadius);
  expect(siteRadius(1e6)).toBe(9);
});

it("names no two sites on the same spot", () => {
  const at = (x: number, y: number) => ({ x, y, widthPx: 28 });
  const names = [at(0, 0), at(20, 4), at(30, 4), at(20, 14)];
  expect(freeNames(names)).toEqual([at(0, 0), at(30, 4)]);
});
