import { siteStages } from "@lianchi/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOf } from "./cells.ts";
import { fitView, moved, toPixel, viewBounds } from "./projection.ts";

const anySites = fc.array(
  fc.record({
    lon: fc.double({ min: 124, max: 128, noNaN: true }),
    lat: fc.double({ min: 47, max: 50, noNaN: true }),
    stage: fc.integer({ min: 0, max: siteStages.length }),
    rating: fc.option(fc.integer({ min: 1, max: 10_000 }), { nil: null }),
  }),
  { minLength: 1, maxLength: 300 },
);
const located = (sites: readonly { lon: number; lat: number; stage: number; rating: number | null }[]) => ({
  count: sites.length,
  lon: sites.map(({ lon }) => lon),
  lat: sites.map(({ lat }) => lat),
  stage: sites.map(({ stage }) => stage),
  ratingKw: sites.map(({ rating }) => rating),
});
const room = { widthPx: 700, heightPx: 560, marginPx: 40 };
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe("sites drawn together", () => {
  it("are all there, by stage and with their ratings, none twice", () => {
    fc.assert(
      fc.property(anySites, (sites) => {
        const columns = located(sites);
        const cells = cellsOf(columns, fitView(columns.lon, columns.lat, room));
        const counted = sites.filter(({ stage }) => stage < siteStages.length);
        expect(sum(cells.sites)).toBe(counted.length);
        const standing = counted.filter(({ stage }) => siteStages[stage] !== "dropped");
        expect(sum(cells.capacityKw)).toBe(sum(standing.map(({ rating }) => rating ?? 0)));
        for (const code of siteStages.keys())
          expect(sum(cells.stages.map((stages) => stages[code] ?? 0))).toBe(
            counted.filter(({ stage }) => stage === code).length,
          );
      }),
    );
  });

  it("stay together while the map moves, as far as they are in view", () => {
    fc.assert(
      fc.property(
        anySites,
        fc.integer({ min: -200, max: 200 }),
        fc.integer({ min: -200, max: 200 }),
        (sites, dx, dy) => {
          const columns = located(sites);
          const view = fitView(columns.lon, columns.lat, room);
          const there = moved(view, dx, dy);
          const whole = (cells: ReturnType<typeof cellsOf>, in_: typeof view) =>
            new Set(
              cells.sites.flatMap((count, cell) => {
                const { x, y } = toPixel(in_, cells.lon[cell] ?? 0, cells.lat[cell] ?? 0);
                // A cell that could reach beyond the edge may have lost sites there.
                const isInside = x > 60 && y > 60 && x < in_.widthPx - 60 && y < in_.heightPx - 60;
                return isInside ? [`${count} ${cells.lon[cell]} ${cells.lat[cell]}`] : [];
              }),
            );
          const [west, south, east, north] = viewBounds(view);
          const before = cellsOf(columns, view);
          const all = new Set(
            before.sites.map((count, at) => `${count} ${before.lon[at]} ${before.lat[at]}`),
          );
          expect(west < east && south < north).toBe(true);
          for (const cell of whole(cellsOf(columns, there), there)) expect(all).toContain(cell);
        },
      ),
    );
  });

  it("are at most a few hundred, however many they are", () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({
      lon: 125 + ((at * 7919) % 20_000) / 10_000,
      lat: 48 + ((at * 104_729) % 20_000) / 15_000,
      stage: at % 7,
      rating: 6_250,
    }));
    const columns = located(many);
    const cells = cellsOf(columns, fitView(columns.lon, columns.lat, room));
    expect(cells.sites.length).toBeLessThan(500);
    expect(sum(cells.sites)).toBe(20_000);
  });
});
