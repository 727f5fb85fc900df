import { strFromU8, unzipSync } from "fflate";
import { readSheet } from "read-excel-file/node";
import { SaxesParser } from "saxes";

/** The XML parts of an office file by name, each read by a strict parser that did not write it. */
export function xmlParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  for (const [name, part] of parts) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(strFromU8(part)).close();
  }
  return new Map(parts.map(([name, part]) => [name, strFromU8(part)]));
}

export function chartsIn(bytes: Uint8Array): readonly string[] {
  return [...xmlParts(bytes)]
    .filter(([name]) => /\/charts\/chart\d+\.xml$/.test(name))
    .map(([, text]) => text);
}

/** The values that each series of a chart part remembers; null where it has no point. */
export function chartValues(chart: string): readonly (readonly (number | null)[])[] {
  return [...chart.matchAll(/<c:(?:val|yVal)>(.*?)<\/c:(?:val|yVal)>/g)].map(([, content = ""]) => {
    const count = Number(/<c:ptCount val="(\d+)"/.exec(content)?.[1] ?? 0);
    const points = new Map(
      [...content.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, at, value]) => [
        Number(at),
        Number(value),
      ]),
    );
    return Array.from({ length: count }, (_, at) => points.get(at) ?? null);
  });
}

export function embeddedBooks(bytes: Uint8Array): readonly Uint8Array[] {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => name.endsWith(".xlsx"))
    .map(([, part]) => part);
}

export const sheetCells = (bytes: Uint8Array) => readSheet(Buffer.from(bytes));
