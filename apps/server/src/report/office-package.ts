import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { escapeXml } from "./svg-text.ts";

/** The files inside an Office file, by their paths. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Without the entries that only name a folder. */
export function partsOf(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/")));
}

export const partText = (parts: Parts, path: string): string => {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`the file has no part ${path}`);
  return strFromU8(part);
};

export const textPart = (text: string): Uint8Array => strToU8(text);

/** A reader may ask for the list of parts first. */
const rank = (path: string) => (path === "[Content_Types].xml" ? 0 : path === "_rels/.rels" ? 1 : 2);
const isPacked = /\.(png|jpe?g|xlsx)$/;
/** A zip holds no time before 1980 and no zone. */
const zipTime = (day: string) => new Date(`${day}T00:00:00`);

/** An Office file of the same bytes for the same parts: in a fixed order, with one time for all. */
export function packageOf(parts: Parts, day: string): Uint8Array {
  const mtime = zipTime(day);
  const files: Zippable = Object.fromEntries(
    [...parts]
      .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([path, bytes]) => [path, [bytes, { mtime, level: isPacked.test(path) ? 0 : 6 }]]),
  );
  return zipSync(files);
}

/** Core properties that name no person and no clock. */
export function coreProperties(words: {
  readonly title: string;
  readonly subject: string;
  readonly language: string;
  readonly day: string;
}): Uint8Array {
  const { title, subject, language, day } = words;
  const when = `${day}T00:00:00Z`;
  return textPart(
    [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
      `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator></dc:creator>`,
      `<dcterms:created xsi:type="dcterms:W3CDTF">${when}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${when}</dcterms:modified>`,
      `<dc:language>${language}</dc:language>`,
      "</cp:coreProperties>",
    ].join(""),
  );
}
