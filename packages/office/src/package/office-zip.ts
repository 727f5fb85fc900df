import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { escapeXml } from "../xml-text.ts";

/** The parts of an office file by their names. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Without the entries that only name a folder. */
export function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));
}

export const partText = (parts: Parts, name: string): string => {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`the file has no part ${name}`);
  return strFromU8(part);
};

export const textPart = (text: string): Uint8Array => strToU8(text);

/** The least that a zip can say of a time: files of the same content are the same bytes whenever they are made. */
const noTime = new Date(1980, 0, 1);
/** A reader may ask for the list of parts first. */
const rank = (name: string) => (name === "[Content_Types].xml" ? 0 : name === "_rels/.rels" ? 1 : 2);
const isPacked = /\.(png|jpe?g|xlsx)$/;

/** An office file of the same bytes for the same parts: in a fixed order, with one time for all. */
export function officeFile(parts: Parts): Uint8Array {
  const files: Zippable = Object.fromEntries(
    [...parts]
      .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([name, bytes]) => [name, [bytes, { level: isPacked.test(name) ? 0 : 6 }]]),
  );
  return zipSync(files, { mtime: noTime });
}

const coreNames =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** What a file says of itself: no person and no clock. */
export type OfficeWords = {
  readonly title: string;
  readonly subject?: string;
  /** What wrote it; a report is its reader's to sign. */
  readonly author?: string;
  /** As `zh-CN`. */
  readonly lang: `${string}-${string}`;
  /** Day of its data, not of its making. */
  readonly on: string;
};

export function coreProperties({ title, subject = "", author = "", lang, on }: OfficeWords): Uint8Array {
  const time = (tag: string) => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${on}T00:00:00Z</dcterms:${tag}>`;
  const text = (tag: string, value: string) => `<${tag}>${escapeXml(value)}</${tag}>`;
  const properties = [
    text("dc:title", title),
    text("dc:subject", subject),
    text("dc:creator", author),
    text("cp:lastModifiedBy", author),
    time("created"),
    time("modified"),
    text("dc:language", lang),
  ];
  return textPart(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${coreNames}>${properties.join("")}</cp:coreProperties>`,
  );
}
