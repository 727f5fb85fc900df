import type { Cell } from "@lianchi/office";
import { coreProperties, escapeXml, plainText, workbookBytes } from "@lianchi/office";
import { productName } from "../charts/caption.ts";
import { fileNameOf } from "../file-name.ts";
import { officeLang } from "../native/office-colours.ts";
import { readDay } from "../sheets/sheet-table.ts";
import { csvText } from "../tables/csv.ts";
import { words } from "../words/index.ts";
import type { SiteFormat } from "./site-formats.ts";
import {
  dayColumn,
  type ExportedSite,
  headsOf,
  numberColumns,
  type SitesFileContext,
  siteRow,
} from "./site-rows.ts";

export type SitesFile = { readonly bytes: Uint8Array; readonly mediaType: string; readonly fileName: string };

const mediaTypes: Readonly<Record<SiteFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  geojson: "application/geo+json",
  kml: "application/vnd.google-earth.kml+xml",
};

type Rows = { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };

function xlsx({ heads, rows }: Rows, sheet: string, context: SitesFileContext): Promise<Uint8Array> {
  const { lang, on } = context;
  const cell = (text: string, at: number): Cell | null => {
    if (text === "") return null;
    if (numberColumns.has(at)) return { kind: "number", value: Number(text) };
    // A step may be known by its month or year alone: that stays the text that it is.
    const day = at === dayColumn && /^\d{4}-\d\d-\d\d$/.test(text) ? readDay(text) : null;
    return day === null
      ? { kind: "text", text: plainText(text) }
      : { kind: "number", value: day.value, style: { format: day.format } };
  };
  return workbookBytes({
    title: sheet,
    names: [],
    core: coreProperties({ title: sheet, author: productName[lang], lang: officeLang(lang), on }),
    sheets: [
      {
        name: sheet,
        widths: heads.map((_, at) => (at === 0 ? 22 : at === 12 || at >= 15 ? 30 : 14)),
        rows: [
          heads.map(
            (text): Cell => ({ kind: "text", text, style: { isBold: true, wraps: true, rules: "head" } }),
          ),
          ...rows.map((row) => row.map(cell)),
        ],
        heights: new Map([[0, 34]]),
        frozenRows: 1,
        frozenColumns: 1,
      },
    ],
  });
}

function geojson(sites: readonly ExportedSite[], { heads, rows }: Rows): Uint8Array {
  const features = sites.map(({ fields: { position } }, at) => ({
    type: "Feature",
    geometry: position === null ? null : { type: "Point", coordinates: [position.lon, position.lat] },
    properties: Object.fromEntries(
      heads.flatMap((head, column) => {
        const text = rows[at]?.[column] ?? "";
        if (text === "") return [];
        return [[head, numberColumns.has(column) ? Number(text) : text]];
      }),
    ),
  }));
  return Buffer.from(JSON.stringify({ type: "FeatureCollection", features }));
}

function kml(sites: readonly ExportedSite[], { heads, rows }: Rows, name: string): Uint8Array {
  const marks = sites.map(({ fields: { position } }, at) => {
    const row = rows[at] ?? [];
    const data = heads
      .map((head, column) => [head, row[column] ?? ""] as const)
      .filter(([, text]) => text !== "")
      .map(([head, text]) => `<Data name="${escapeXml(head)}"><value>${escapeXml(text)}</value></Data>`)
      .join("");
    const point =
      position === null ? "" : `<Point><coordinates>${position.lon},${position.lat}</coordinates></Point>`;
    return `<Placemark><name>${escapeXml(row[0] ?? "")}</name><ExtendedData>${data}</ExtendedData>${point}</Placemark>`;
  });
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>${escapeXml(name)}</name>${marks.join("\n")}</Document></kml>\n`,
  );
}

/** All sites as a file that an import of ours reads again without a change. */
export async function writeSitesFile(
  sites: readonly ExportedSite[],
  format: SiteFormat,
  context: SitesFileContext,
): Promise<SitesFile> {
  const { lang, on, isDemo } = context;
  const rows: Rows = { heads: headsOf(context), rows: sites.map((site) => siteRow(site, context)) };
  const fileName = fileNameOf([words[lang].fileNames.sites], { lang, isDemo, asOf: on, format });
  const bytes =
    format === "csv"
      ? Buffer.from(csvText([rows.heads, ...rows.rows], context.separator))
      : format === "xlsx"
        ? await xlsx(rows, words[lang].fileTitles.sites, context)
        : format === "geojson"
          ? geojson(sites, rows)
          : kml(sites, rows, fileName.replace(/\.kml$/, ""));
  return { bytes, mediaType: mediaTypes[format], fileName };
}
