import { escapeXml } from "../xml-text.ts";
import { pageXml } from "./page-xml.ts";
import {
  type Allowed,
  type Cell,
  columnLetters,
  quotedName,
  type Sheet,
  type WorkbookLook,
} from "./sheet.ts";
import type { Styles } from "./styles.ts";

/** What a spreadsheet would read as a formula when the cell is edited. */
const looksLikeFormula = /^\s*[=+\-@]/;

/** Nothing that has no place in an XML file, but for the five signs that are written in another way there. */
const isClean =
  /^[\x20-\x7e\u00a0-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u20cf\u2100-\ud7ff\uf900-\ufffc]*$/;
const signs = /[&<>"']/g;
const written: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** As `escapeXml`, quick for the many texts that are clean. */
function text(value: string): string {
  const short = value.slice(0, 32_000);
  return isClean.test(short) ? short.replace(signs, (sign) => written[sign] ?? "") : escapeXml(short);
}

function cellXml(cell: Cell, ref: string, styles: Styles): string {
  switch (cell.kind) {
    case "text": {
      if (cell.text === "") return `<c r="${ref}" s="${styles.at(cell.style)}"/>`;
      const style = styles.at(cell.style, looksLikeFormula.test(cell.text));
      return `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text(cell.text)}</t></is></c>`;
    }
    case "number":
      return `<c r="${ref}" s="${styles.at(cell.style)}"><v>${cell.value}</v></c>`;
    case "formula": {
      const isText = typeof cell.value === "string";
      const value = typeof cell.value === "string" ? text(cell.value) : cell.value;
      return `<c r="${ref}" s="${styles.at(cell.style)}"${isText ? ' t="str"' : ""}><f>${text(cell.formula)}</f><v>${value}</v></c>`;
    }
  }
}

function paneXml({ frozenRows, frozenColumns }: Sheet): string {
  if (frozenRows === 0 && frozenColumns === 0) return "";
  const corner = `${columnLetters(frozenColumns)}${frozenRows + 1}`;
  const pane = frozenRows === 0 ? "topRight" : frozenColumns === 0 ? "bottomLeft" : "bottomRight";
  const split = (name: string, count: number) => (count === 0 ? "" : ` ${name}="${count}"`);
  return `<pane${split("xSplit", frozenColumns)}${split("ySplit", frozenRows)} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`;
}

function allowedXml({ ref, least, most, isWhole, message }: Allowed): string {
  return `<dataValidation type="${isWhole ? "whole" : "decimal"}" operator="between" allowBlank="0" showErrorMessage="1" error="${text(message.slice(0, 220))}" sqref="${ref}"><formula1>${least}</formula1><formula2>${most}</formula2></dataValidation>`;
}

function linksXml({ rows }: Sheet): string {
  const links = rows.flatMap((row, y) =>
    row.flatMap((cell, x) =>
      cell?.kind === "text" && cell.linkTo !== undefined
        ? [
            `<hyperlink ref="${columnLetters(x)}${y + 1}" location="${escapeXml(`${quotedName(cell.linkTo)}!A1`)}" display="${text(cell.text)}"/>`,
          ]
        : [],
    ),
  );
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

export type SheetPlace = {
  readonly styles: Styles;
  readonly isFirst: boolean;
  readonly look: WorkbookLook;
  readonly mark: string;
};

export function sheetXml(sheet: Sheet, { styles, isFirst, look, mark }: SheetPlace): string {
  const rows = sheet.rows.map((row, y) => {
    const cells = row.map((cell, x) =>
      cell === null ? "" : cellXml(cell, `${columnLetters(x)}${y + 1}`, styles),
    );
    const height = sheet.heights?.get(y);
    const high = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    return `<row r="${y + 1}"${high}>${cells.join("")}</row>`;
  });
  const columns = sheet.widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const allowed = sheet.allowed ?? [];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<sheetPr><pageSetUpPr fitToPage="${sheet.printedInParts === undefined ? 1 : 0}"/></sheetPr>`,
    `<sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ""} workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews>`,
    // Rows in which Chinese characters have room whatever font stands in for theirs.
    `<sheetFormatPr defaultRowHeight="${look.rowHeight}"${look.isFixedHeight === true ? ' customHeight="1"' : ""}/>`,
    columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`,
    `<sheetData>${rows.join("")}</sheetData>`,
    allowed.length === 0
      ? ""
      : `<dataValidations count="${allowed.length}">${allowed.map(allowedXml).join("")}</dataValidations>`,
    linksXml(sheet),
    pageXml(sheet, mark),
    sheet.drawing === undefined ? "" : '<drawing r:id="rId1"/>',
    "</worksheet>",
  ].join("");
}
