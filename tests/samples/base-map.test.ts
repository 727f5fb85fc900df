import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readBaseMap } from "../../apps/server/src/intake/base-map/read-base-map.ts";

const data = "../shared/data/boundaries";
const isThere = existsSync(data);
if (!isThere) console.log("The sample data is not there: its suites did not run.");
const bytesOf = (name: string) => new Uint8Array(readFileSync(`${data}/${name}`));

type Point = readonly [number, number];
const metres = ([lon, lat]: Point, [x, y]: Point) =>
  Math.hypot((lon - x) * 111_195 * Math.cos((lat * Math.PI) / 180), (lat - y) * 111_195);

/** Distance of a point from a line of points [m]. */
function fromLine(point: Point, line: readonly Point[]): number {
  const scale = Math.cos((point[1] * Math.PI) / 180);
  return line.slice(1).reduce(
    (least, to, at) => {
      const from = line[at] ?? to;
      const [px, py] = [(point[0] - from[0]) * scale, point[1] - from[1]];
      const [dx, dy] = [(to[0] - from[0]) * scale, to[1] - from[1]];
      const along = Math.max(0, Math.min(1, (px * dx + py * dy) / Math.max(1e-18, dx * dx + dy * dy)));
      return Math.min(least, Math.hypot(px - along * dx, py - along * dy) * 111_195);
    },
    metres(point, line[0] ?? point),
  );
}

describe.runIf(isThere)("real boundaries", () => {
  it("in WGS 84 and in GCJ-02 land on each other within 50 m", () => {
    const plain = readBaseMap(bytesOf("wudalianchi-wgs84-approx.geojson"), "WGS84");
    const shifted = readBaseMap(bytesOf("wudalianchi-gcj02.geojson"), "GCJ02");
    if (plain.kind === "refused" || shifted.kind === "refused") throw new Error("refused");
    const [a = [], b = []] = [plain.rings[0], shifted.rings[0]];
    expect(a.length).toBeGreaterThan(100);
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      for (const point of one) expect(fromLine(point, other)).toBeLessThan(50);
    const unshifted = readBaseMap(bytesOf("wudalianchi-gcj02.geojson"), "WGS84");
    if (unshifted.kind === "refused") throw new Error("refused");
    expect(Math.max(...(unshifted.rings[0] ?? []).map((point) => fromLine(point, a)))).toBeGreaterThan(200);
  });

  it("the broken ones are refused with the reason", () => {
    const list = readBaseMap(bytesOf("bad-feature-array.json"), "WGS84");
    expect(list.kind === "refused" && list.problem.code).toBe("geojson-array");
    const crossed = readBaseMap(bytesOf("bad-self-intersecting-ring.geojson"), "WGS84");
    expect(crossed.kind === "refused" && crossed.problem.code).toBe("ring-crosses");
    expect(crossed.kind === "refused" && crossed.problem.value).toMatch(/°N .*°E/);
  });
});
