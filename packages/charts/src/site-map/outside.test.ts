import { expect, it } from "vitest";
import { illustrativeOutside, outsideNote } from "./outside.ts";

const square = (size: number) =>
  [
    [-size, -size],
    [size, -size],
    [size, size],
    [-size, size],
    [-size, -size],
  ] as const;

it("counts illustrative sites outside of a boundary, and in its holes; given ones are where they are", () => {
  const sites = { lon: [0, 1.5, 3, 3], lat: [0, 0, 0, 0], isIllustrative: [1, 1, 1, 0] };
  expect(illustrativeOutside(sites, [square(2)])).toBe(1);
  expect(illustrativeOutside(sites, [square(2), square(1)])).toBe(2);
  expect(illustrativeOutside(sites, [])).toBe(0);
  expect(outsideNote(229, "zh")).toBe("229 个示意布点在底图边界之外");
  expect(outsideNote(0, "zh")).toBeNull();
});
