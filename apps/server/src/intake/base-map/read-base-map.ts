import type { CoordinateSystem, Problem } from "@lianchi/domain";
import { z } from "zod";
import { decodeText } from "../decode-text.ts";
import { toWgs84 } from "../position/to-wgs84.ts";
import { ringCrossing } from "./ring-crossing.ts";

const Point = z.tuple([z.number(), z.number()]).rest(z.number());
const Ring = z.array(Point).min(4);
const Geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: z.array(Ring).min(1) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(Ring).min(1)).min(1) }),
]);
const Feature = z.object({ type: z.literal("Feature"), geometry: Geometry });
const File = z.union([
  z
    .object({ type: z.literal("FeatureCollection"), features: z.array(Feature).min(1).max(500) })
    .transform(({ features }) => features.map(({ geometry }) => geometry)),
  Feature.transform(({ geometry }) => [geometry]),
  Geometry.transform((geometry) => [geometry]),
]);

const mostPoints = 20_000;
/** Beyond this a map that keeps angles has no end [°]. */
const mostLatitude = 85;
/** Less is a spot or a line: about a hundred square metres [square degrees]. */
const leastArea = 1e-8;

/** Area of a closed ring in its own degrees [square degrees]. */
function areaOf(ring: readonly (readonly [number, number])[]): number {
  const twice = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

export type ReadBaseMap =
  | { readonly kind: "read"; readonly rings: [number, number][][] }
  | { readonly kind: "refused"; readonly problem: Problem };

const refused = (problem: Problem): ReadBaseMap => ({ kind: "refused", problem });

/** A boundary in GeoJSON as closed rings in WGS 84. */
export function readBaseMap(bytes: Uint8Array, system: CoordinateSystem): ReadBaseMap {
  let json: unknown;
  try {
    json = JSON.parse((decodeText(bytes)?.text ?? "").replace(/^\ufeff/, ""));
  } catch {
    return refused({ code: "file-broken", value: "GeoJSON", expected: "JSON" });
  }
  if (Array.isArray(json)) return refused({ code: "geojson-array" });
  const read = File.safeParse(json);
  if (!read.success)
    return refused({ code: "file-broken", value: "GeoJSON", expected: "Polygon, MultiPolygon" });
  const rings: [number, number][][] = [];
  let points = 0;
  for (const geometry of read.data)
    for (const polygon of geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates)
      for (const ring of polygon) {
        points += ring.length;
        if (points > mostPoints)
          return refused({
            code: "map-too-many-points",
            value: String(mostPoints),
            expected: String(mostPoints),
          });
        const placed: [number, number][] = [];
        for (const [x, y] of ring) {
          const told = toWgs84({ x, y, system, centralMeridianDeg: null });
          if (told.kind === "refused") return refused(told.problem);
          if (Math.abs(told.lat) > mostLatitude)
            return refused({
              code: "map-at-pole",
              value: told.lat.toFixed(5),
              expected: `±${mostLatitude}`,
            });
          placed.push([told.lon, told.lat]);
        }
        const [first, last] = [placed[0], placed.at(-1)];
        if (first !== undefined && last !== undefined && (first[0] !== last[0] || first[1] !== last[1]))
          placed.push([...first]);
        const crossing = ringCrossing(placed);
        if (crossing !== null)
          return refused({
            code: "ring-crosses",
            value: `${crossing[1].toFixed(5)}°N ${crossing[0].toFixed(5)}°E`,
          });
        rings.push(placed);
      }
  // Slivers beside an area are no fault: real boundaries have them.
  if (rings.every((ring) => areaOf(ring) < leastArea)) return refused({ code: "map-without-area" });
  return { kind: "read", rings };
}
