import { spawnSync } from "node:child_process";
import {
  type Element,
  elementsOf,
  embeddedBooks,
  openOffice,
  packageFaults,
} from "../../../packages/documents/src/testing/read-office.ts";

/** What a file says and what is wrong with it, whatever its format. */
export type ReadFile = {
  /** All its words without white space: lines break where they fit. */
  readonly words: string;
  readonly faults: readonly string[];
};

const wide: Readonly<Record<string, string>> = { "{": "｛", "}": "｝", "|": "｜" };

/** Words as they compare: lines break where they fit. In charts and sentences the signs of references and of styles print
 *  in their wide forms. */
const packed = (text: string) =>
  text
    .normalize("NFC")
    .replace(/[\s\u200b]+/gu, "")
    .replace(/[{}|]/g, (sign) => wide[sign] ?? sign);

/** Elements that came in by a text, or that load or run something. */
function foreign(elements: readonly Element[], path: string): readonly string[] {
  return elements.flatMap(({ name, attributes }) => [
    ...(/^(x-inj|script|foreignObject|iframe|image|use|object)$/.test(name) ? [`${path}: <${name}>`] : []),
    ...Object.keys(attributes)
      .filter((one) => /^on./i.test(one) || one === "a")
      .map((one) => `${path}: ${name} ${one}=`),
  ]);
}

function readXml(text: string, path: string): ReadFile {
  try {
    const elements = elementsOf(text);
    return {
      words: packed(elements.findLast(({ within }) => within.length === 0)?.text ?? ""),
      faults: foreign(elements, path),
    };
  } catch (fault) {
    return { words: "", faults: [`${path}: ${fault instanceof Error ? fault.message : "not XML"}`] };
  }
}

/** Formulas of a workbook that no writer of ours makes. */
function formulaFaults(elements: readonly Element[], path: string): readonly string[] {
  return elements
    .filter(({ name, text }) => name === "f" && /cmd\||SUM\(1\+1|〔|<x-inj|<script|<\/text/i.test(text))
    .map(({ text }) => `${path}: formula ${text.slice(0, 60)}`);
}

function readOffice(bytes: Uint8Array): ReadFile {
  const faults = [...packageFaults(bytes)].filter(
    (fault) => !fault.includes("leads outside: https://example.org/"),
  );
  const { paths, xml, elements } = openOffice(bytes);
  const texts = paths
    .filter((path) => /\.(xml|rels)$/.test(path))
    .map((path) => {
      const read = readXml(xml(path), path);
      const formulas = path.includes("/worksheets/") ? formulaFaults(elements(path), path) : [];
      return { words: read.words, faults: [...read.faults.filter((one) => !/ a=$/.test(one)), ...formulas] };
    });
  const inside = embeddedBooks(bytes).map(readOffice);
  return {
    words: [...texts, ...inside].map(({ words }) => words).join("\n"),
    faults: [...faults, ...[...texts, ...inside].flatMap((one) => one.faults)],
  };
}

/** Rows of a CSV by RFC 4180. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cells = text.replace(/^\uFEFF/, "").matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g);
  for (const [whole, quoted, plain = "", end] of cells) {
    if (whole === "") break;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

function readCsv(text: string): ReadFile {
  const rows = csvRows(text);
  const width = rows[0]?.length ?? 0;
  const odd = rows
    .filter((row) => row.length !== width)
    .map((row) => `a row of ${row.length} cells: ${row[0]}`);
  const formulas = rows
    .flat()
    .filter((cell) => /^\s*[=+\-@|%]/.test(cell) && !/^(-?\d+(\.\d+)?|%)$/.test(cell))
    .map((cell) => `a formula: ${cell}`);
  return { words: packed(rows.map((row) => row.join(" ")).join("\n")), faults: [...odd, ...formulas] };
}

/** The running head, the type area and the foot of a report's page [pt from the top]. */
const bands = [
  [0, 105],
  [105, 638],
  [743, 99],
] as const;

/** Stands behind each page, between the parts of a name that goes on over it; hostile as all else. */
export const watermark = "“引”&amp;</b>#$@水印";

/** A name that goes on over the page has the foot of one page, and the head and the watermark of the next, between its
 *  parts: each band of the pages is read by itself, and the watermark left out. A single page is read as it is. */
function readPdf(bytes: Uint8Array): ReadFile {
  const readBy = (...area: readonly string[]) =>
    spawnSync("pdftotext", ["-raw", ...area, "-", "-"], { input: bytes, maxBuffer: 1e8 });
  const { status, stdout, stderr } = readBy();
  const whole = stdout.toString();
  const faults = status === 0 ? [] : [stderr.toString()];
  if (whole.split("\f").length <= 2) return { words: packed(whole), faults };
  const inBands = () =>
    bands
      .map(([top, height]) =>
        readBy(...["-x", "0", "-y", `${top}`, "-W", "596", "-H", `${height}`]).stdout.toString(),
      )
      .map(packed)
      .join("\n");
  return { words: inBands().replaceAll(packed(watermark), ""), faults };
}

const isPng = (bytes: Buffer) => bytes.subarray(0, 8).toString("latin1") === "\u0089PNG\r\n\u001a\n";

/** All texts of a JSON value. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

export function readFile(format: string, bytes: Buffer): ReadFile {
  switch (format) {
    case "svg":
    case "kml":
      return readXml(bytes.toString(), format);
    case "csv":
      return readCsv(bytes.toString());
    case "geojson":
    case "json":
      return { words: packed(textsIn(JSON.parse(bytes.toString())).join("\n")), faults: [] };
    case "pdf":
      return readPdf(bytes);
    case "png":
      return { words: "", faults: isPng(bytes) ? [] : ["no PNG"] };
    default:
      return readOffice(bytes);
  }
}

/** Places where a text ends, by its mark, without being the text: neither whole nor cut where it says so.
 *  @param as how the format writes a text */
export function changedTexts(
  words: string,
  texts: readonly string[],
  as: (text: string) => string,
): readonly string[] {
  return [...words.matchAll(/〔(\d+)〕/g)].flatMap(({ index, 1: number, 0: mark }) => {
    const text = packed(as(texts[Number(number)] ?? ""));
    const before = words.slice(0, index + mark.length);
    if (before.endsWith(text)) return [];
    // A text that is too long for its place has … in the place of its middle.
    const end = before.slice(before.lastIndexOf("…", index) + 1);
    if (end.length < text.length && text.endsWith(end) && before.lastIndexOf("…", index) !== -1) return [];
    return [`${before.slice(-text.length - 10)} ≠ ${text}`];
  });
}

/** Numbers of the texts that a file names whole. */
export const wholeTexts = (words: string, texts: readonly string[], as: (text: string) => string) =>
  texts.flatMap((text, at) => (words.includes(packed(as(text))) ? [at] : []));
