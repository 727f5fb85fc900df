import { escapeXml } from "../xml-text.ts";
import type { CellStyle, WorkbookLook } from "./sheet.ts";

export const usualLook: WorkbookLook = { family: "Microsoft YaHei", size: 10, rowHeight: 16 };
const colours = { muted: "FF6B7280", input: "FF1F4E9E", link: "FF1F4E9E", warning: "FFB42318" } as const;
const fills = { head: "FFEEF1F4", input: "FFFFF9E5", sum: "FFF6F7F9" } as const;

/** Each text once, in the order of first use. */
function shelf(first: readonly string[]) {
  const all = [...first];
  return {
    all,
    at: (xml: string) => {
      const known = all.indexOf(xml);
      return known >= 0 ? known : all.push(xml) - 1;
    },
  };
}

function fontXml({ isBold, tone, size }: CellStyle, look: WorkbookLook): string {
  const colour = tone === undefined ? "" : `<color rgb="${colours[tone]}"/>`;
  return `<font>${isBold === true ? "<b/>" : ""}<sz val="${size ?? look.size}"/>${colour}<name val="${look.family}"/></font>`;
}

const solid = (rgb: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
const noBorder = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const lines = (top: string, bottom: string) => `<border><left/><right/>${top}${bottom}<diagonal/></border>`;
const line = (edge: "top" | "bottom", style: string, rgb: string) =>
  `<${edge} style="${style}"><color rgb="${rgb}"/></${edge}>`;
const rule = lines(line("top", "thin", "FF9AA3AF"), "<bottom/>");
const black = "FF000000";
const ruled = {
  head: lines(line("top", "medium", black), line("bottom", "thin", black)),
  total: lines(line("top", "thin", black), "<bottom/>"),
} as const;

/** All looks of a workbook, each kept once. */
export type Styles = {
  /** Number of a look in the file. @param isText text that would be taken for a formula when it is edited stays text */
  at(style: CellStyle | undefined, isText?: boolean): number;
  xml(): string;
};

export function createStyles(usual: WorkbookLook = usualLook): Styles {
  const fonts = shelf([fontXml({}, usual)]);
  const filled = shelf([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = shelf([noBorder]);
  const formats = shelf([]);
  const looks = shelf([`<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`]);
  const known = new Map<string, number>();

  function look(style: CellStyle, isText: boolean): number {
    const { format, fill, align, wraps, isApart, rules } = style;
    // Numbers below 164 are formats that spreadsheets know without being told.
    const numFmt = format === undefined ? 0 : 164 + formats.at(format);
    const font = fonts.at(fontXml(style, usual));
    const ground = fill === undefined ? 0 : filled.at(solid(fills[fill]));
    const border = rules !== undefined ? borders.at(ruled[rules]) : fill === "sum" ? borders.at(rule) : 0;
    const horizontal =
      isApart === true
        ? ' horizontal="left" indent="1"'
        : align === undefined
          ? ""
          : ` horizontal="${align}"`;
    const wrap = wraps === true ? ' wrapText="1"' : "";
    return looks.at(
      `<xf numFmtId="${numFmt}" fontId="${font}" fillId="${ground}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${isText ? ' quotePrefix="1"' : ""}><alignment vertical="${wraps === true && rules !== "head" ? "top" : "center"}"${horizontal}${wrap}/></xf>`,
    );
  }

  return {
    at: (style = {}, isText = false) => {
      const key = JSON.stringify([style, isText]);
      const at = known.get(key) ?? look(style, isText);
      known.set(key, at);
      return at;
    },
    xml: () => {
      const numFmts = formats.all
        .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escapeXml(code)}"/>`)
        .join("");
      const list = (tag: string, { all }: { readonly all: readonly string[] }) =>
        `<${tag} count="${all.length}">${all.join("")}</${tag}>`;
      return [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
        formats.all.length === 0 ? "" : `<numFmts count="${formats.all.length}">${numFmts}</numFmts>`,
        list("fonts", fonts),
        list("fills", filled),
        list("borders", borders),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        list("cellXfs", looks),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        "</styleSheet>",
      ].join("");
    },
  };
}
