import { posix } from "node:path";
import { escapeXml } from "../xml-text.ts";
import { coreProperties, type OfficeWords, officeFile, textPart } from "./office-zip.ts";

/** What a part leads to: the kind of relation, and the path of the other part. Its id is `rId` and its place, from 1. */
export type Link = readonly [relation: string, path: string];

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packaged = "http://schemas.openxmlformats.org/package/2006";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const ownTypes = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
} as const;

const relationType = (relation: string) =>
  relation === "core-properties"
    ? `${packaged}/relationships/metadata/${relation}`
    : `${relations}/${relation}`;

function relationsXml(from: string, links: readonly Link[]): string {
  const listed = links.map(([relation, path], at) => {
    const target = escapeXml(posix.relative(posix.dirname(from), path));
    return `<Relationship Id="rId${at + 1}" Type="${relationType(relation)}" Target="${target}"/>`;
  });
  return `${xmlHead}<Relationships xmlns="${packaged}/relationships">${listed.join("")}</Relationships>`;
}

type Part = {
  readonly path: string;
  readonly type: string;
  readonly content: string | Uint8Array;
  readonly links?: readonly Link[];
};

const appProperties = `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Lianchi</Application></Properties>`;

export type OfficePackage = {
  readonly add: (part: Part) => void;
  /** A picture or an embedded file, whose type its ending tells. */
  readonly addMedia: (path: string, type: string, bytes: Uint8Array) => void;
  /** The whole file, which opens with the part at `main`. */
  readonly bytes: (main: string) => Uint8Array;
};

/** Collects the parts of an office file, with their types and what they lead to. */
export function createPackage(words: OfficeWords): OfficePackage {
  const parts = new Map<string, Uint8Array>();
  const types = new Map<string, string>();
  const endings = new Map<string, string>(Object.entries(ownTypes));
  const add = ({ path, type, content, links = [] }: Part) => {
    parts.set(path, typeof content === "string" ? textPart(content) : content);
    types.set(path, type);
    if (links.length === 0) return;
    const { dir, base } = posix.parse(path);
    parts.set(posix.join(dir, "_rels", `${base}.rels`), textPart(relationsXml(path, links)));
  };
  const typesXml = () =>
    [
      `${xmlHead}<Types xmlns="${packaged}/content-types">`,
      ...[...endings].map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`),
      ...[...types].map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`),
      "</Types>",
    ].join("");
  return {
    add,
    addMedia: (path, type, bytes) => {
      parts.set(path, bytes);
      endings.set(posix.extname(path).slice(1), type);
    },
    bytes: (main) => {
      const [core, app] = ["docProps/core.xml", "docProps/app.xml"];
      add({
        path: core,
        type: "application/vnd.openxmlformats-package.core-properties+xml",
        content: coreProperties(words),
      });
      add({
        path: app,
        type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        content: appProperties,
      });
      const opened: readonly Link[] = [
        ["officeDocument", main],
        ["core-properties", core],
        ["extended-properties", app],
      ];
      parts.set("_rels/.rels", textPart(relationsXml("", opened)));
      parts.set("[Content_Types].xml", textPart(typesXml()));
      return officeFile(parts);
    },
  };
}
