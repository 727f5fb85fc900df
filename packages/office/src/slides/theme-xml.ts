import { xmlHead } from "../package/office-package.ts";
import { escapeXml } from "../xml-text.ts";
import type { Presentation } from "./presentation.ts";

const plain = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const three = (xml: string) => xml.repeat(3);
/** Fills, lines and effects that a program offers for new shapes: all plain. A theme has at least three of each. */
const shapes = [
  '<a:fmtScheme name="Plain">',
  `<a:fillStyleLst>${three(plain)}</a:fillStyleLst>`,
  `<a:lnStyleLst>${[6_350, 12_700, 19_050].map((width) => `<a:ln w="${width}">${plain}<a:prstDash val="solid"/></a:ln>`).join("")}</a:lnStyleLst>`,
  `<a:effectStyleLst>${three("<a:effectStyle><a:effectLst/></a:effectStyle>")}</a:effectStyleLst>`,
  `<a:bgFillStyleLst>${three(plain)}</a:bgFillStyleLst></a:fmtScheme>`,
].join("");

const tones = { dk2: "44546A", lt2: "E7E6E6" } as const;
/** Accents beside the first, and the colours of links. */
const others = ["ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];
const links = { hlink: "0563C1", folHlink: "954F72" } as const;

const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const listed = (colours: Readonly<Record<string, string>>) =>
  Object.entries(colours)
    .map(([name, value]) => colour(name, value))
    .join("");

/** Face and colours of a whole file. */
export function themeXml({ face, accent }: Presentation["theme"]): string {
  const name = escapeXml(face);
  const faces = `<a:latin typeface="${name}"/><a:ea typeface="${name}"/><a:cs typeface=""/><a:font script="Hans" typeface="${name}"/>`;
  const accents = [accent, ...others].map((value, at) => colour(`accent${at + 1}`, value)).join("");
  return [
    `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Lianchi"><a:themeElements>`,
    '<a:clrScheme name="Lianchi"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>',
    `${listed(tones)}${accents}${listed(links)}</a:clrScheme>`,
    `<a:fontScheme name="Lianchi"><a:majorFont>${faces}</a:majorFont><a:minorFont>${faces}</a:minorFont></a:fontScheme>`,
    `${shapes}</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`,
  ].join("");
}
