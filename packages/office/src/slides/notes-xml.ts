import { emu } from "../drawing/emu.ts";
import { xmlHead } from "../package/office-package.ts";
import { colourMap, levels, ownColours, shapeTree, whiteGround } from "./master-xml.ts";
import { slideNames } from "./slide-shapes.ts";
import { paragraphsXml } from "./slide-text.ts";

/** A page of notes, as tall as the slide beside it is small [inch]. */
export const notesSize = { width: 7.5, height: 10 } as const;
const [side, width] = [0.75, 6];

const place = (id: number, name: string, kind: string, rest: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"${kind === "sldImg" ? ' noRot="1" noChangeAspect="1"' : ""}/></p:cNvSpPr><p:nvPr><p:ph type="${kind}"${kind === "body" ? ' idx="1"' : ""}/></p:nvPr></p:nvSpPr>${rest}</p:sp>`;

const at = (y: number, height: number, rest = "") =>
  `<p:spPr><a:xfrm><a:off x="${emu(side)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${rest}</p:spPr>`;

/** The slide small above, what is said of it below. @param shape width of a slide over its height */
export function notesMasterXml(shape: number, lang: string): string {
  const outline = '<a:noFill/><a:ln w="12700"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln>';
  const shapes = [
    place(2, "Slide Image 1", "sldImg", at(1.25, width / shape, outline)),
    place(
      3,
      "Notes 2",
      "body",
      `${at(4.8, 4)}<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml([], lang)}</p:txBody>`,
    ),
  ];
  return `${xmlHead}<p:notesMaster ${slideNames}><p:cSld>${whiteGround}${shapeTree(shapes)}</p:cSld>${colourMap}<p:notesStyle>${levels(12, "mn")}</p:notesStyle></p:notesMaster>`;
}

/** What the speaker reads, a paragraph a line. */
export function notesXml(notes: string, lang: string): string {
  const paragraphs = notes.split(/\r?\n/).map((text) => ({ runs: [{ text }] }));
  const shapes = [
    place(2, "Slide Image 1", "sldImg", "<p:spPr/>"),
    place(
      3,
      "Notes 2",
      "body",
      `<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml(paragraphs, lang)}</p:txBody>`,
    ),
  ];
  return `${xmlHead}<p:notes ${slideNames}><p:cSld>${shapeTree(shapes)}</p:cSld>${ownColours}</p:notes>`;
}
