import { spawnSync } from "node:child_process";
import { openOffice } from "../../packages/documents/src/testing/read-office.ts";
import { textBoxes } from "../../packages/documents/src/testing/text-boxes.ts";
import { decoded } from "../api/xml-text.ts";
import { type Grid, inner, type Line } from "./line.ts";

const textOf = (xml: string, tag: string) => inner(xml, tag).map(decoded).join("");

/** Tables of a DOCX or of slides. */
export function tablesIn(bytes: Uint8Array): readonly Grid[] {
  const { paths, xml } = openOffice(bytes);
  const isWord = paths.includes("word/document.xml");
  const parts = isWord ? ["word/document.xml"] : slidesOf(paths);
  const [table, row, cell, text] = isWord
    ? ["w:tbl", "w:tr", "w:tc", "w:t"]
    : ["a:tbl", "a:tr", "a:tc", "a:t"];
  return parts.flatMap((path) =>
    inner(xml(path), table).map((one) =>
      inner(one, row).map((cells) => inner(cells, cell).map((c) => textOf(c, text))),
    ),
  );
}

const slidesOf = (paths: readonly string[]) =>
  paths
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));

/** Paragraphs outside of tables: of a DOCX, or of slides with their notes. */
export function paragraphsIn(bytes: Uint8Array): readonly string[] {
  const { paths, xml } = openOffice(bytes);
  if (paths.includes("word/document.xml"))
    return inner(xml("word/document.xml").replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, ""), "w:p").map((p) =>
      textOf(p, "w:t"),
    );
  const notes = paths.filter((path) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(path));
  return [...slidesOf(paths), ...notes].flatMap((path) =>
    inner(xml(path).replace(/<a:tbl>[\s\S]*?<\/a:tbl>/g, ""), "a:p").map((p) => textOf(p, "a:t")),
  );
}

/** What is read out in the place of a picture of a DOCX. */
export function pictureWords(bytes: Uint8Array): readonly string[] {
  const { paths, xml } = openOffice(bytes);
  if (!paths.includes("word/document.xml")) return [];
  return [...xml("word/document.xml").matchAll(/<wp:docPr [^>]*?\bdescr="([^"]*)"/g)].map(([, text = ""]) =>
    decoded(text),
  );
}

/** Words of a PDF as they follow each other. */
export const pdfWords = (bytes: Uint8Array): string =>
  spawnSync("pdftotext", ["-raw", "-", "-"], { input: bytes, maxBuffer: 1e8 }).stdout.toString();

const isDigit = (sign: string | undefined) => /\d/.test(sign ?? "");

/** The same without white space, since lines break where they fit; what parts two numbers stays. */
export const pdfText = (bytes: Uint8Array): string =>
  pdfWords(bytes).replace(/[\s\u200b]+/gu, (gap, at: number, whole: string) =>
    isDigit(whole[at - 1]) && isDigit(whole[at + gap.length]) ? " " : "",
  );

/** The texts that stand at one height, from left to right. */
function linesAtHeights(place: string, svg: string): readonly Line[] {
  const rows = new Map<number, ReturnType<typeof textBoxes>>();
  for (const box of textBoxes(svg)) {
    const middle = (box.top + box.bottom) / 2;
    const at = [...rows.keys()].find((known) => Math.abs(known - middle) < 4) ?? middle;
    rows.set(at, [...(rows.get(at) ?? []), box]);
  }
  return [...rows.values()].map((row) => ({
    place,
    text: row
      .toSorted((one, other) => one.left - other.left)
      .map(({ text }) => text.trim())
      .join(" "),
    beside: "",
  }));
}

/** The lines of a sheet: those of the drawing, which has heights of its own, and those around it. */
export function svgLines(place: string, svg: string): readonly Line[] {
  const drawing = /(?<=.)<svg [\s\S]*?<\/svg>/.exec(svg)?.[0] ?? "";
  return [
    ...linesAtHeights(place, drawing),
    ...linesAtHeights(
      place,
      svg.replace(drawing, () => ""),
    ),
  ];
}

/** Title and description of a drawing: what is read out in its place. */
export const spokenIn = (svg: string): readonly string[] =>
  [...inner(svg, "title"), ...inner(svg, "desc")].map(decoded);
