import type { Problem } from "@lianchi/domain";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { decodeText } from "./decode-text.ts";
import { latColumn, lonColumn } from "./read-geojson.ts";
import {
  mostCellLength,
  mostColumns,
  mostRows,
  type ReadTable,
  type RowProblem,
  tooManyRows,
} from "./table.ts";
import { inspectZip } from "./zip-guard.ts";

type Placemark = {
  id: string | null;
  name: string | null;
  coordinates: string | null;
  geometry: string | null;
  data: Map<string, string>;
};

class Stop extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

const geometries = new Set(["LineString", "Polygon", "MultiGeometry", "Model", "LinearRing"]);

/** Reads placemarks as they stream by. Descriptions are HTML and stay unread; nothing that is named elsewhere is fetched. */
function placemarksOf(text: string): { readonly marks: readonly Placemark[]; readonly links: number } {
  const parser = new SaxesParser({ xmlns: false });
  const marks: Placemark[] = [];
  let mark: Placemark | null = null;
  let words = "";
  let key: string | null = null;
  let links = 0;
  let isInPoint = false;
  parser.on("doctype", () => {
    throw new Stop({ code: "xml-entities" });
  });
  parser.on("error", (error) => {
    throw new Stop({ code: "file-broken", value: "KML", expected: error.message.slice(0, 200) });
  });
  const local = (name: string) => name.slice(name.indexOf(":") + 1);
  parser.on("opentag", ({ name, attributes }) => {
    words = "";
    const tag = local(name);
    if (tag === "Placemark")
      mark = { id: attributes.id ?? null, name: null, coordinates: null, geometry: null, data: new Map() };
    else if (tag === "NetworkLink" || tag === "href") links += 1;
    else if (tag === "Data" || tag === "SimpleData") key = attributes.name ?? null;
    else if (tag === "Point") isInPoint = true;
    else if (geometries.has(tag) && mark !== null) mark.geometry ??= tag;
  });
  parser.on("text", (text) => {
    if (words.length < mostCellLength) words += text;
  });
  parser.on("cdata", () => {});
  parser.on("closetag", ({ name }) => {
    const tag = local(name);
    const said = words.trim();
    words = "";
    if (mark === null) return;
    if (tag === "Placemark") {
      marks.push(mark);
      mark = null;
      if (marks.length > mostRows) throw new Stop(tooManyRows(marks.length));
    } else if (tag === "name" && mark.name === null) mark.name = said;
    else if (tag === "coordinates" && isInPoint) mark.coordinates = said;
    else if (tag === "Point") isInPoint = false;
    else if ((tag === "value" || tag === "SimpleData") && key !== null) {
      mark.data.set(key, said);
      key = null;
    }
  });
  parser.write(text).close();
  return { marks, links };
}

export function readKml(bytes: Uint8Array, format: "kml" | "kmz" = "kml"): ReadTable {
  const decoded = decodeText(bytes);
  if (decoded === null) return { kind: "refused", problem: { code: "encoding-unknown", value: "KML" } };
  try {
    const { marks, links } = placemarksOf(decoded.text.replace(/^\ufeff/, ""));
    if (marks.length === 0) return { kind: "refused", problem: { code: "file-empty", value: "KML" } };
    const keys = [...new Set(marks.flatMap(({ data }) => [...data.keys()]))].slice(0, mostColumns);
    const hasId = marks.some(({ id }) => id !== null) && !keys.includes("id");
    // A name that only says again what a column says is none of its own.
    const hasName =
      !keys.includes("name") && !keys.some((key) => marks.every(({ name, data }) => data.get(key) === name));
    const warnings: RowProblem[] = [];
    if (links > 0)
      warnings.push({
        row: null,
        column: null,
        value: String(links),
        problem: { code: "remote-links", value: String(links) },
      });
    const rows = marks.map(({ id, name, coordinates, geometry, data }, at) => {
      const [lon = null, lat = null] = coordinates?.split(/[\s,]+/) ?? [];
      if (coordinates === null && geometry !== null)
        warnings.push({
          row: at + 1,
          column: null,
          value: geometry,
          problem: { code: "geometry-not-point", value: geometry },
        });
      return [
        ...(hasId ? [id] : []),
        ...(hasName ? [name || null] : []),
        ...keys.map((one) => data.get(one) || null),
        lon,
        lat,
      ];
    });
    return {
      kind: "read",
      table: {
        format,
        sheet: null,
        sheets: [],
        encoding: decoded.encoding,
        columns: [...(hasId ? ["id"] : []), ...(hasName ? ["name"] : []), ...keys, lonColumn, latColumn],
        rows,
        numbers: rows.map((_, at) => at + 1),
        systemHint: "WGS84",
        warnings,
      },
    };
  } catch (error) {
    if (error instanceof Stop) return { kind: "refused", problem: error.problem };
    throw error;
  }
}

/** The KML within a KMZ; pictures beside it stay packed. */
export function readKmz(bytes: Uint8Array): ReadTable {
  const zip = inspectZip(bytes);
  if (zip.kind === "refused") return zip;
  const name =
    zip.names.find((one) => one.toLowerCase() === "doc.kml") ?? zip.names.find((one) => /\.kml$/i.test(one));
  if (name === undefined)
    return { kind: "refused", problem: { code: "file-broken", value: "KMZ", expected: "doc.kml" } };
  try {
    const kml = unzipSync(bytes, { filter: (file) => file.name === name })[name];
    if (kml !== undefined) return readKml(kml, "kmz");
  } catch {
    // Told below: a ZIP whose parts cannot be unpacked.
  }
  return { kind: "refused", problem: { code: "file-broken", value: "KMZ", expected: name } };
}
