import { fill } from "../chart/chart-letters.ts";
import { emu } from "../drawing/emu.ts";
import { pictureFill } from "../drawing/picture-fill.ts";
import { escapeXml } from "../xml-text.ts";
import type {
  SlideBox,
  SlideChart,
  SlideLayout,
  SlideLine,
  SlidePicture,
  SlideRectangle,
  SlideText,
  SlideTitle,
} from "./presentation.ts";
import { bodyXml, lettersXml, paragraphsXml } from "./slide-text.ts";

/** Number of a shape within its part, and the language of its words, as `zh-CN`. */
export type ShapePlace = { readonly id: number; readonly lang: string };

export const slideNames =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

const bounds = ({ x, y, w, h }: SlideBox) =>
  `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/>`;
/** @param turned clockwise [degree] */
const placed = (box: SlideBox, turned = 0) =>
  `<a:xfrm${turned === 0 ? "" : ` rot="${Math.round(turned * 60_000)}"`}>${bounds(box)}</a:xfrm>`;
const geometry = (shape: "rect" | "line") => `<a:prstGeom prst="${shape}"><a:avLst/></a:prstGeom>`;

const shape = (id: number, name: string, own: string, place: string, rest: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name} ${id}"/>${own}<p:nvPr>${place}</p:nvPr></p:nvSpPr>${rest}</p:sp>`;

/** A shape that takes its place and letters from the layout. */
const held = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>';

export const textShape = (text: SlideText, { id, lang }: ShapePlace): string =>
  shape(
    id,
    "Text",
    '<p:cNvSpPr txBox="1"/>',
    "",
    `<p:spPr>${placed(text.box, text.turned)}${geometry("rect")}<a:noFill/></p:spPr><p:txBody>${bodyXml(text)}<a:lstStyle/>${paragraphsXml(text.paragraphs, lang)}</p:txBody>`,
  );

export const lineShape = ({ box, colour, widthPt }: SlideLine, { id }: ShapePlace): string =>
  shape(
    id,
    "Line",
    "<p:cNvSpPr/>",
    "",
    `<p:spPr>${placed(box)}${geometry("line")}<a:ln w="${Math.round(widthPt * 12_700)}">${fill(colour)}</a:ln></p:spPr>`,
  );

export const rectangleShape = ({ box, colour }: SlideRectangle, { id }: ShapePlace): string =>
  shape(
    id,
    "Rectangle",
    "<p:cNvSpPr/>",
    "",
    `<p:spPr>${placed(box)}${geometry("rect")}${fill(colour)}<a:ln><a:noFill/></a:ln></p:spPr>`,
  );

/** The place of titles in a layout. */
export function titlePlace(
  { box, letters, anchor }: NonNullable<SlideLayout["title"]>,
  { id, lang }: ShapePlace,
): string {
  const style = `<a:lstStyle><a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/>${lettersXml("a:defRPr", letters, lang)}</a:lvl1pPr></a:lstStyle>`;
  return shape(
    id,
    "Title",
    held,
    '<p:ph type="title"/>',
    `<p:spPr>${placed(box)}${geometry("rect")}</p:spPr><p:txBody>${bodyXml({ anchor })}${style}${paragraphsXml([], lang)}</p:txBody>`,
  );
}

export const titleShape = ({ paragraphs, shrinks = false }: SlideTitle, { id, lang }: ShapePlace): string =>
  shape(
    id,
    "Title",
    held,
    '<p:ph type="title"/>',
    `<p:spPr/><p:txBody><a:bodyPr>${shrinks ? "<a:normAutofit/>" : ""}</a:bodyPr><a:lstStyle/>${paragraphsXml(paragraphs, lang)}</p:txBody>`,
  );

/** The same number in a layout and on its slides is the same place. */
const numberPlaceXml = '<p:ph type="sldNum" sz="quarter" idx="12"/>';
const numberField = (text: string, lang: string) =>
  `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${lang}"/><a:t>${text}</a:t></a:fld><a:endParaRPr lang="${lang}"/></a:p>`;

/** The place of the slide's number in a layout. */
export function numberPlace(
  { box, letters }: NonNullable<SlideLayout["number"]>,
  { id, lang }: ShapePlace,
): string {
  const style = `<a:lstStyle><a:lvl1pPr algn="r">${lettersXml("a:defRPr", letters, lang)}</a:lvl1pPr></a:lstStyle>`;
  return shape(
    id,
    "Slide Number",
    held,
    numberPlaceXml,
    `<p:spPr>${placed(box)}${geometry("rect")}</p:spPr><p:txBody>${bodyXml({})}${style}${numberField("‹#›", lang)}</p:txBody>`,
  );
}

/** @param number of the slide, which the program counts anew */
export const numberShape = (number: number, { id, lang }: ShapePlace): string =>
  shape(
    id,
    "Slide Number",
    held,
    numberPlaceXml,
    `<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${numberField(String(number), lang)}</p:txBody>`,
  );

/** @param ids relations to the two files of the picture */
export function pictureShape(
  { box, description }: SlidePicture,
  ids: { readonly png: string; readonly svg?: string },
  { id }: ShapePlace,
): string {
  return `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Picture ${id}" descr="${escapeXml(description)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill>${pictureFill(ids)}</p:blipFill><p:spPr>${placed(box)}${geometry("rect")}</p:spPr></p:pic>`;
}

/** A frame for what is no shape: a table or a chart. */
export const frame = (
  { id, name, description }: { readonly id: number; readonly name: string; readonly description?: string },
  box: SlideBox,
  uri: "table" | "chart",
  content: string,
): string =>
  [
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${escapeXml(name)}"${description === undefined ? "" : ` descr="${escapeXml(description)}"`}/>`,
    `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm>${bounds(box)}</p:xfrm>`,
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${uri}">${content}</a:graphicData></a:graphic></p:graphicFrame>`,
  ].join("");

/** @param relation to the part of the chart */
export const chartFrame = ({ box, description }: SlideChart, relation: string, { id }: ShapePlace): string =>
  frame(
    { id, name: `Chart ${id}`, description },
    box,
    "chart",
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relation}"/>`,
  );
