import type { CoordinateSystem, Problem } from "@lianchi/domain";
import gcoord from "gcoord";
import proj4 from "proj4";

export type Given = {
  readonly x: number;
  readonly y: number;
  readonly system: CoordinateSystem;
  /** Of CGCS2000 in zones of three degrees, where the easting does not name its zone [°]. */
  readonly centralMeridianDeg: number | null;
};

export type Placed =
  | { readonly kind: "placed"; readonly lon: number; readonly lat: number }
  | { readonly kind: "refused"; readonly problem: Problem };

const refused = (problem: Problem): Placed => ({ kind: "refused", problem });
const round = (degrees: number) => Math.round(degrees * 1e7) / 1e7;
const isInChina = (lon: number, lat: number) => lon > 72 && lon < 138 && lat > 0.8 && lat < 56;

function fromDegrees({ x, y, system }: Given): Placed {
  const value = `${x}, ${y}`;
  if (x === 0 && y === 0) return refused({ code: "position-zero" });
  if (Math.abs(x) > 1_000 || Math.abs(y) > 1_000)
    return refused({ code: "position-not-degrees", value, expected: "CGCS2000-3deg" });
  // What looks like China only the other way round was written the other way round.
  if (Math.abs(y) > 90 || (!isInChina(x, y) && isInChina(y, x)))
    return Math.abs(x) <= 90
      ? refused({ code: "position-swapped", value })
      : refused({ code: "position-out-of-range", value });
  if (Math.abs(x) > 180) return refused({ code: "position-out-of-range", value });
  if (system !== "GCJ02") return { kind: "placed", lon: round(x), lat: round(y) };
  const [lon, lat] = fromGcj02(x, y);
  return { kind: "placed", lon: round(lon), lat: round(lat) };
}

/** The library's way back stops within a millionth of a degree; two more turns bring it to the centimetre. */
function fromGcj02(x: number, y: number): [number, number] {
  let [lon = x, lat = y] = gcoord.transform([x, y], gcoord.GCJ02, gcoord.WGS84);
  for (let turn = 0; turn < 2; turn++) {
    const [forthLon = x, forthLat = y] = gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02);
    lon -= forthLon - x;
    lat -= forthLat - y;
  }
  return [lon, lat];
}

const ellipsoid = "+proj=tmerc +lat_0=0 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m +no_defs";

/** Northings of China, [m]; an easting is below a million, or begins with the two digits of its zone. */
const isNorthing = (value: number) => value > 1_900_000 && value < 6_200_000;

/** Gauss–Krüger in zones of three degrees: zone = (easting's first two digits), its meridian three times that. */
function fromZone({ x, y, centralMeridianDeg }: Given): Placed {
  const value = `${x}, ${y}`;
  const [northing, easting] = isNorthing(x) && !isNorthing(y) ? [x, y] : [y, x];
  if (!isNorthing(northing)) return refused({ code: "position-not-metres", value });
  const zone = easting > 1_000_000 ? Math.floor(easting / 1_000_000) : null;
  if (zone !== null && (zone < 24 || zone > 45)) return refused({ code: "position-not-metres", value });
  const meridian = zone === null ? centralMeridianDeg : zone * 3;
  if (meridian === null) return refused({ code: "meridian-needed", value });
  const [lon = Number.NaN, lat = Number.NaN] = proj4(
    `${ellipsoid} +lon_0=${meridian}`,
    "+proj=longlat +ellps=GRS80 +no_defs",
    [zone === null ? easting : easting - zone * 1_000_000, northing],
  );
  if (!Number.isFinite(lon) || Math.abs(lon - meridian) > 4)
    return refused({ code: "position-not-metres", value });
  return { kind: "placed", lon: round(lon), lat: round(lat) };
}

/** A position as it came, in WGS 84; CGCS2000 is taken as WGS 84, from which it differs by centimetres. */
export function toWgs84(given: Given): Placed {
  if (!Number.isFinite(given.x) || !Number.isFinite(given.y))
    return refused({ code: "position-out-of-range", value: `${given.x}, ${given.y}` });
  return given.system === "CGCS2000-3deg" ? fromZone(given) : fromDegrees(given);
}

/** The system that numbers look like: degrees, or metres in zones. */
export function suggestSystem(x: readonly number[], y: readonly number[]): CoordinateSystem {
  const large = [...x, ...y].filter((value) => Math.abs(value) > 1_000).length;
  return large > (x.length + y.length) / 2 ? "CGCS2000-3deg" : "WGS84";
}
