import type { CoordinateSystem, Problem } from "@lianchi/domain";
import { z } from "zod";
import { inAll } from "../words/in-all.ts";
import { decodeText } from "./decode-text.ts";
import {
  mostCellLength,
  mostColumns,
  mostRows,
  type ReadTable,
  type RowProblem,
  tooManyRows,
} from "./table.ts";

const Feature = z.object({
  type: z.literal("Feature"),
  id: z.union([z.string(), z.number()]).optional(),
  geometry: z.object({ type: z.string(), coordinates: z.unknown() }).nullable(),
  properties: z.record(z.string(), z.unknown()).nullable(),
});
const Collection = z.object({
  type: z.literal("FeatureCollection"),
  crs: z
    .object({ properties: z.object({ name: z.string() }).partial() })
    .partial()
    .optional(),
  features: z.array(Feature).max(mostRows + 1),
});
const Point = z.tuple([z.number(), z.number()]).rest(z.number());

export const lonColumn = inAll(({ table }) => table.longitude);
export const latColumn = inAll(({ table }) => table.latitude);

const cellOf = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  const text = (typeof value === "object" ? JSON.stringify(value) : String(value))
    .slice(0, mostCellLength)
    .trim();
  return text === "" ? null : text;
};

function systemOf(name: string | undefined): CoordinateSystem | null {
  if (name === undefined) return null;
  if (/4490|CGCS2000/i.test(name)) return "CGCS2000";
  return /CRS84|4326/i.test(name) ? "WGS84" : null;
}

/** Long numbers of JSON lose digits when read: they are put into quotes first. */
const quotedLongNumbers = (text: string) => text.replace(/([:[,]\s*)(-?\d{16,})(?=\s*[,}\]])/g, '$1"$2"');

/** A FeatureCollection of points; what a feature says of itself are its columns. */
export function readGeojson(bytes: Uint8Array): ReadTable {
  const decoded = decodeText(bytes);
  let json: unknown;
  try {
    json = JSON.parse(quotedLongNumbers((decoded?.text ?? "").replace(/^\ufeff/, "")));
  } catch {
    return { kind: "refused", problem: { code: "file-broken", value: "GeoJSON", expected: "JSON" } };
  }
  if (Array.isArray(json)) return { kind: "refused", problem: { code: "geojson-array" } };
  const read = Collection.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    const problem: Problem = {
      code: "file-broken",
      value: "GeoJSON",
      expected: issue === undefined ? "FeatureCollection" : issue.path.join("."),
    };
    return { kind: "refused", problem };
  }
  const { features, crs } = read.data;
  if (features.length > mostRows) return { kind: "refused", problem: tooManyRows(features.length) };
  const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))].slice(
    0,
    mostColumns,
  );
  const hasId = features.some(({ id }) => id !== undefined) && !keys.includes("id");
  const warnings: RowProblem[] = [];
  const rows = features.map(({ id, geometry, properties }, at) => {
    const point = geometry?.type === "Point" ? Point.safeParse(geometry.coordinates) : null;
    if (point?.success !== true && geometry !== null)
      warnings.push({
        row: at + 1,
        column: null,
        value: geometry.type,
        problem: { code: "geometry-not-point", value: geometry.type },
      });
    const own = properties ?? {};
    return [
      ...(hasId ? [cellOf(id)] : []),
      ...keys.map((key) => cellOf(Object.hasOwn(own, key) ? own[key] : null)),
      point?.success === true ? String(point.data[0]) : null,
      point?.success === true ? String(point.data[1]) : null,
    ];
  });
  return {
    kind: "read",
    table: {
      format: "geojson",
      sheet: null,
      sheets: [],
      encoding: decoded?.encoding ?? null,
      columns: [...(hasId ? ["id"] : []), ...keys, lonColumn, latColumn],
      rows,
      numbers: rows.map((_, at) => at + 1),
      systemHint: systemOf(crs?.properties?.name) ?? "WGS84",
      warnings,
    },
  };
}
