import { expect, it } from "vitest";
import { distanceKm, matchNearest } from "./match-nearest.ts";

const at = (lon: number, lat: number) => ({ lon, lat });

it("measures over ground", () => {
  expect(distanceKm(at(126, 48.5), at(126, 48.6))).toBeCloseTo(11.12, 2);
  // A degree of longitude at 48.5° N is cos 48.5° as long.
  expect(distanceKm(at(126, 48.5), at(126.1, 48.5))).toBeCloseTo(7.368, 2);
});

it("gives each place to the closest point, and none beyond the distance", () => {
  const places = [at(126, 48.5), at(126.02, 48.5)];
  // Both are nearest to the first place; the closer one takes it, the other the second.
  const matched = matchNearest([at(126.004, 48.5), at(126.001, 48.5), at(127, 48.5)], places, 2);
  expect([...matched].sort()).toEqual([
    [0, 1],
    [1, 0],
  ]);
  expect(matchNearest([at(126.004, 48.5)], places, 0.1).size).toBe(0);
});
