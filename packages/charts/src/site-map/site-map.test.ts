import { siteStages } from "@lianchi/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupsOf } from "./batch-groups.ts";
import { boxOf, sitesInside, sitesInView } from "./choose-sites.ts";
import { shownPlaces } from "./edge-places.ts";
import { distanceKm, graticule, scaleBar } from "./graticule.ts";
import type { SiteColumns } from "./map-data.ts";
import { fitView, latOf, type MapView, mercatorY, moved, toPixel, toPosition, zoomed } from "./projection.ts";

const lon = fc.double({ min: 120, max: 135, noNaN: true });
const lat = fc.double({ min: 40, max: 55, noNaN: true });
const anyView: fc.Arbitrary<MapView> = fc.record({
  x: lon,
  y: lat.map(mercatorY),
  pxPerDegree: fc.double({ min: 20, max: 50_000, noNaN: true }),
  widthPx: fc.integer({ min: 300, max: 1_600 }),
  heightPx: fc.integer({ min: 200, max: 1_000 }),
});
const columnsOf = (spots: readonly (readonly [number, number])[]): SiteColumns => ({
  ids: spots.map((_, at) => `S${at}`),
  lon: spots.map(([x]) => x),
  lat: spots.map(([, y]) => y),
  stage: spots.map(() => 0),
  batch: spots.map(() => -1),
  ratingKw: spots.map(() => 1),
  isIllustrative: spots.map(() => 0),
  batchNames: [],
  unplaced: 0,
});

describe("a batch on the map", () => {
  it("comes to what stands, and to nothing known where no rating is: dropped sites were in its label", () => {
    const stage = (name: (typeof siteStages)[number]) => siteStages.indexOf(name);
    const columns: SiteColumns = {
      ...columnsOf(Array.from({ length: 5 }, () => [126, 48] as const)),
      stage: [stage("permitted"), stage("dropped"), stage("planned"), stage("dropped"), stage("dropped")],
      batch: [0, 0, 1, 1, 2],
      ratingKw: [6_250, 3_000, null, 3_000, 3_000],
      batchNames: ["一批", "二批", "三批"],
    };
    expect(groupsOf(columns).batches.map(({ capacityKw }) => capacityKw)).toEqual([6_250, null, 0]);
  });
});

describe("the map's projection", () => {
  it("leads back to where it came from", () => {
    fc.assert(
      fc.property(anyView, lon, lat, (view, x, y) => {
        const back = toPosition(view, toPixel(view, x, y));
        expect(back.lon).toBeCloseTo(x, 8);
        expect(back.lat).toBeCloseTo(y, 8);
        expect(latOf(mercatorY(y))).toBeCloseTo(y, 9);
      }),
    );
  });

  it("fits all sites, and zooms around the pixel under the pointer", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(lon, lat), { minLength: 1, maxLength: 40 }),
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (spots, factor) => {
          const columns = columnsOf(spots);
          const view = fitView(columns.lon, columns.lat, { widthPx: 700, heightPx: 640, marginPx: 40 });
          expect(sitesInView(columns, view)).toHaveLength(spots.length);
          const pointer = { x: 123, y: 456 };
          const before = toPosition(view, pointer);
          const after = toPosition(zoomed(view, factor, pointer), pointer);
          expect(after.lon).toBeCloseTo(before.lon, 8);
          expect(after.lat).toBeCloseTo(before.lat, 8);
          const there = toPosition(moved(view, 50, -20), { x: pointer.x + 50, y: pointer.y - 20 });
          expect(there.lon).toBeCloseTo(before.lon, 8);
        },
      ),
    );
  });
});

describe("choosing on the map", () => {
  it("takes by box exactly the sites between its sides", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(lon, lat), { maxLength: 60 }),
        anyView,
        fc.nat({ max: 600 }),
        fc.nat({ max: 600 }),
        (spots, view, right, bottom) => {
          const columns = columnsOf(spots);
          const chosen = sitesInside(
            columns,
            view,
            boxOf({ x: 20.5, y: 30.5 }, { x: right + 21, y: bottom + 31 }),
          );
          const wanted = spots.flatMap(([x, y], at) => {
            const spot = toPixel(view, x, y);
            return spot.x > 20.5 && spot.x < right + 21 && spot.y > 30.5 && spot.y < bottom + 31 ? [at] : [];
          });
          expect(chosen).toEqual(wanted);
        },
      ),
    );
  });
});

describe("what stands around the sites", () => {
  it("draws lines at round degrees that leave each other room", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const lines = graticule(view);
        for (const list of [lines.lon, lines.lat])
          for (const [at, line] of list.entries()) {
            const before = list[at - 1];
            if (before !== undefined) expect(Math.abs(line.px - before.px)).toBeGreaterThan(89);
            expect(line.text).toMatch(/^\d+\.\d+°[NSEW]$/);
          }
      }),
    );
  });

  it("scales by round kilometres, true in the middle", () => {
    const view = fitView([125.7, 126.7], [48.2, 48.9], { widthPx: 706, heightPx: 648, marginPx: 40 });
    const bar = scaleBar(view, 130);
    const a = toPosition(view, { x: 353, y: 324 });
    const b = toPosition(view, { x: 353 + bar.px, y: 324 });
    expect(distanceKm(a, b)).toBeCloseTo(bar.km, 1);
    expect(bar.px).toBeLessThanOrEqual(130);
  });

  it("points at a place outside the view on its true bearing", () => {
    const view = fitView([125.7, 126.7], [48.2, 48.9], { widthPx: 706, heightPx: 648, marginPx: 40 });
    const home = { name: { zh: "五大连池", en: "Wudalianchi" }, lon: 126.2, lat: 48.51 };
    const east = { name: { zh: "东", en: "East" }, lon: 130, lat: latOf(view.y) };
    const ground = { places: [east], home, rings: [], approvalNumber: null, hasBaseMap: false };
    const [shown] = shownPlaces(ground, view);
    expect(shown).toMatchObject({ kind: "outside", spot: { x: 706 - 14 } });
    if (shown?.kind === "outside") expect(shown.turn).toBeCloseTo(0, 9);
  });
});
