import { escapeXml } from "../xml-text.ts";
import type { WordDocument, WordLetters, WordLine, WordLook } from "./document.ts";

export const ownNames = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
/** Of parts with text, which may have relations and pictures. */
export const textNames = `${ownNames} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"`;

/** Attributes that have a value. */
const attributes = (values: Readonly<Record<string, string | number | undefined>>) =>
  Object.entries(values)
    .map(([name, value]) =>
      value === undefined ? "" : ` w:${name}="${typeof value === "number" ? value : escapeXml(value)}"`,
    )
    .join("");

export const element = (
  name: string,
  values: Readonly<Record<string, string | number | undefined>> = {},
): string => `<w:${name}${attributes(values)}/>`;

export const lineXml = (name: string, line: WordLine | undefined): string =>
  line === undefined
    ? ""
    : element(name, {
        val: line.dash ?? "single",
        sz: line.eighthsOfPoint,
        space: line.apartPt ?? 0,
        color: line.colour,
      });

const switched = (name: string, isOn: boolean | undefined) =>
  isOn === undefined ? "" : isOn ? element(name) : element(name, { val: "false" });

export const languageXml = ({ latin, eastAsian }: WordDocument["language"]): string =>
  element("lang", { val: latin, eastAsia: eastAsian });

/** Properties of letters, in the order of the schema. */
export function lettersXml(
  { face, halfPoints, isBold, colour }: WordLetters,
  {
    style,
    line,
    language = "",
  }: { readonly style?: string; readonly line?: WordLine; readonly language?: string } = {},
): string {
  const inside = [
    style === undefined ? "" : element("rStyle", { val: style }),
    face === undefined
      ? ""
      : element("rFonts", { ascii: face.latin, hAnsi: face.latin, eastAsia: face.eastAsian, cs: face.latin }),
    switched("b", isBold),
    switched("bCs", isBold),
    colour === undefined ? "" : element("color", { val: colour }),
    halfPoints === undefined ? "" : element("sz", { val: halfPoints }) + element("szCs", { val: halfPoints }),
    lineXml("bdr", line),
    language,
  ].join("");
  return inside === "" ? "" : `<w:rPr>${inside}</w:rPr>`;
}

/** Properties of a paragraph, in the order of the schema. @param section what ends a section with it */
export function lookXml(look: WordLook, style?: string, section = ""): string {
  const { lines = {}, tabs = [], spacing, indent } = look;
  const { top, left, bottom } = lines;
  const around = [lineXml("top", top), lineXml("left", left), lineXml("bottom", bottom)].join("");
  const stops = tabs.map(({ at, leader }) => element("tab", { val: "right", leader, pos: at })).join("");
  const inside = [
    style === undefined ? "" : element("pStyle", { val: style }),
    switched("keepNext", look.keepNext),
    switched("keepLines", look.keepLines),
    switched("pageBreakBefore", look.pageBreakBefore),
    around === "" ? "" : `<w:pBdr>${around}</w:pBdr>`,
    stops === "" ? "" : `<w:tabs>${stops}</w:tabs>`,
    spacing === undefined
      ? ""
      : element("spacing", {
          before: spacing.before,
          after: spacing.after,
          line: spacing.line,
          lineRule: spacing.rule,
        }),
    indent === undefined ? "" : element("ind", indent),
    look.alignment === undefined ? "" : element("jc", { val: look.alignment }),
    look.outlineLevel === undefined ? "" : element("outlineLvl", { val: look.outlineLevel }),
    section,
  ].join("");
  return inside === "" ? "" : `<w:pPr>${inside}</w:pPr>`;
}
