import { escapeXml } from "../xml-text.ts";

/** Colours of a chart beside those of its series, as `#RRGGBB`. */
export type ChartColours = {
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly rule: string;
  readonly ground: string;
  readonly outline: string;
  /** Those of series that are told from the ground by an outline alone. */
  readonly pale: readonly string[];
};

/** How a chart is written: its language, as `zh-CN`, and the size of its larger words [pt]; others are a point smaller. */
export type ChartLook = { readonly lang: string; readonly pt: number; readonly colours: ChartColours };

export const smaller = (look: ChartLook): ChartLook => ({ ...look, pt: look.pt - 1 });

const hex = (colour: string) => colour.replace("#", "").toUpperCase();
export const fill = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill>`;
/** Stripes of a colour on white. */
export const hatch = (colour: string): string =>
  `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${hex(colour)}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;
export const noLine = "<a:ln><a:noFill/></a:ln>";

/** The theme's face, so that a deck changes it once. */
const face = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>';

/** Letters of a chart's words. */
export function letters(colour: string, { lang, pt }: ChartLook, isBold = false): string {
  const run = `<a:defRPr lang="${lang}" sz="${pt * 100}" b="${isBold ? 1 : 0}">${fill(colour)}${face}</a:defRPr>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${run}</a:pPr><a:endParaRPr lang="${lang}"/></a:p></c:txPr>`;
}

/** A text of its own in a chart. */
export function richText(text: string, colour: string, { lang, pt }: ChartLook, isBold = false): string {
  const style = `sz="${pt * 100}" b="${isBold ? 1 : 0}"`;
  return `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${style}/></a:pPr><a:r><a:rPr lang="${lang}" ${style}>${fill(colour)}${face}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>`;
}

/** @param text empty for no title */
export function titleTag(text: string, colour: string, look: ChartLook, isBold = false): string {
  if (text === "") return "";
  return `<c:title>${richText(text, colour, look, isBold)}<c:overlay val="0"/></c:title>`;
}
