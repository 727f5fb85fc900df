import { describe, expect, it } from "vitest";
import { SiteFields } from "../site/site.ts";
import { illustrativeLayout, layoutArea } from "./layout.ts";
import { openingSites, openingSteps } from "./sites.ts";

const radius = 6_371_008.8;
const rad = (degrees: number) => (degrees * Math.PI) / 180;
type Spot = { readonly lon: number; readonly lat: number };
function metres(a: Spot, b: Spot): number {
  const h =
    Math.sin(rad(b.lat - a.lat) / 2) ** 2 +
    Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lon - a.lon) / 2) ** 2;
  return 2 * radius * Math.asin(Math.sqrt(h));
}

describe("the sites that the product opens with", () => {
  const sites = openingSites();
  const spots = illustrativeLayout();

  it("are 614 of 6.25 MW, 3,837.5 MW together", () => {
    expect(sites).toHaveLength(614);
    expect(sites.reduce((sum, { ratingKw }) => sum + (ratingKw ?? 0), 0)).toBe(3_837_500);
    for (const site of sites) expect(SiteFields.parse(site)).toEqual(site);
    expect(openingSteps(sites)).toHaveLength(614);
    expect(new Set(sites.map(({ id }) => id)).size).toBe(614);
  });

  it("say of every position that it is illustrative", () => {
    expect(new Set(sites.map(({ position }) => position?.basis))).toEqual(new Set(["illustrative"]));
  });

  it("stand a kilometre apart, inside the stated area, clear of the town and of the volcanoes", () => {
    let least = Number.POSITIVE_INFINITY;
    spots.forEach((spot, at) => {
      for (const other of spots.slice(at + 1)) least = Math.min(least, metres(spot, other));
      expect(spot.lon).toBeGreaterThan(layoutArea.west);
      expect(spot.lon).toBeLessThan(layoutArea.east);
      expect(spot.lat).toBeGreaterThan(layoutArea.south);
      expect(spot.lat).toBeLessThan(layoutArea.north);
      expect(metres(spot, { lon: 126.19, lat: 48.51 })).toBeGreaterThan(4_000);
      expect(metres(spot, { lon: 126.12, lat: 48.72 })).toBeGreaterThan(8_000);
    });
    expect(least).toBeGreaterThan(1_000);
  });

  it("are the same ones each time", () => {
    expect(illustrativeLayout()).toEqual(spots);
    const [first] = spots;
    expect(spots.slice(0, 100).every(({ lat }) => first !== undefined && lat <= first.lat)).toBe(true);
  });
});
