import writeWorkbook from "write-excel-file/node";
import { csvCell } from "../csv.ts";
import { fileNameOf } from "../file-name.ts";
import { officeFile, partsOf } from "../office/office-zip.ts";
import { cellText, isInherited, restoreTexts } from "../office/workbook-text.ts";
import { escapeXml } from "../svg-text.ts";
import type { SiteFormat } from "./site-formats.ts";
import { type ExportedSite, headsOf, numberColumns, type SitesFileContext, siteRow } from "./site-rows.ts";

export type SitesFile = { readonly bytes: Uint8Array; readonly mediaType: string; readonly fileName: string };

const mediaTypes: Readonly<Record<SiteFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  geojson: "application/geo+json",
  kml: "application/vnd.google-earth.kml+xml",
};

type Rows = { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };

function csv({ heads, rows }: Rows): Uint8Array {
  const lines = [heads.map(csvCell).join(","), ...rows.map((row) => row.map(csvCell).join(","))];
  return Buffer.from(`\uFEFF${lines.join("\r\n")}\r\n`);
}

async function xlsx({ heads, rows }: Rows, sheet: string): Promise<Uint8Array> {
  const data = [
    heads.map((text) => ({ value: text, type: String, fontWeight: "bold" as const })),
    ...rows.map((row) =>
      row.map((text, at) =>
        text === ""
          ? null
          : numberColumns.has(at)
            ? { value: Number(text), type: Number }
            : { value: cellText(text), type: String },
      ),
    ),
  ];
  const written = writeWorkbook(data, {
    sheet,
    stickyRowsCount: 1,
    columns: heads.map((_, at) => ({ width: at === 0 ? 22 : at === 12 || at >= 15 ? 30 : 14 })),
  });
  const bytes = new Uint8Array(await written.toBuffer());
  // Few files have such a text; the others need not be packed twice.
  if (!rows.some((row) => row.some(isInherited))) return bytes;
  const parts = partsOf(bytes);
  restoreTexts(parts);
  return officeFile(parts);
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
  const rows: Rows = { heads: headsOf(lang), rows: sites.map((site) => siteRow(site, context)) };
  const zh = lang === "zh";
  const fileName = fileNameOf([zh ? "点位" : "sites"], { lang, isDemo, asOf: on, format });
  const bytes =
    format === "csv"
      ? csv(rows)
      : format === "xlsx"
        ? await xlsx(rows, zh ? "点位" : "Sites")
        : format === "geojson"
          ? geojson(sites, rows)
          : kml(sites, rows, fileName.replace(/\.kml$/, ""));
  return { bytes, mediaType: mediaTypes[format], fileName };
}
