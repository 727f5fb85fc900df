import fc from "fast-check";
import gcoord from "gcoord";
import proj4 from "proj4";
import { describe, expect, it } from "vitest";
import { suggestSystem, toWgs84 } from "./to-wgs84.ts";

const degrees = { system: "WGS84", centralMeridianDeg: null } as const;
const zone = { system: "CGCS2000-3deg", centralMeridianDeg: null } as const;
const lon = fc.double({ min: 80, max: 134, noNaN: true });
const lat = fc.double({ min: 20, max: 53, noNaN: true });

describe("positions", () => {
  it("in GCJ-02 come back to the centimetre", () => {
    fc.assert(
      fc.property(lon, lat, (x, y) => {
        const [a = 0, b = 0] = gcoord.transform([x, y], gcoord.WGS84, gcoord.GCJ02);
        const placed = toWgs84({ x: a, y: b, system: "GCJ02", centralMeridianDeg: null });
        if (placed.kind !== "placed") throw new Error(placed.problem.code);
        expect(Math.abs(placed.lon - x) * 111_000).toBeLessThan(0.012);
        expect(Math.abs(placed.lat - y) * 111_000).toBeLessThan(0.012);
      }),
      { examples: [[95.64720320891385, 25.114622500900904]] },
    );
  });

  it("in zones of three degrees come back to the centimetre, in either order, with or without the zone", () => {
    fc.assert(
      fc.property(lon, lat, fc.boolean(), fc.boolean(), (x, y, isSwapped, hasZone) => {
        const number = Math.round(x / 3);
        const project = `+proj=tmerc +lat_0=0 +lon_0=${number * 3} +k=1 +x_0=500000 +ellps=GRS80 +units=m`;
        const [east = 0, north = 0] = proj4("+proj=longlat +ellps=GRS80", project, [x, y]);
        const easting = hasZone ? east + number * 1e6 : east;
        const given = isSwapped ? { x: north, y: easting } : { x: easting, y: north };
        const placed = toWgs84({
          ...given,
          system: "CGCS2000-3deg",
          centralMeridianDeg: hasZone ? null : number * 3,
        });
        if (placed.kind !== "placed") throw new Error(JSON.stringify(placed));
        expect(Math.abs(placed.lon - x) * 111_000).toBeLessThan(0.012);
        expect(Math.abs(placed.lat - y) * 111_000).toBeLessThan(0.012);
      }),
    );
  });

  it("that cannot be are refused with what would help", () => {
    const code = (given: Parameters<typeof toWgs84>[0]) => {
      const told = toWgs84(given);
      return told.kind === "refused" ? told.problem.code : told.kind;
    };
    expect(code({ x: 48.52, y: 126.2, ...degrees })).toBe("position-swapped");
    expect(code({ x: 0, y: 0, ...degrees })).toBe("position-zero");
    expect(code({ x: 442_000, y: 5_374_000, ...degrees })).toBe("position-not-degrees");
    expect(code({ x: 126.2, y: 48.52, ...zone })).toBe("position-not-metres");
    expect(code({ x: 442_000, y: 5_374_000, ...zone })).toBe("meridian-needed");
    expect(code({ x: 190, y: 12, ...degrees })).toBe("position-out-of-range");
    expect(code({ x: 15.335522, y: 62.380052, ...degrees })).toBe("placed");
  });

  it("look like degrees or like metres", () => {
    expect(suggestSystem([126.2], [48.5])).toBe("WGS84");
    expect(suggestSystem([42_442_000], [5_374_000])).toBe("CGCS2000-3deg");
  });
});
