import { unzipSync } from "fflate";
import { readSheet } from "read-excel-file/node";
import { SaxesParser } from "saxes";

/** An element as it stands in a part, with the names of those around it. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text inside, in order. */
  readonly text: string;
  readonly within: readonly string[];
};

/** All elements of an XML text, each after those inside it.
 *  @throws where it is not well formed, has a prefix of no namespace, or holds a character that XML does not allow */
export function elementsOf(xml: string): readonly Element[] {
  const found: Element[] = [];
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.on("opentag", ({ name, attributes }) =>
    open.push({
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])),
      text: "",
    }),
  );
  parser.on("text", (text) => {
    for (const element of open) element.text += text;
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (element !== undefined) found.push({ ...element, within: open.map(({ name }) => name) });
  });
  parser.write(xml).close();
  return found;
}

export type OfficeFile = {
  readonly paths: readonly string[];
  readonly bytes: (path: string) => Uint8Array;
  readonly xml: (path: string) => string;
  readonly elements: (path: string, name?: string) => readonly Element[];
};

/** An Office file read by parts that did not write it. */
export function openOffice(file: Uint8Array): OfficeFile {
  const parts = unzipSync(file);
  const bytes = (path: string) => {
    const part = parts[path];
    if (part === undefined) throw new Error(`the file has no part ${path}`);
    return part;
  };
  const xml = (path: string) => Buffer.from(bytes(path)).toString("utf8");
  return {
    paths: Object.keys(parts),
    bytes,
    xml,
    elements: (path, name) =>
      elementsOf(xml(path)).filter((element) => name === undefined || element.name === name),
  };
}

/** What a program that opens the file would stumble over: XML that is none, a relation to a part that is not there, a part
 *  without a type, a part that nothing leads to. */
export function packageFaults(file: Uint8Array): readonly string[] {
  const { paths, elements } = openOffice(file);
  const held = new Set(paths);
  xmlParts(file);
  const led = new Set<string>();
  const missing = paths
    .filter((path) => path.endsWith(".rels"))
    .flatMap((path) => {
      const folder = path.replace(/_rels\/[^/]+$/, "");
      return elements(path, "Relationship").flatMap(({ attributes }) => {
        if (attributes.TargetMode === "External") return [`${path} leads outside: ${attributes.Target}`];
        const target = new URL(attributes.Target ?? "", `file:///${folder}`).pathname.slice(1);
        led.add(target);
        return held.has(target) ? [] : [`${path} leads to ${target}, which is not there`];
      });
    });
  const types = elements("[Content_Types].xml");
  const typed = new Set(
    types.filter(({ name }) => name === "Override").map((one) => one.attributes.PartName?.slice(1)),
  );
  const extensions = new Set(
    types.filter(({ name }) => name === "Default").map((one) => one.attributes.Extension),
  );
  const plain = paths.filter((path) => path !== "[Content_Types].xml" && !path.endsWith(".rels"));
  return [
    ...missing,
    ...[...typed]
      .filter((path) => path === undefined || !held.has(path))
      .map((path) => `typed, not there: ${path}`),
    ...plain
      .filter((path) => !typed.has(path) && !extensions.has(path.split(".").at(-1)))
      .map((path) => `untyped: ${path}`),
    ...plain.filter((path) => !led.has(path)).map((path) => `nothing leads to ${path}`),
  ];
}

/** The XML parts of an office file by name, each read to its end. */
export function xmlParts(file: Uint8Array): ReadonlyMap<string, string> {
  const { paths, xml } = openOffice(file);
  const parts = paths.filter((path) => /\.(xml|rels)$/.test(path)).map((path) => [path, xml(path)] as const);
  for (const [path, text] of parts)
    try {
      elementsOf(text);
    } catch (fault) {
      throw new Error(`${path} is not XML`, { cause: fault });
    }
  return new Map(parts);
}

export function chartsIn(file: Uint8Array): readonly string[] {
  const { paths, xml } = openOffice(file);
  const numberOf = (path: string) => Number(/chart(\d+)\.xml$/.exec(path)?.[1]);
  return paths
    .filter((path) => /\/charts\/chart\d+\.xml$/.test(path))
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map(xml);
}

/** The numbers that each series of a chart part remembers, those of its heights unless others are asked for; null where it
 *  has no point. */
export function chartValues(
  chart: string,
  tags: readonly string[] = ["c:val", "c:yVal"],
): readonly (readonly (number | null)[])[] {
  const series: (number | null)[][] = [];
  for (const { name, attributes, text, within } of elementsOf(chart)) {
    if (!within.some((one) => tags.includes(one))) continue;
    if (name === "c:ptCount") series.push(Array.from({ length: Number(attributes.val) }, () => null));
    const last = series.at(-1);
    if (name === "c:pt" && last !== undefined) last[Number(attributes.idx)] = Number(text);
  }
  return series;
}

export function embeddedBooks(file: Uint8Array): readonly Uint8Array[] {
  const { paths, bytes } = openOffice(file);
  return paths.filter((path) => path.endsWith(".xlsx")).map(bytes);
}

export const sheetCells = (file: Uint8Array) => readSheet(Buffer.from(file));
