import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of an office file by their names. */
export type OfficeParts = ReadonlyMap<string, Uint8Array>;

/** The least that a zip can say of a time: files of the same content are the same bytes whenever they are made. */
const noTime = new Date(1980, 0, 1);

export function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));
}

export const textOfPart = (parts: OfficeParts, name: string): string => {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`the file has no part ${name}`);
  return strFromU8(part);
};

export const textPart = (text: string): Uint8Array => strToU8(text);

/** The parts as one file, in the order of their names but for the list of types, which readers look for first. */
export function officeFile(parts: OfficeParts): Uint8Array {
  const first = "[Content_Types].xml";
  const names = [...parts.keys()].filter((name) => name !== first).sort();
  const files = [first, ...names].flatMap((name) => {
    const part = parts.get(name);
    return part === undefined ? [] : [[name, part] as const];
  });
  return zipSync(Object.fromEntries(files), { mtime: noTime, level: 6 });
}

/** Declares parts to readers. @param types content type by name of the part */
export function withTypes(parts: Map<string, Uint8Array>, types: ReadonlyMap<string, string>): void {
  const list = textOfPart(parts, "[Content_Types].xml");
  const added = [...types].map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  parts.set("[Content_Types].xml", textPart(list.replace("</Types>", `${added.join("")}</Types>`)));
}

const coreNames =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

type Core = { readonly title: string; readonly author: string; readonly lang: string; readonly on: string };

/** What a file says of itself. @param core with texts that are escaped; `on` is the day of its data, not of its making */
export function coreProperties({ title, author, lang, on }: Core): Uint8Array {
  const time = (tag: string) => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${on}T00:00:00Z</dcterms:${tag}>`;
  return textPart(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${coreNames}><dc:title>${title}</dc:title><dc:creator>${author}</dc:creator><cp:lastModifiedBy>${author}</cp:lastModifiedBy>${time("created")}${time("modified")}<dc:language>${lang}</dc:language></cp:coreProperties>`,
  );
}
