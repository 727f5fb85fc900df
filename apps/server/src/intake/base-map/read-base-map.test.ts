import { expect, it } from "vitest";
import { readBaseMap } from "./read-base-map.ts";

const read = (...ring: readonly (readonly [number, number])[]) => {
  const told = readBaseMap(
    new TextEncoder().encode(JSON.stringify({ type: "Polygon", coordinates: [ring] })),
    "WGS84",
  );
  return told.kind === "read" ? told.kind : told.problem.code;
};

it("takes a boundary, and refuses a spot, a line and one about a pole, which no map can draw", () => {
  expect(read([126, 48], [127, 48], [127, 49], [126, 49], [126, 48])).toBe("read");
  expect(read([126, 48], [126, 48], [126, 48], [126, 48])).toBe("map-without-area");
  expect(read([-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90])).toBe("map-at-pole");
});

it("takes slivers beside an area: real boundaries have them", () => {
  const box = (size: number) => [
    [
      [126, 48],
      [126 + size, 48],
      [126 + size, 48 + size],
      [126, 48],
    ],
  ];
  const coordinates = [box(1), box(1e-6)];
  const told = readBaseMap(
    new TextEncoder().encode(JSON.stringify({ type: "MultiPolygon", coordinates })),
    "WGS84",
  );
  expect(told.kind === "read" && told.rings).toHaveLength(2);
});

it("asks for a simpler boundary where it has too many points, not for several files", () => {
  const many = Array.from({ length: 20_001 }, (_, at): [number, number] => {
    const turn = (at / 20_001) * 2 * Math.PI;
    return [126 + Math.cos(turn), 48 + Math.sin(turn)];
  });
  expect(read(...many, many[0] ?? [0, 0])).toBe("map-too-many-points");
});
