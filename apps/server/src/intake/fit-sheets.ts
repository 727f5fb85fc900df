import { randomUUID } from "node:crypto";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { mostColumns, mostRows } from "./table.ts";

/** A cell that lies further out than a table may reach. */
export type FarCell = { readonly ref: string; readonly row: number; readonly column: number };

export type FittedSheets = {
  readonly bytes: Uint8Array;
  /** What stands alone in the first cell of a sheet that was left out: a cell of it lies too far away. */
  readonly farOf: (firstCell: unknown) => FarCell | null;
};

/** Rows above a table: its title, its head. */
const roomAbove = 100;

/** @example columnOf("AB") // 28 */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** An attribute as a reader takes it: letters may be written by their numbers. */
const decoded = (text: string) =>
  text
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : "";
    })
    .trim();

/** @param rowText what its row says of itself: a cell may leave out its own place */
function placeOf(ref: string, rowText: string): FarCell | null {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/i.exec(ref) ?? [];
  if (letters !== undefined)
    return { ref: ref.slice(0, 40), row: Number(digits), column: columnOf(letters.toUpperCase()) };
  const row = Number(rowText);
  return rowText === "" || Number.isNaN(row) ? null : { ref: rowText.slice(0, 40), row, column: 1 };
}

const isFar = ({ row, column }: FarCell) => row > mostRows + roomAbove || column > mostColumns;

/** Rows and cells as they are written; prefixes of a namespace may stand before them. */
const marks = /<(\/?)(?:[\w.-]+:)?(row|c)(?=[\s/>])([^>]*)>/g;
const refIn = /\sr\s*=\s*["']([^"']*)["']/;

const refAt = (xml: string, at: number) =>
  decoded(refIn.exec(xml.slice(at, xml.indexOf(">", at)))?.[1] ?? "");

type Slim =
  | { readonly kind: "same" }
  | { readonly kind: "less"; readonly xml: string }
  | { readonly kind: "far"; readonly far: FarCell };

/** A sheet without cells that hold nothing and rows that hold no cell: people colour a million of them. */
function slimSheet(xml: string): Slim {
  const kept: string[] = [];
  let upTo = 0;
  let rowAt = -1;
  let cellAt = -1;
  let cellsInRow = 0;
  let rowText = "";
  let beforeRow = { pieces: 0, upTo: 0 };
  const drop = (from: number, to: number) => {
    kept.push(xml.slice(upTo, from));
    upTo = to;
  };
  for (const { 0: mark, 1: closing, 2: name, 3: attributes = "", index: at } of xml.matchAll(marks)) {
    const after = at + mark.length;
    const isClosed = attributes.endsWith("/");
    if (name === "row") {
      if (isClosed) drop(at, after);
      else if (closing === "") {
        beforeRow = { pieces: kept.length, upTo };
        rowText = refAt(xml, at);
        [rowAt, cellsInRow] = [at, 0];
      } else if (cellsInRow === 0 && rowAt >= 0) {
        kept.length = beforeRow.pieces;
        upTo = beforeRow.upTo;
        drop(rowAt, after);
      }
    } else if (isClosed) drop(at, after);
    else if (closing === "") cellAt = at;
    else if (!/<(?:[\w.-]+:)?(v|is)[\s>]/.test(xml.slice(cellAt, at))) drop(cellAt, after);
    else {
      cellsInRow += 1;
      const place = placeOf(refAt(xml, cellAt), rowText);
      if (place !== null && isFar(place)) return { kind: "far", far: place };
    }
  }
  if (upTo === 0) return { kind: "same" };
  kept.push(xml.slice(upTo));
  return { kind: "less", xml: kept.join("") };
}

/** A workbook whose sheets are no larger than what stands in them, looked through before anybody lays out its rows: a
 *  cell written far away would be given all the room up to it.
 *  @throws when it is no complete ZIP */
export function fitSheets(bytes: Uint8Array): FittedSheets {
  const entries = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) });
  const mark = randomUUID();
  const far: FarCell[] = [];
  let isSame = true;
  for (const [name, content] of Object.entries(entries)) {
    if (!/\bsheet[^/]*\.xml$/i.test(name)) continue;
    const slim = slimSheet(strFromU8(content));
    if (slim.kind === "same") continue;
    isSame = false;
    if (slim.kind === "far") far.push(slim.far);
    const xml =
      slim.kind === "less"
        ? slim.xml
        : `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${mark}-${far.length - 1}</t></is></c></row></sheetData></worksheet>`;
    entries[name] = strToU8(xml);
  }
  return {
    bytes: isSame ? bytes : zipSync(entries, { level: 0 }),
    farOf: (firstCell) =>
      typeof firstCell === "string" && firstCell.startsWith(mark)
        ? (far[Number(firstCell.slice(mark.length + 1))] ?? null)
        : null,
  };
}
