import { emu } from "../drawing/emu.ts";
import { pictureFill } from "../drawing/picture-fill.ts";
import { escapeXml } from "../xml-text.ts";
import type { WordPicture, WordWatermark } from "./document.ts";

const mmPerInch = 25.4;

/** A picture in the line of its paragraph. @param id within the document @param files relations to its two files */
export function pictureXml(
  { widthMm, heightMm, name, title, description }: WordPicture,
  id: number,
  files: { readonly png: string; readonly svg?: string },
): string {
  const size = `cx="${emu(widthMm / mmPerInch)}" cy="${emu(heightMm / mmPerInch)}"`;
  const described = `name="${escapeXml(name)}" descr="${escapeXml(description)}" title="${escapeXml(title)}"`;
  return [
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="${id}" ${described}/>`,
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>',
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>',
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="${escapeXml(name)}"/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill>${pictureFill(files)}</pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
    "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>",
  ].join("");
}

/** Letters bent to their frame, as Word draws watermarks: number 136 of its shapes. */
const bentLetters = [
  '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas>',
  ...[
    "sum #0 0 10800",
    "prod #0 2 1",
    "sum 21600 0 @1",
    "sum 0 0 @2",
    "sum 21600 0 @3",
    "if @0 @3 0",
    "if @0 21600 @1",
    "if @0 0 @2",
    "if @0 @4 21600",
    "mid @5 @6",
    "mid @8 @5",
    "mid @7 @8",
    "mid @6 @7",
    "sum @6 0 @5",
  ].map((formula) => `<v:f eqn="${formula}"/>`),
  '</v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/></v:shapetype>',
].join("");

/** A letter is about so wide, a space so wide, for each point of height. */
const [letterShare, spaceShare] = [0.8, 0.35];

/** Upwards across the page. @param number tells watermarks of one part apart; the name is the one that Word finds them by */
export function watermarkXml({ text, face, colour, widthPt }: WordWatermark, number: number): string {
  const letters = [...text].reduce((sum, letter) => sum + (letter === " " ? spaceShare : letterShare), 0);
  const heightPt = Math.round((widthPt / Math.max(1, letters)) * 100) / 100;
  const place =
    "mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin";
  const style = `position:absolute;margin-left:0;margin-top:0;width:${widthPt}pt;height:${heightPt}pt;rotation:315;z-index:-251657216;${place}`;
  return [
    `<w:pict>${bentLetters}<v:shape id="PowerPlusWaterMarkObject${number}" type="#_x0000_t136" style="${style}" o:allowincell="f" fillcolor="#${colour}" stroked="f">`,
    `<v:fill opacity="0.5"/><v:textpath style="font-family:&quot;${escapeXml(face)}&quot;;font-size:1pt" string="${escapeXml(text)}"/></v:shape></w:pict>`,
  ].join("");
}
