import { csvRows } from "../api/hostile/read-file.ts";
import { decoded } from "../api/xml-text.ts";
import { type Grid, inner } from "./line.ts";
import { shownSheets } from "./sheets.ts";

/** Sites by their id: what a file says of each, by the name of the column; what is empty is left out. */
export type SiteRows = ReadonlyMap<string, Readonly<Record<string, string>>>;

type Row = readonly (readonly [name: string, value: string])[];

const rowsOf = (rows: readonly Row[], idName: string): SiteRows =>
  new Map(
    rows.map((row) => {
      const filled = Object.fromEntries(row.filter(([, value]) => value !== ""));
      return [filled[idName] ?? "", filled];
    }),
  );

const gridRows = ([head = [], ...rows]: Grid): readonly Row[] =>
  rows.map((row) => head.map((name, at) => [name, row[at] ?? ""] as const));

type Feature = {
  readonly properties: Readonly<Record<string, string | number | null>>;
  readonly geometry: { readonly coordinates: readonly number[] } | null;
};

/** The position of a feature is said twice: it counts only where both are the same. */
const placed = (row: Row, at: string): Row => {
  const value = (name: RegExp) => row.find(([column]) => name.test(column))?.[1] ?? "";
  const own = `${value(/^(?:经度|lon)$/)},${value(/^(?:纬度|lat)$/)}`;
  return own === at || at === "" ? row : [...row, ["moved", `${own} → ${at}`]];
};

/** What each format of the list of sites says. */
export function siteRowsIn(
  format: "csv" | "xlsx" | "geojson" | "kml",
  bytes: Buffer,
  idName: string,
): SiteRows {
  const text = bytes.toString();
  switch (format) {
    case "csv":
      return rowsOf(gridRows(csvRows(text)), idName);
    case "xlsx":
      return rowsOf(gridRows(shownSheets(bytes)[0]?.grid ?? []), idName);
    case "geojson": {
      const { features }: { readonly features: readonly Feature[] } = JSON.parse(text);
      return rowsOf(
        features.map(({ properties, geometry }) =>
          placed(
            Object.entries(properties).map(([name, value]) => [name, String(value ?? "")] as const),
            geometry?.coordinates.join(",") ?? "",
          ),
        ),
        idName,
      );
    }
    case "kml":
      return rowsOf(
        inner(text, "Placemark").map((one) =>
          placed(
            [...one.matchAll(/<Data name="([^"]*)"><value>([\s\S]*?)<\/value>/g)].map(
              ([, name = "", value = ""]) => [decoded(name), decoded(value)] as const,
            ),
            inner(one, "coordinates")[0] ?? "",
          ),
        ),
        idName,
      );
  }
}
