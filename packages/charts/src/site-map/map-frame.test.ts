import { homePlace, places } from "@lianchi/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Group } from "./batch-groups.ts";
import { batchLabels, meets } from "./batch-labels.ts";
import { shownPlaces } from "./edge-places.ts";
import { farNote, farSites, frameOf, withFarSites } from "./map-frame.ts";
import { fitView, toPixel } from "./projection.ts";

const cluster = Array.from({ length: 614 }, (_, at) => ({
  lon: 125.7 + (at % 31) * 0.03,
  lat: 48.2 + Math.floor(at / 31) * 0.03,
}));
const located = (sites: readonly { readonly lon: number; readonly lat: number }[]) => ({
  count: sites.length,
  lon: sites.map(({ lon }) => lon),
  lat: sites.map(({ lat }) => lat),
});
const ground = { places, home: homePlace, rings: [], approvalNumber: null, hasBaseMap: false };
const room = { widthPx: 790, heightPx: 680, marginPx: 40, footPx: 50 };

describe("a site far away", () => {
  const columns = located([...cluster, { lon: 9.9, lat: 53.5 }]);
  const frame = frameOf(columns);

  it("leaves the others the whole map, and is counted and named at its edge", () => {
    expect(frame.extent).toEqual(frameOf(located(cluster)).extent);
    const far = farSites(frame, columns, (site) => `S${site}`);
    expect(far).toEqual({ count: 1, named: [{ id: "S614", lon: 9.9, lat: 53.5 }] });
    expect(farNote(far, "zh")).toBe("1 个点位远在图外（S614），请核对坐标");
    const [west = 0, south = 0, east = 0, north = 0] = frame.extent ?? [];
    const view = fitView([west, east], [south, north], room);
    const [sign] = shownPlaces(withFarSites(ground, far), view);
    expect(sign).toMatchObject({ kind: "outside", place: { name: { zh: "点位 S614" } } });
    expect(sign?.spot.x).toBeLessThan(60);
  });

  it("is none where a part of the cluster lies apart", () => {
    const second = cluster.slice(0, 60).map(({ lon, lat }) => ({ lon: lon + 8, lat }));
    expect(frameOf(located([...cluster, ...second])).far).toEqual([]);
    expect(frameOf(located([])).extent).toBeNull();
  });
});

describe("words on the map", () => {
  const anyGroup: fc.Arbitrary<Group> = fc.record({
    name: fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }),
    lon: fc.double({ min: 125.7, max: 126.6, noNaN: true }),
    lat: fc.double({ min: 48.2, max: 48.8, noNaN: true }),
    reach: fc.constant(0.1),
    sites: fc.integer({ min: 1, max: 100 }),
    capacityKw: fc.integer({ min: 0, max: 900_000 }),
    stages: fc.constant([1, 0, 0, 0, 0, 0, 0]),
  });
  const view = fitView([125.7, 126.6], [48.2, 48.8], room);

  it("never share a spot, however many batches and whatever their names", () => {
    fc.assert(
      fc.property(fc.array(anyGroup, { maxLength: 40 }), (groups) => {
        const dots = cluster.map(({ lon, lat }) => ({ x: (lon - 125.6) * 700, y: (48.9 - lat) * 900 }));
        const signs = shownPlaces(ground, view, { dots });
        const labels = batchLabels(view, groups, {
          fontSizePx: 12,
          capacityText: String,
          taken: signs.map(({ box }) => box),
        });
        const boxes = [...signs, ...labels].map(({ box }) => box);
        for (const [at, one] of boxes.entries())
          for (const other of boxes.slice(at + 1)) expect(meets(one, other)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it("keep off the sites where the edge has room", () => {
    const dots = cluster.map(({ lon, lat }) => toPixel(view, lon, lat));
    const outside = shownPlaces(ground, view, { dots, footPx: 70 }).filter(({ kind }) => kind === "outside");
    const covered = outside.filter(({ box }) =>
      dots.some(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom),
    );
    expect(outside.length).toBeGreaterThan(2);
    expect(covered).toEqual([]);
  });
});
