import type { WordBlock, WordCell, WordContents, WordTable } from "./document.ts";
import { element, lineXml } from "./letters-xml.ts";
import { paragraphXml, type WordPen } from "./paragraph-xml.ts";

const width = (name: string, twips: number) => element(name, { w: twips, type: "dxa" });

function cellXml({ paragraphs, above, below, anchor }: WordCell, twips: number, pen: WordPen): string {
  const lines = `${lineXml("top", above)}${lineXml("bottom", below)}`;
  const properties = [
    width("tcW", twips),
    lines === "" ? "" : `<w:tcBorders>${lines}</w:tcBorders>`,
    anchor === undefined ? "" : element("vAlign", { val: anchor }),
  ].join("");
  const text = paragraphs.map((paragraph) => paragraphXml(paragraph, pen)).join("");
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${text === "" ? "<w:p/>" : text}</w:tc>`;
}

function tableXml({ columns, isFixed = false, padding, rows }: WordTable, pen: WordPen): string {
  const properties = [
    width(
      "tblW",
      columns.reduce((sum, column) => sum + column, 0),
    ),
    isFixed ? element("tblLayout", { type: "fixed" }) : "",
    `<w:tblCellMar>${(["top", "left", "bottom", "right"] as const).map((side) => width(side, padding[side])).join("")}</w:tblCellMar>`,
  ].join("");
  const written = rows.map(({ isHead = false, cells }) => {
    const kept = `<w:trPr><w:cantSplit/>${isHead ? "<w:tblHeader/>" : ""}</w:trPr>`;
    return `<w:tr>${kept}${cells.map((cell, at) => cellXml(cell, columns[at] ?? 0, pen)).join("")}</w:tr>`;
  });
  const grid = columns.map((column) => element("gridCol", { w: column })).join("");
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${written.join("")}</w:tbl>`;
}

const fieldChar = (kind: "begin" | "separate" | "end") =>
  `<w:fldChar w:fldCharType="${kind}"${kind === "begin" ? ' w:dirty="true"' : ""}/>`;

function contentsXml({ name, levels, entries }: WordContents, pen: WordPen): string {
  const instruction = `<w:instrText xml:space="preserve">TOC \\h \\o &quot;1-${levels}&quot;</w:instrText>`;
  return [
    `<w:sdt><w:sdtPr>${element("alias", { val: name })}<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>`,
    `<w:p><w:r>${fieldChar("begin")}${instruction}${fieldChar("separate")}</w:r></w:p>`,
    ...entries.map((entry) => paragraphXml(entry, pen)),
    `<w:p><w:r>${fieldChar("end")}</w:r></w:p></w:sdtContent></w:sdt>`,
  ].join("");
}

export function blockXml(block: WordBlock, pen: WordPen): string {
  switch (block.kind) {
    case "paragraph":
      return paragraphXml(block, pen);
    case "table":
      return tableXml(block, pen);
    case "contents":
      return contentsXml(block, pen);
  }
}
